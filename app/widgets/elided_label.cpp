// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/elided_label.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace dorsal {
namespace {

constexpr int shortestCharacters = 4;

} // namespace

ElidedLabel::ElidedLabel(const QString& text, TextStyle style, QWidget* parent)
    : QLabel(text, parent), style_(style) {
    setTextFormat(Qt::PlainText);
    setFont(fontFor(style));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(text);
}

void ElidedLabel::setText(const QString& text) {
    QLabel::setText(text);
    setAccessibleName(text);
    showTooltipWhereCut();
}

QSize ElidedLabel::sizeHint() const {
    const QFontMetrics metrics = fontMetrics();
    const QMargins around = contentsMargins();
    return {metrics.horizontalAdvance(text()) + 1 + around.left() + around.right(),
            metrics.height() + around.top() + around.bottom()};
}

QSize ElidedLabel::minimumSizeHint() const {
    const QFontMetrics metrics = fontMetrics();
    return {std::min(sizeHint().width(), metrics.averageCharWidth() * shortestCharacters),
            sizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    const Qt::Alignment where = QStyle::visualAlignment(layoutDirection(), alignment());
    style()->drawItemText(&painter, contentsRect(), static_cast<int>(where), palette(), isEnabled(), shown,
                          foregroundRole());
}

void ElidedLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        setFont(fontFor(style_));
        updateGeometry();
    }
}

void ElidedLabel::resizeEvent(QResizeEvent* event) {
    QLabel::resizeEvent(event);
    showTooltipWhereCut();
}

void ElidedLabel::showTooltipWhereCut() {
    setToolTip(sizeHint().width() > width() ? text() : QString());
}

} // namespace dorsal
