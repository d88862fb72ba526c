// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QList>

class QColor;
class QPainter;
class QRectF;

namespace dorsal {

/// Lines of 45 degrees, rising to the right, `pitch` apart along the edge, cut at the rectangle: no clipping
/// and no brush pattern, so that they look alike on every screen and in every file.
[[nodiscard]] QList<QLineF> hatchLines(const QRectF& rect, qreal pitch);
/// What is still open: hatching over its ground, outlined in the fill colour.
void paintHatchedRect(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& ground);

} // namespace dorsal
