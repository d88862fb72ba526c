// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/break_strip.h"

#include "app/theme/spacing.h"
#include "app/theme/tokens.h"
#include "app/widgets/buttons.h"
#include "app/widgets/text_label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace dorsal {

BreakStrip::BreakStrip(QWidget* parent)
    : QFrame(parent), label_(makeParagraph({}, TextStyle::Body, TextTone::Normal, this)) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::cardPadding, spacing::grid, spacing::cardPadding, spacing::grid);
    row->setSpacing(spacing::rowGap);
    row->addWidget(label_, 1);
    const auto add = [&](QAbstractButton* button, BreakAnswer answer) {
        row->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, answer] { emit answered(answer); });
    };
    add(makeButton(tr("Start a break"), IconName::Play, this), BreakAnswer::Taken);
    add(makeButton(tr("In 10 minutes"), std::nullopt, this), BreakAnswer::InTenMinutes);
    add(makeButton(tr("Not today"), std::nullopt, this), BreakAnswer::NotToday);
    add(makeIconButton(IconName::Close, tr("Close this reminder"), this), BreakAnswer::Ignored);
    hide();
}

void BreakStrip::remind() {
    label_->setText(tr("Time for a break? A minute or two away from the desk often feels good."));
    show();
    QAccessibleEvent event(label_, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void BreakStrip::paintEvent(QPaintEvent* event) {
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, tokensOf(palette()).line);
}

} // namespace dorsal
