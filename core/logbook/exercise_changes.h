// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/logbook.h"
#include "core/logbook/session_items.h"

namespace dorsal {

/// Adds an exercise of the user's own; id and UUID are given here. Gives its key.
ExerciseKey makeOwnExercise(Logbook& logbook, OwnExercise exercise);
void changeOwnExercise(Logbook& logbook, const OwnExercise& exercise);
/// Keeps what the user says differently about an exercise; saying nothing makes it as built in again. id and
/// UUID are found or given here.
void overrideExercise(Logbook& logbook, ExerciseOverride change);
/// From now on the sets of `from` count as sets of `into`; the sets themselves stay as they were logged.
void mergeExercises(Logbook& logbook, const NamedExercise& from, const NamedExercise& into);

} // namespace dorsal
