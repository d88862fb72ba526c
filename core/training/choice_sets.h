// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/exercise.h"
#include "core/training/plan.h"

namespace dorsal {

/// The sets that a plan's item asks of one of its choices.
[[nodiscard]] const std::vector<PlannedSet>& setsOf(const PlanItem& item, const ExerciseKey& choice);
/// Gives one choice its own sets; those of the others stay.
void setChoiceSets(PlanItem& item, const ExerciseKey& choice, std::vector<PlannedSet> sets);
/// The item as it is done with one of its choices: its sets are those of that choice, and what the others ask
/// for is kept for a change of mind. An exercise that is no choice changes nothing.
[[nodiscard]] PlanItem withChoice(PlanItem item, const ExerciseKey& choice);
/// The item with that choice alone.
[[nodiscard]] PlanItem onlyChoice(const PlanItem& item, const ExerciseKey& choice);
/// Calls a choice by another key, with its sets; where that is a choice already, the first one goes.
void renameChoice(PlanItem& item, const ExerciseKey& from, const ExerciseKey& to);
/// True when the sets name neither reps nor a time, so that each exercise's own prescription stands.
[[nodiscard]] bool leaveAimOpen(const std::vector<PlannedSet>& sets);
/// The sets with the exercise's prescription where they leave the aim open.
[[nodiscard]] std::vector<PlannedSet> withAims(std::vector<PlannedSet> sets, const Exercise& exercise);

} // namespace dorsal
