// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/choice_sets.h"

#include <algorithm>

namespace dorsal {

const std::vector<PlannedSet>& setsOf(const PlanItem& item, const ExerciseKey& choice) {
    const auto own = item.choiceSets.find(choice);
    return own == item.choiceSets.end() ? item.sets : own->second;
}

void setChoiceSets(PlanItem& item, const ExerciseKey& choice, std::vector<PlannedSet> sets) {
    if (item.choices.size() == 1) {
        item.sets = std::move(sets);
    } else if (sets == item.sets) {
        item.choiceSets.erase(choice);
    } else {
        item.choiceSets.insert_or_assign(choice, std::move(sets));
    }
}

PlanItem withChoice(PlanItem item, const ExerciseKey& choice) {
    const bool isChoice = std::ranges::find(item.choices, choice) != item.choices.end();
    if (item.choiceSets.empty() || !isChoice) {
        return item;
    }
    for (const ExerciseKey& each : item.choices) {
        item.choiceSets.try_emplace(each, item.sets);
    }
    item.sets = item.choiceSets.at(choice);
    return item;
}

PlanItem onlyChoice(const PlanItem& item, const ExerciseKey& choice) {
    PlanItem only = item;
    only.choices = {choice};
    only.sets = setsOf(item, choice);
    only.choiceSets.clear();
    return only;
}

void renameChoice(PlanItem& item, const ExerciseKey& from, const ExerciseKey& to) {
    if (from == to) {
        return;
    }
    auto own = item.choiceSets.extract(from);
    if (std::ranges::find(item.choices, to) != item.choices.end()) {
        std::erase(item.choices, from);
        return;
    }
    std::ranges::replace(item.choices, from, to);
    if (!own.empty()) {
        own.key() = to;
        item.choiceSets.insert(std::move(own));
    }
}

bool leaveAimOpen(const std::vector<PlannedSet>& sets) {
    return std::ranges::none_of(sets, [](const PlannedSet& set) { return set.reps || set.hold; });
}

std::vector<PlannedSet> withAims(std::vector<PlannedSet> sets, const Exercise& exercise) {
    for (PlannedSet& set : sets) {
        if (!set.reps && !set.hold) {
            set.reps = exercise.prescription.reps;
            set.hold = exercise.prescription.hold;
        }
    }
    return sets;
}

} // namespace dorsal
