// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/pull_up_ladder.h"

namespace dorsal {

/// What comes next after the work, stage and stages done of `progress`.
[[nodiscard]] LadderMilestone ladderMilestone(const Ladder& ladder, const LadderProgress& progress,
                                              const ProgressOptions& options, Day today);

} // namespace dorsal
