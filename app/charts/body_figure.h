// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/muscle.h"

#include <QPainterPath>
#include <QRectF>

#include <optional>
#include <vector>

namespace dorsal {

/// The drawing of a body from the front and from the back, muscle by muscle. Left and right are the body's
/// own.
struct BodyFigure {
    struct Region {
        Muscle muscle{};
        QPainterPath path;
    };
    QRectF box;                           ///< of the whole drawing
    std::vector<QPainterPath> silhouette; ///< what lies behind the muscles
    std::vector<Region> regions;          ///< each muscle once a side and view

    /// The muscle under a point of the drawing.
    [[nodiscard]] std::optional<Muscle> muscleAt(QPointF point) const;
};

/// Read once from the program's own drawing.
[[nodiscard]] const BodyFigure& bodyFigure();

} // namespace dorsal
