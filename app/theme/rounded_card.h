// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

class QColor;
class QPainter;
class QRectF;

namespace dorsal {

/// A filled rectangle with round corners and a hairline border that lies inside `rect`.
void paintRoundedCard(QPainter& painter, const QRectF& rect, qreal radius, const QColor& ground,
                      const QColor& border, qreal borderWidth = 1);

} // namespace dorsal
