// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/muscle_weeks.h"

#include <array>

class QColor;

namespace dorsal {

struct Tokens;

/// Sets a week of every muscle, the mean of some weeks.
struct MuscleChartData {
    std::array<double, EnumValues<Muscle>::all.size()> setsAWeek{};
    int weeks = 0; ///< how many the mean is of
    friend bool operator==(const MuscleChartData&, const MuscleChartData&) = default;

    [[nodiscard]] double of(Muscle muscle) const { return setsAWeek.at(static_cast<std::size_t>(muscle)); }
    [[nodiscard]] double largest() const;
};

/// The mean of the complete weeks; of the open one when there is no other.
[[nodiscard]] MuscleChartData meanOf(std::span<const MuscleWeek> weeks);

/// The step of the ramp: 0, under 3, 3 to 6, 6 to 9, 9 and more sets a week.
[[nodiscard]] std::size_t rampStep(double setsAWeek);
/// The fill of a muscle's region.
[[nodiscard]] QColor muscleFill(Muscle muscle, double setsAWeek, const Tokens& tokens);
/// The colour of its bars, and the ground of hatched ones.
[[nodiscard]] QColor muscleBar(Muscle muscle, const Tokens& tokens);
[[nodiscard]] QColor muscleHatch(Muscle muscle, const Tokens& tokens);

} // namespace dorsal
