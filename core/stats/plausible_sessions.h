// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/exercise_sessions.h"

#include <optional>
#include <span>
#include <vector>

namespace dorsal {

/// The sessions of one exercise as advice may follow them.
struct PlausibleSessions {
    std::vector<ExerciseSession> sessions;
    /// The last set that was left out.
    std::optional<SetFact> leftOut;
};

/// More than 300 reps or 1,000 kg.
[[nodiscard]] bool isBeyondBelief(const SetFact& fact);

/// Leaves out sets that look like a slip of the pen: those beyond belief, and those far beyond what is
/// usual for the exercise (four times the load of the middle set, or five times its reps and more than 50).
/// What was logged stays; only advice must not follow it. `sessions` by start.
[[nodiscard]] PlausibleSessions plausibleSessions(std::span<const ExerciseSession> sessions);

} // namespace dorsal
