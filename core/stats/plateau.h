// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/load_steps.h"
#include "core/units/day.h"

#include <optional>
#include <span>

namespace dorsal {

/// The estimate of one session.
struct Exposure {
    Day day{};
    double kilograms = 0;
    friend bool operator==(const Exposure&, const Exposure&) = default;
};

/// At least 8 exposures; the best of the last 4 is at most 1 % above the best of all earlier ones; the last 4
/// span two weeks and nowhere lie more than 21 days apart (domain rules 4.5). By day.
[[nodiscard]] bool isPlateau(std::span<const Exposure> exposures);

/// In two of the last three exposures at least 5 % below the best before. By day.
[[nodiscard]] bool isDropping(std::span<const Exposure> exposures);

/// A pause, counted from the last session of an exercise.
enum class LayOff {
    None,
    Short, ///< 14 to 27 days: 10 % lighter
    Long,  ///< 28 and more: 20 % lighter, 2 sets
};
[[nodiscard]] LayOff layOff(Day last, Day today);

/// What an easy week of an exercise is made of.
struct Deload {
    int sets = 0;
    std::optional<Load> load;
    int reps = 0;
    friend bool operator==(const Deload&, const Deload&) = default;
};

/// Half the sets rounded up, 90 % of the load rounded down to a step, the range's bottom.
[[nodiscard]] Deload deloadOf(int sets, std::optional<Load> load, RepRange range, const LoadSteps& steps);

/// A load made lighter to `percent`, rounded down to what can be set.
[[nodiscard]] Load lighter(Load load, int percent, const LoadSteps& steps);

} // namespace dorsal
