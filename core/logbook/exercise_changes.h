// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/logbook.h"
#include "core/logbook/session_items.h"

namespace dorsal {

/// Adds an exercise of the user's own; id and UUID are given here. Gives its key.
ExerciseKey makeOwnExercise(Logbook& logbook, OwnExercise exercise);
void changeOwnExercise(Logbook& logbook, const OwnExercise& exercise);

/// Where an exercise stands.
struct ExercisePlaces {
    std::int64_t logged = 0; ///< times that it stands in sessions, and exercises that are merged into it
    std::int64_t plans = 0;
    friend bool operator==(const ExercisePlaces&, const ExercisePlaces&) = default;
};
[[nodiscard]] ExercisePlaces placesOf(LogReader& reader, const ExerciseKey& key);
/// Deletes an exercise of the user's own that stands in no session and no plan; true when it did.
bool deleteOwnExercise(Logbook& logbook, const ExerciseKey& key);
/// Keeps what the user says differently about an exercise; saying nothing makes it as built in again. id and
/// UUID are found or given here.
void overrideExercise(Logbook& logbook, ExerciseOverride change);
/// From now on the sets of `from` count as sets of `into`; the sets themselves stay as they were logged.
void mergeExercises(Logbook& logbook, const NamedExercise& from, const NamedExercise& into);

} // namespace dorsal
