// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/sessions.h"
#include "core/training/catalogue.h"
#include "core/training/exercise_directory.h"
#include "core/training/plan_choice.h"

namespace dorsal {

/// When an exercise was done last in sessions that started before `before`, merged ones as their target. It
/// asks the log as it is asked, and once for each exercise: it must not outlive `reader`.
[[nodiscard]] LastDone lastDoneIn(LogReader& reader, LocalTime before = LocalTime::max());

/// A plan by its key: a built-in one or one of the log's own.
[[nodiscard]] std::optional<Plan> findPlan(LogReader& reader, const Catalogue& catalogue,
                                           const std::string& key);

/// A session to start from a plan, and what it does otherwise than the plan says.
struct SessionFromPlan {
    StartSession start;
    /// For each item: what stands there in the plan when a caution brought in another exercise.
    std::vector<std::optional<Swap>> swaps;
};

/// What starting `plan` now makes for this person: choices are made and swaps applied as chooseFor() does.
[[nodiscard]] SessionFromPlan sessionFromPlan(LogReader& reader, const Catalogue& catalogue,
                                              const Profile& profile, const Plan& plan, LocalTime now);

/// What doing a past session again makes: its exercises in order, its sets as the targets.
[[nodiscard]] StartSession sessionLike(LogReader& reader, const ExerciseDirectory& exercises,
                                       Id<Session> past, LocalTime now);

} // namespace dorsal
