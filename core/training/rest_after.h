// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/exercise.h"
#include "core/training/plan.h"

namespace dorsal {

/// The rest after a set: the plan's, else the middle of what the exercise asks for in steps of 15 s, else
/// `otherwise`. Both pointers may be null.
[[nodiscard]] std::chrono::seconds restAfter(const PlannedSet* planned, const Exercise* exercise,
                                             std::chrono::seconds otherwise);

} // namespace dorsal
