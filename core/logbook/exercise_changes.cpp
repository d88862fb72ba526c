// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/exercise_changes.h"

#include "core/logbook/sessions.h"

#include <algorithm>

namespace dorsal {

ExerciseKey makeOwnExercise(Logbook& logbook, OwnExercise exercise) {
    ExerciseKey key;
    logbook.transact(Operation::ChangeOwnExercise, [&](Recorder& recorder) {
        exercise.id = {};
        exercise.uuid = recorder.newUuid();
        key.text = exercise.uuid.text;
        recorder.insert(exercise);
    });
    return key;
}

void changeOwnExercise(Logbook& logbook, const OwnExercise& exercise) {
    logbook.transact(Operation::ChangeOwnExercise, [&](Recorder& recorder) { recorder.update(exercise); });
}

ExercisePlaces placesOf(LogReader& reader, const ExerciseKey& key) {
    ExercisePlaces places;
    if (const auto row = reader.exercise(key)) {
        for (const ExerciseCount& count : reader.exerciseCounts()) {
            places.logged += count.exercise == row->id ? count.items : 0;
        }
        places.logged += std::ranges::count(reader.exercises(), row->id, &LoggedExercise::mergedInto);
    }
    places.plans = std::ranges::count_if(reader.plans(), [&](const OwnPlan& plan) {
        return std::ranges::any_of(plan.items, [&](const PlanItem& item) {
            return std::ranges::find(item.choices, key) != item.choices.end();
        });
    });
    return places;
}

bool deleteOwnExercise(Logbook& logbook, const ExerciseKey& key) {
    bool isDeleted = false;
    logbook.transact(Operation::ChangeOwnExercise, [&](Recorder& recorder) {
        const std::vector<OwnExercise> all = recorder.reader().ownExercises();
        const auto own = std::ranges::find(all, Uuid{key.text}, &OwnExercise::uuid);
        if (own != all.end() && placesOf(recorder.reader(), key) == ExercisePlaces{}) {
            recorder.remove(own->id);
            isDeleted = true;
        }
    });
    return isDeleted;
}

void overrideExercise(Logbook& logbook, ExerciseOverride change) {
    logbook.transact(Operation::ChangeExercise, [&](Recorder& recorder) {
        const std::vector<ExerciseOverride> all = recorder.reader().exerciseOverrides();
        const auto known = std::ranges::find(all, change.key, &ExerciseOverride::key);
        if (known == all.end()) {
            if (!change.isEmpty()) {
                change.id = {};
                change.uuid = recorder.newUuid();
                recorder.insert(change);
            }
            return;
        }
        if (change.isEmpty()) {
            recorder.remove(known->id);
            return;
        }
        change.id = known->id;
        change.uuid = known->uuid;
        recorder.update(change);
    });
}

void mergeExercises(Logbook& logbook, const NamedExercise& from, const NamedExercise& into) {
    logbook.transact(Operation::MergeExercises, [&](Recorder& recorder) {
        const Id<LoggedExercise> source = exerciseRow(recorder, from.key, from.name);
        Id<LoggedExercise> target = exerciseRow(recorder, into.key, into.name);
        // What the target is merged into already is what is meant; a ring would mean nothing.
        for (auto row = recorder.read(target); row && row->mergedInto; row = recorder.read(target)) {
            target = *row->mergedInto;
        }
        if (source == target) {
            return;
        }
        LoggedExercise row = *recorder.read(source);
        row.mergedInto = target;
        recorder.update(std::move(row));
    });
}

} // namespace dorsal
