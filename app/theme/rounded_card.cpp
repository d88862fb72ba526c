// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/rounded_card.h"

#include <QPainter>
#include <QPen>

namespace dorsal {

void paintRoundedCard(QPainter& painter, const QRectF& rect, qreal radius, const QColor& ground,
                      const QColor& border, qreal borderWidth) {
    const qreal half = borderWidth / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(ground);
    painter.setPen(QPen(border, borderWidth));
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half);
    painter.restore();
}

} // namespace dorsal
