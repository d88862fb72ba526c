// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/plan_outlook.h"

#include "core/stats/balance.h"

#include <numeric>

namespace dorsal {

namespace {

using std::chrono::seconds;

constexpr seconds perRep{3};
/// From one warm-up or stretch to the next.
constexpr seconds changeOver{15};

seconds middle(const Range<seconds>& range) {
    return (range.from + range.to) / 2;
}

seconds lengthOfRep(const PlannedSet& set, const Exercise& exercise) {
    const auto& tempo = set.tempo.empty() ? exercise.prescription.tempo : set.tempo;
    if (tempo.empty()) {
        return perRep;
    }
    return std::accumulate(tempo.begin(), tempo.end(), seconds(0),
                           [](seconds sum, const TempoPhase& phase) { return sum + phase.length; });
}

seconds lengthOfWork(const PlannedSet& set, const Exercise& exercise) {
    const auto hold = set.hold ? set.hold : exercise.prescription.hold;
    const auto reps = set.reps ? set.reps : exercise.prescription.reps;
    seconds work{0};
    if (hold && !set.reps) {
        work = middle(*hold);
    } else if (reps) {
        work = lengthOfRep(set, exercise) * ((reps->from + reps->to + 1) / 2);
    }
    const bool bothSidesInTurn = exercise.perSide && set.side == Side::Both;
    return bothSidesInTurn ? 2 * work : work;
}

seconds lengthOfRest(const PlannedSet& set, const PlanItem& item, const Exercise& exercise, seconds rest) {
    if (set.rest) {
        return *set.rest;
    }
    if (item.slot != Slot::Main) {
        return changeOver;
    }
    return exercise.prescription.rest ? middle(*exercise.prescription.rest) : rest;
}

Tally worthOf(const PlannedSet& set, const PlanItem& item, const Exercise& exercise,
              const BalanceOptions& options) {
    SetFact fact;
    fact.slot = item.slot;
    fact.kind = set.kind;
    fact.side = set.side;
    fact.reps = Reps(1);
    fact.held = set.hold ? set.hold->to : seconds(60);
    return setValue(fact, &exercise, options).tally;
}

} // namespace

PlanOutlook planOutlook(const Plan& plan, const Catalogue& catalogue, const BalanceOptions& options,
                        seconds rest) {
    PlanOutlook outlook;
    seconds lastRest{0};
    for (const PlanItem& item : plan.items) {
        const Exercise* exercise = item.choices.empty() ? nullptr : catalogue.find(item.choices.front());
        if (exercise == nullptr) {
            continue;
        }
        for (const PlannedSet& set : item.sets) {
            lastRest = lengthOfRest(set, item, *exercise, rest);
            outlook.length += lengthOfWork(set, *exercise) + lastRest;
            outlook.planned += worthOf(set, item, *exercise, options);
        }
    }
    outlook.length -= lastRest;
    return outlook;
}

} // namespace dorsal
