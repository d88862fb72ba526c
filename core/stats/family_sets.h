// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/balance_options.h"
#include "core/stats/series.h"
#include "core/training/exercise_directory.h"
#include "core/training/set_fact.h"

#include <span>
#include <string_view>

namespace dorsal {

/// Counted sets a week of all exercises of a family, by the rule of the balance; one point a week, empty ones
/// too, from the week that holds `from` to the one that holds `to`. `facts` by start.
[[nodiscard]] Series familySets(std::span<const SetFact> facts, const ExerciseDirectory& exercises,
                                std::string_view family, const BalanceOptions& options, Day from, Day to);

} // namespace dorsal
