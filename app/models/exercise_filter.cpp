// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/exercise_filter.h"

#include <algorithm>

namespace dorsal {

namespace {

bool needs(const Exercise& exercise, Equipment equipment) {
    return std::ranges::find(exercise.equipment, equipment) != exercise.equipment.end() ||
           std::ranges::find(exercise.equipmentAny, equipment) != exercise.equipmentAny.end();
}

bool trains(const Exercise& exercise, Muscle muscle) {
    return std::ranges::find(exercise.muscles, muscle, &MuscleShare::muscle) != exercise.muscles.end();
}

} // namespace

bool passes(const Exercise& exercise, const ExerciseFilter& filter) {
    return (!filter.muscle || trains(exercise, *filter.muscle)) &&
           (!filter.pattern || exercise.pattern == *filter.pattern) &&
           (!filter.category || exercise.category == *filter.category) &&
           (!filter.equipment || needs(exercise, *filter.equipment));
}

} // namespace dorsal
