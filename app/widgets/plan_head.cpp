// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/plan_head.h"

#include "app/theme/spacing.h"
#include "app/theme/tokens.h"
#include "app/theme/typography.h"
#include "app/widgets/plan_columns.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace dorsal {

PlanHead::PlanHead(QWidget* parent) : QWidget(parent) {
    setFixedHeight(spacing::columnHead);
}

void PlanHead::setLineWidth(int width) {
    lineWidth_ = width;
    update();
}

void PlanHead::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setFont(fontFor(TextStyle::Caption, font()));
    painter.setPen(tokensOf(palette()).text2);
    QRect line = rect().adjusted(0, 0, -PlanColumns::edge, 0);
    line.setWidth(std::min(line.width(), lineWidth_.value_or(width()) - PlanColumns::edge));
    const struct {
        QString name;
        int width;
    } columns[] = {{tr("counts"), PlanColumns::counts},
                   {tr("rest"), PlanColumns::rest},
                   {tr("load"), PlanColumns::load},
                   {tr("sets × reps"), line.width()}};
    for (const auto& column : columns) {
        painter.drawText(
            QStyle::visualRect(layoutDirection(), rect(), line),
            static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter)),
            column.name);
        line.setRight(line.right() - column.width);
    }
}

} // namespace dorsal
