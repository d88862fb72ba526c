// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/advice.h"
#include "core/stats/exercise_sessions.h"
#include "core/stats/load_steps.h"
#include "core/stats/progress_options.h"

#include <optional>
#include <span>
#include <vector>

namespace dorsal {

/// The range an exercise is trained in; 8 to 12 where none is named.
[[nodiscard]] RepRange repRangeOf(const Exercise& exercise);

/// Without working sets in the main part: no sets.
[[nodiscard]] SessionEffort effortOf(const ExerciseSession& session, const Exercise& exercise);

/// Of the latest of `sessions`, those with working sets; older ones do not change the next step.
[[nodiscard]] std::vector<SessionEffort> latestEfforts(std::span<const ExerciseSession> sessions,
                                                       const Exercise& exercise);

/// One line for the next session of an exercise; nothing without working sets, and for exercises that do not
/// progress or climb the ladder. `sessions` by start.
[[nodiscard]] std::optional<Advice> progressionAdvice(std::span<const ExerciseSession> sessions,
                                                      const Exercise& exercise,
                                                      const ProgressOptions& options, const LoadKit& kit,
                                                      Day today);

/// An easy week, when the estimates stand still or fall; an option, never an order. None after a lay-off,
/// which was easy enough.
[[nodiscard]] std::optional<Advice> deloadAdvice(std::span<const ExerciseSession> sessions,
                                                 const Exercise& exercise, const ProgressOptions& options,
                                                 const LoadKit& kit, Day today);

} // namespace dorsal
