// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/session.h"

#include <span>
#include <vector>

namespace dorsal {

/// Sets that were done, as targets to do again. Left and right of one set become one planned set.
[[nodiscard]] std::vector<PlannedSet> targetsFrom(std::span<const LoggedSet> sets);

/// What is to be done of a session's item: the plan's sets; else as many as last time, aimed at what the
/// exercise asks for; else what the exercise asks for. `exercise` may be null.
[[nodiscard]] std::vector<PlannedSet> setsOnPaper(const SessionItem& item, const Exercise* exercise,
                                                  std::span<const LoggedSet> lastTime);

/// The numbers that a planned set is prefilled with: the plan's where it names one number, last time's within
/// the plan's range, else the range's lower end (the middle of a hold's). `lastTime` may be null.
[[nodiscard]] LoggedSet suggestedSet(const PlannedSet& planned, const LoggedSet* lastTime);

} // namespace dorsal
