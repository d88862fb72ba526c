// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

namespace dorsal {

/// A part of `room` that is laid out from left to right, as it stands in that direction of reading.
[[nodiscard]] inline QRectF mirroredIn(const QRectF& room, const QRectF& part,
                                       Qt::LayoutDirection direction) {
    return direction == Qt::RightToLeft
               ? part.translated(room.left() + room.right() - part.left() - part.right(), 0)
               : part;
}

} // namespace dorsal
