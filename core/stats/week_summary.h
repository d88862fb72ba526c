// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/balance.h"
#include "core/stats/pull_up_ladder.h"
#include "core/stats/records.h"

#include <optional>
#include <span>
#include <vector>

namespace dorsal {

/// What one version of the row got in a week.
struct RowOfWeek {
    Id<LoggedExercise> exercise;
    std::vector<SetFact> sets; ///< working sets, by start
    /// The best estimates of the week, and of all weeks before; in kilograms.
    std::optional<double> oneRepMax;
    std::optional<double> bestBefore;
};

/// One week with what it has to be seen against.
struct WeekSummary {
    Day week{};        ///< first day
    Day lastDay{};     ///< its last one, or today
    bool open = false; ///< not over yet
    /// Up to twelve logged weeks; the last one is the week itself.
    std::vector<WeekBalance> weeks;
    /// The sum of the last four complete weeks.
    Tally rolling;
    std::vector<RowOfWeek> rows; ///< most sets first
    double rowSets = 0;          ///< counted sets of all rows
    double rowSetsBefore = 0;    ///< a week, over the four weeks before
    LadderProgress ladder;       ///< as it stood at the end of the week
    std::vector<Record> records; ///< that fell in the week and still stood at its end, latest first
};

/// The week that holds `day`, as it was told at its end, or today while it is open. `facts` by start; later
/// ones change nothing.
[[nodiscard]] WeekSummary weekSummary(std::span<const SetFact> facts, const ExerciseDirectory& exercises,
                                      const Ladder& ladder, const BalanceOptions& counting,
                                      const ProgressOptions& progress, Day day, Day today);

} // namespace dorsal
