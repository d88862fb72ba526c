// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/planned_loads.h"

#include "core/logbook/log_settings.h"
#include "core/logbook/profile_settings.h"
#include "core/stats/load_steps.h"
#include "core/stats/one_rep_max.h"

#include <algorithm>

namespace dorsal {

namespace {

constexpr std::chrono::days estimatesLast{56};
constexpr double wholePercent = 100;

bool asksForShare(const PlannedSet& set) {
    return set.load && std::holds_alternative<ShareOfMax>(*set.load);
}

std::optional<double> bestEstimate(LogReader& reader, const Exercise& exercise, Day today) {
    const auto row = reader.exercise(exercise.key);
    std::optional<double> best;
    if (!row) {
        return best;
    }
    const OneRepMaxFormula formula = readLogSettings(reader).formula;
    for (const SetFact& fact : reader.setFacts({today - estimatesLast, today})) {
        if (fact.exercise != row->id) {
            continue;
        }
        const auto estimate = setOneRepMax(fact, exercise, std::nullopt, formula);
        if (estimate && (!best || estimate->kilograms > *best)) {
            best = estimate->kilograms;
        }
    }
    return best;
}

} // namespace

void resolveShares(LogReader& reader, const Exercise& exercise, PlanItem& item, Day today) {
    if (std::ranges::none_of(item.sets, asksForShare)) {
        return;
    }
    const auto best = bestEstimate(reader, exercise, today);
    const LoadSteps steps = loadStepsOf(exercise, {readLogSettings(reader).unit, readProfile(reader).plates});
    for (PlannedSet& set : item.sets) {
        if (!asksForShare(set)) {
            continue;
        }
        const int percent = std::get<ShareOfMax>(*set.load).percent;
        const auto load = best ? Load::tryKilograms(*best * percent / wholePercent) : std::nullopt;
        set.load = load ? std::optional<LoadHint>(steps.notAbove(*load)) : std::nullopt;
    }
}

} // namespace dorsal
