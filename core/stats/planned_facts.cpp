// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/planned_facts.h"

#include <algorithm>
#include <set>

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

/// The sessions of the week of seven days from `first` on.
std::set<Id<Session>> sessionsOf(std::span<const SetFact> facts, Day first) {
    const auto begin = std::ranges::lower_bound(facts, LocalTime(first), {}, &SetFact::start);
    const auto end =
        std::ranges::lower_bound(facts, LocalTime(first + std::chrono::days(7)), {}, &SetFact::start);
    std::set<Id<Session>> sessions;
    for (auto fact = begin; fact != end; ++fact) {
        if (fact->slot != Slot::Micro) {
            sessions.insert(fact->session);
        }
    }
    return sessions;
}

} // namespace

std::vector<PlannedShare> plannedShares(std::span<const SetFact> done, std::span<const SetFact> planned,
                                        std::span<const WeekBalance> weeks) {
    std::vector<PlannedShare> shares;
    for (const WeekBalance& week : weeks) {
        const std::set<Id<Session>> fromPlan = sessionsOf(planned, week.week);
        std::set<Id<Session>> all = sessionsOf(done, week.week);
        all.insert(fromPlan.begin(), fromPlan.end());
        shares.push_back({static_cast<int>(all.size()), static_cast<int>(fromPlan.size())});
    }
    return shares;
}

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
