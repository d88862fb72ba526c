// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/annotation.h"
#include "core/training/set_fact.h"

#include <span>
#include <vector>

namespace dorsal {

/// What a week was for the streak.
enum class WeekRole {
    Trained,
    PlannedRest, ///< nothing was done, and some of its days are marked as deload or holiday
    Skipped,     ///< nothing was done, and an exercise was skipped with a reason
    Missed,
    Open, ///< nothing was done yet, and the week is not over
};

/// One week of training. Breaks from the desk are none.
struct StreakWeek {
    Day week{};   ///< first day
    int days = 0; ///< with sets
    int sets = 0; ///< working ones
    WeekRole role = WeekRole::Missed;
    /// Weeks with training in a row up to this one. Planned rest and skips neither break nor lengthen it.
    int streak = 0;
    friend bool operator==(const StreakWeek&, const StreakWeek&) = default;
};

/// The facts of a streak besides the sets.
struct StreakFacts {
    std::vector<Annotation> annotations;
    std::vector<Day> skipped; ///< days with a skip that has a reason, in order
};

/// Every week from the one that holds the first fact to the one that holds `today`. `facts` by start.
[[nodiscard]] std::vector<StreakWeek> streakWeeks(std::span<const SetFact> facts, const StreakFacts& known,
                                                  WeekStart start, Day today);

/// The longest streak in the weeks.
[[nodiscard]] int longestStreak(std::span<const StreakWeek> weeks);

} // namespace dorsal
