// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/exercise_directory.h"

namespace dorsal {

namespace {

constexpr int longestMergeChain = 16;

} // namespace

Exercise exerciseFrom(const OwnExercise& own) {
    Exercise exercise;
    exercise.key = ExerciseKey{own.uuid.text};
    exercise.name = own.name;
    exercise.category = own.category;
    exercise.muscles = own.muscles;
    exercise.equipment = own.equipment;
    exercise.measure = own.measure;
    exercise.perSide = own.perSide;
    exercise.sideLabel = own.perSide ? "side" : "";
    exercise.loadConvention = own.measure == Measure::RepsLoad ? LoadConvention::Total : LoadConvention::None;
    exercise.balanceOverride = own.balance;
    exercise.own = true;
    return exercise;
}

ExerciseDirectory::ExerciseDirectory(const Catalogue& catalogue, std::span<const LoggedExercise> rows) {
    std::unordered_map<Id<LoggedExercise>, const LoggedExercise*> byId;
    for (const LoggedExercise& row : rows) {
        byId.emplace(row.id, &row);
    }
    for (const LoggedExercise& row : rows) {
        const LoggedExercise* target = &row;
        for (int step = 0; target->mergedInto && step < longestMergeChain; ++step) {
            const auto next = byId.find(*target->mergedInto);
            if (next == byId.end()) {
                break;
            }
            target = next->second;
        }
        const Exercise* exercise = catalogue.find(target->key);
        entries_.emplace(row.id, Entry{exercise, exercise ? exercise->name : target->name, target->id});
    }
}

const Exercise* ExerciseDirectory::find(Id<LoggedExercise> id) const {
    const auto found = entries_.find(id);
    return found == entries_.end() ? nullptr : found->second.exercise;
}

const std::string& ExerciseDirectory::name(Id<LoggedExercise> id) const {
    const auto found = entries_.find(id);
    return found == entries_.end() ? unknown_ : found->second.name;
}

Id<LoggedExercise> ExerciseDirectory::resolved(Id<LoggedExercise> id) const {
    const auto found = entries_.find(id);
    return found == entries_.end() ? id : found->second.resolved;
}

} // namespace dorsal
