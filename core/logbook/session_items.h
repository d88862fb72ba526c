// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/logbook.h"

#include <string>

namespace dorsal {

/// An exercise as the catalogue names it, for its row in the log.
struct NamedExercise {
    ExerciseKey key;
    std::string name;
};

/// Adds an exercise at the end of the slot's exercises (warm-up, main, cool-down follow each other).
Id<SessionItem> addExercise(Logbook& logbook, Id<Session> session, const NamedExercise& exercise, Slot slot);
/// The same as part of a step that does more.
Id<SessionItem> addExercise(Recorder& recorder, Id<Session> session, const NamedExercise& exercise,
                            Slot slot);
/// Answers a choose-one item, or changes the answer as replaceExercise() does; the same answer again changes
/// nothing. Gives the item that holds the exercise.
Id<SessionItem> chooseExercise(Logbook& logbook, Id<SessionItem> item, const NamedExercise& exercise);
/// Without sets the item takes the new exercise. With sets it is closed as it is, and the new one follows it
/// with the planned sets that are left. Gives the item that holds the new exercise.
Id<SessionItem> replaceExercise(Logbook& logbook, Id<SessionItem> item, const NamedExercise& exercise);
/// Removes the item with its sets.
void removeItem(Logbook& logbook, Id<SessionItem> item);
enum class MoveDirection { Up, Down };
/// Swaps places with its neighbour; nothing happens at the ends.
void moveItem(Logbook& logbook, Id<SessionItem> item, MoveDirection direction);
/// Puts `sets` in the place of what the item was to be done by; `key` names its exercise.
void planSets(Logbook& logbook, Id<SessionItem> item, const ExerciseKey& key, std::vector<PlannedSet> sets);
/// Marks the exercise as skipped for a reason, or (no reason) takes that back.
void skipItem(Logbook& logbook, Id<SessionItem> item, std::optional<SkipReason> reason);
/// No time for the rest: marks every exercise before the cool-down that is not done, or not in full, as
/// skipped for that; sets that were done stay. Gives the first exercise of the cool-down that is left to do;
/// an id that is not stored when there is none.
Id<SessionItem> finishEarly(Logbook& logbook, Id<Session> session);
void setItemNote(Logbook& logbook, Id<SessionItem> item, const std::string& note);

} // namespace dorsal
