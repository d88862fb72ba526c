// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/balance_series.h"
#include "core/training/planned_item.h"
#include "core/training/set_fact.h"

#include <span>
#include <vector>

namespace dorsal {

/// The sets that plans asked for, as if each had been done with the fewest reps or the longest hold it asks
/// for, so that planned and done work are counted by the same rules. An item that still waits for its choice
/// is taken as the first of its choices among `known`, else left out.
[[nodiscard]] std::vector<SetFact> plannedFacts(std::span<const PlannedItem> items,
                                                std::span<const LoggedExercise> known);

/// The sessions of each week that were done or planned, and those of them with something planned. Breaks from
/// the desk are no sessions here. All by start.
[[nodiscard]] std::vector<PlannedShare> plannedShares(std::span<const SetFact> done,
                                                      std::span<const SetFact> planned,
                                                      std::span<const WeekBalance> weeks);

} // namespace dorsal
