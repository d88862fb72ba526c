// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/log_reader.h"
#include "core/timer/hold_plan.h"

namespace dorsal {

class ExerciseDirectory;

/// Everything that is left to do of a break from the desk; nothing when the session is gone.
[[nodiscard]] HoldPlan guideThroughBreak(LogReader& reader, const ExerciseDirectory& exercises,
                                         Id<Session> session);

/// True when all of the session's exercises are those of a break.
[[nodiscard]] bool isBreakSession(LogReader& reader, Id<Session> session);

} // namespace dorsal
