// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/grid_canvas.h"

#include "app/theme/control_painting.h"
#include "app/theme/spacing.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>

namespace dorsal {

QRect GridCanvas::mirrored(const QRect& within, const QRect& rect) const {
    return QStyle::visualRect(option.direction, within, rect);
}

void GridCanvas::ring(const QRect& rect) const {
    painter.setPen(QPen(tokens.accent, spacing::focusRing));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), spacing::cellRadius, spacing::cellRadius);
}

void GridCanvas::tick(const QRect& rect, bool done) const {
    QStyleOption box;
    box.palette = option.palette;
    box.state = QStyle::State_Enabled | (done ? QStyle::State_On : QStyle::State_Off);
    box.rect = rect;
    paintCheckBox(painter, box);
}

} // namespace dorsal
