// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/notice_strip.h"

#include "app/ports/log_signals.h"
#include "app/theme/button_role.h"
#include "app/theme/icons.h"
#include "app/theme/spacing.h"
#include "app/theme/tokens.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace dorsal {

NoticeStrip::NoticeStrip(QWidget* parent)
    : QFrame(parent), label_(new QLabel(this)), button_(new QPushButton(this)),
      close_(new QToolButton(this)) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    label_->setWordWrap(true);
    close_->setIcon(icon(IconName::Close));
    close_->setToolTip(tr("Close this notice"));
    close_->setAccessibleName(close_->toolTip());
    setButtonRole(*close_, ButtonRole::Quiet);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::cardPadding, spacing::grid, spacing::cardPadding, spacing::grid);
    layout->setSpacing(spacing::cardPadding);
    layout->addWidget(label_, 1);
    layout->addWidget(button_);
    layout->addWidget(close_);
    connect(close_, &QAbstractButton::clicked, this, &NoticeStrip::clear);
    connect(button_, &QAbstractButton::clicked, this, [this] {
        const auto action = std::move(action_);
        clear();
        action();
    });
    hide();
}

void NoticeStrip::tell(const QString& text) {
    button_->hide();
    close_->hide();
    announce(text);
}

void NoticeStrip::offer(const QString& text, const QString& actionWords, std::function<void()> action) {
    action_ = std::move(action);
    button_->setText(actionWords);
    button_->show();
    close_->show();
    announce(text);
}

void NoticeStrip::leaveAtChange(const LogSignals& changes) {
    leaving_ = connect(&changes, &LogSignals::changed, this, &NoticeStrip::clear);
}

void NoticeStrip::clear() {
    disconnect(leaving_);
    action_ = nullptr;
    label_->clear();
    hide();
}

QString NoticeStrip::text() const {
    return label_->text();
}

void NoticeStrip::announce(const QString& text) {
    disconnect(leaving_);
    label_->setText(text);
    show();
    QAccessibleEvent event(label_, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void NoticeStrip::paintEvent(QPaintEvent* event) {
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, tokensOf(palette()).line);
}

} // namespace dorsal
