// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/load_steps.h"
#include "core/training/plan.h"

#include <vector>

namespace dorsal {

/// Warm-up sets that lead up to a working load: half of it for 8, 70 % for 5 and 85 % for 3 repetitions, each
/// rounded down to what can be loaded, never below the bar alone. Steps that would be no load or the same
/// load twice are left out. A common way to warm up, no rule of the coach's.
[[nodiscard]] std::vector<PlannedSet> warmUpRamp(Load working, const LoadSteps& steps);

/// `paper` with `ramp` in the place of its warm-up sets.
[[nodiscard]] std::vector<PlannedSet> withWarmUps(std::vector<PlannedSet> ramp,
                                                  std::vector<PlannedSet> paper);

} // namespace dorsal
