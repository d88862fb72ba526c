// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/sessions.h"
#include "core/training/catalogue.h"
#include "core/training/exercise_directory.h"

namespace dorsal {

/// What starting `plan` now makes. A choice by mobility need takes the exercise of it that was done last and
/// stays open when none was; a choice by family takes the one done last, else the plan's first (Bent Over Row
/// for rows).
[[nodiscard]] StartSession sessionFromPlan(LogReader& reader, const Catalogue& catalogue, const Plan& plan,
                                           LocalTime now);

/// What doing a past session again makes: its exercises in order, its sets as the targets.
[[nodiscard]] StartSession sessionLike(LogReader& reader, const ExerciseDirectory& exercises,
                                       Id<Session> past, LocalTime now);

} // namespace dorsal
