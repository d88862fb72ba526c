// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/logbook.h"
#include "core/logbook/session_items.h"
#include "core/training/catalogue.h"

#include <span>
#include <vector>

namespace dorsal {

/// An exercise that plans name and no catalogue knows.
struct UnknownExercise {
    ExerciseKey key; ///< the name that it came with
    int places = 0;  ///< items of plans that name it
    friend bool operator==(const UnknownExercise&, const UnknownExercise&) = default;
};

/// Those of `items`, in the order in which they stand; `plans` are all own plans, whose places count.
[[nodiscard]] std::vector<UnknownExercise>
unknownExercises(std::span<const PlanItem> items, std::span<const OwnPlan> plans, const Catalogue& catalogue);

/// Says what an unknown exercise is: every own plan that names it names `known` from then on, and what was
/// logged under the name counts as its. One step.
void mapExercise(Logbook& logbook, const ExerciseKey& unknown, const NamedExercise& known);
/// The same, with an exercise of one's own that is made in the same step; gives its key.
ExerciseKey mapToOwnExercise(Logbook& logbook, const ExerciseKey& unknown, OwnExercise own);

} // namespace dorsal
