// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/muscle_chart_data.h"

#include <QFont>
#include <QRectF>

#include <optional>

class QPainter;

namespace dorsal {

/// Draws every muscle with its sets a week and a bar, group by group.
class MuscleListPainter {
public:
    MuscleListPainter(const MuscleChartData& data, const Tokens& tokens, const QFont& font);

    void paint(QPainter& painter, const QRectF& room, std::optional<Muscle> pointed) const;

    /// The row of a muscle, by its number in EnumValues<Muscle>.
    [[nodiscard]] static QRectF rowOf(std::size_t index, const QRectF& room, const QFont& font);

private:
    void paintGroup(QPainter& painter, std::size_t index, const QRectF& row) const;
    void paintMuscle(QPainter& painter, Muscle muscle, const QRectF& row, bool pointed) const;

    const MuscleChartData& data_;
    const Tokens& tokens_;
    QFont font_;
    // From the left of the room.
    double nameX_ = 0;
    double numberRight_ = 0;
};

} // namespace dorsal
