// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/cell_editor.h"

#include "app/theme/icons.h"
#include "app/theme/spacing.h"
#include "app/theme/tokens.h"

#include <QAccessible>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace dorsal {

namespace {

/// The sentence below a field, on the caution's ground with its icon.
class ComplaintLabel final : public QLabel {
public:
    explicit ComplaintLabel(QWidget* parent) : QLabel(parent) {
        setWordWrap(false);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setContentsMargins(spacing::buttonIcon + 2 * spacing::rowGap, 4, spacing::rowGap, 4);
    }

protected:
    void paintEvent(QPaintEvent* event) override {
        QPainter painter(this);
        const Tokens& tokens = tokensOf(palette());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(tokens.cautionLine);
        painter.setBrush(tokens.cautionGround);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), spacing::cellRadius,
                                spacing::cellRadius);
        const QRect spot(spacing::rowGap, (height() - spacing::buttonIcon) / 2, spacing::buttonIcon,
                         spacing::buttonIcon);
        paintIcon(painter, spot, IconName::Warning, tokens.cautionIcon);
        painter.end();
        QLabel::paintEvent(event);
    }
};

} // namespace

CellEditor::CellEditor(const QModelIndex& cell, QWidget* parent) : QLineEdit(parent), cell_(cell) {
    setFrame(false);
    setAutoFillBackground(true);
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setTextMargins(2, 0, 4, 0);
    connect(this, &QLineEdit::textEdited, this, &CellEditor::forget);
}

CellEditor::~CellEditor() {
    forget();
}

void CellEditor::complain(const QString& sentence) {
    if (complaint_ == nullptr) {
        complaint_ = new ComplaintLabel(parentWidget());
    }
    complaint_->setText(sentence);
    setAccessibleDescription(sentence);
    placeComplaint();
    complaint_->show();
    complaint_->raise();
    QAccessibleEvent alert(complaint_.data(), QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString CellEditor::complaint() const {
    return complaint_ ? complaint_->text() : QString();
}

void CellEditor::fillOnce(const QString& text) {
    if (!filled_) {
        filled_ = true;
        setText(text);
        selectAll();
    }
}

void CellEditor::forget() {
    delete complaint_;
    setAccessibleDescription({});
}

void CellEditor::placeComplaint() {
    if (complaint_ == nullptr || parentWidget() == nullptr) {
        return;
    }
    complaint_->adjustSize();
    const QRect room = parentWidget()->rect();
    const int left = std::clamp(geometry().right() - complaint_->width(), 0,
                                std::max(0, room.width() - complaint_->width()));
    const int below = geometry().bottom() + 4;
    const bool fits = below + complaint_->height() <= room.height();
    complaint_->move(left, fits ? below : geometry().top() - complaint_->height() - 4);
}

void CellEditor::paintEvent(QPaintEvent* event) {
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokensOf(palette()).accent, spacing::focusRing));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), spacing::cellRadius, spacing::cellRadius);
}

void CellEditor::moveEvent(QMoveEvent* event) {
    QLineEdit::moveEvent(event);
    placeComplaint();
}

} // namespace dorsal
