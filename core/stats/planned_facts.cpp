// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/planned_facts.h"

#include <algorithm>

namespace dorsal {

namespace {

/// Where a plan names neither reps nor seconds.
constexpr std::chrono::seconds unsaidHold{60};

std::optional<Id<LoggedExercise>> exerciseOf(const PlannedItem& item, std::span<const LoggedExercise> known) {
    if (item.exercise) {
        return item.exercise;
    }
    for (const ExerciseKey& choice : item.planned.choices) {
        const auto row = std::ranges::find(known, choice, &LoggedExercise::key);
        if (row != known.end()) {
            return row->id;
        }
    }
    return std::nullopt;
}

void takeWork(SetFact& fact, const PlannedSet& set) {
    if (set.reps) {
        fact.reps = Reps(set.reps->from);
    } else if (set.hold) {
        fact.held = set.hold->to;
        fact.target = set.hold->to;
    } else {
        fact.reps = Reps(1);
        fact.held = unsaidHold;
    }
}

} // namespace

std::vector<SetFact> plannedFacts(std::span<const PlannedItem> items, std::span<const LoggedExercise> known) {
    std::vector<SetFact> facts;
    for (const PlannedItem& item : items) {
        const auto exercise = exerciseOf(item, known);
        if (!exercise) {
            continue;
        }
        for (const PlannedSet& set : item.planned.sets) {
            SetFact& fact = facts.emplace_back();
            fact.session = item.session;
            fact.start = item.start;
            fact.item = item.item;
            fact.exercise = *exercise;
            fact.slot = item.planned.slot;
            fact.kind = set.kind;
            fact.side = set.side;
            takeWork(fact, set);
        }
    }
    return facts;
}

} // namespace dorsal
