// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/pull_up_ladder.h"

#include <algorithm>
#include <numeric>

namespace dorsal {

namespace {

constexpr double mostOfAStage = 0.99;

int repsIn(std::span<const SetFact> sets) {
    return std::accumulate(sets.begin(), sets.end(), 0, [](int sum, const SetFact& fact) {
        return sum + fact.reps.value_or(Reps()).count();
    });
}

double secondsIn(std::span<const SetFact> sets) {
    return std::accumulate(sets.begin(), sets.end(), 0.0, [](double sum, const SetFact& fact) {
        return sum + static_cast<double>(fact.held.value_or(std::chrono::seconds{0}).count());
    });
}

/// Without the seconds of a repetition, those of the whole set.
std::optional<double> loweringSecondsIn(std::span<const SetFact> sets) {
    std::optional<double> sum;
    for (const SetFact& fact : sets) {
        if (fact.perRep && fact.reps) {
            sum = sum.value_or(0) + static_cast<double>(fact.perRep->count()) * fact.reps->count();
        } else if (fact.held) {
            sum = sum.value_or(0) + static_cast<double>(fact.held->count());
        }
    }
    return sum;
}

double repsShare(std::span<const SetFact> sets, const LadderGoal& exit) {
    return std::min(1.0, static_cast<double>(repsIn(sets)) / (exit.sets * exit.reps.value_or(1)));
}

std::optional<int> rankIn(const std::vector<Band>& bands, const std::optional<Id<Band>>& band) {
    const auto found = band ? std::ranges::find(bands, *band, &Band::id) : bands.end();
    return found == bands.end() ? std::nullopt : std::optional(found->rank);
}

std::ptrdiff_t bandsOwned(const std::vector<Band>& bands) {
    return std::ranges::count_if(bands, [](const Band& band) { return !band.retired; });
}

/// The best of what the bands used tell; a set with a lighter band counts for the heavier ones too.
std::optional<double> bandScore(std::span<const SetFact> sets, const LadderGoal& exit,
                                const std::vector<Band>& bands) {
    std::optional<double> best;
    for (const SetFact& fact : sets) {
        const auto rank = rankIn(bands, fact.band);
        if (!rank) {
            continue;
        }
        std::vector<SetFact> atLeastAsHard;
        std::ranges::copy_if(sets, std::back_inserter(atLeastAsHard), [&](const SetFact& other) {
            const auto otherRank = rankIn(bands, other.band);
            return otherRank && *otherRank <= *rank;
        });
        const auto heavier = std::ranges::count_if(
            bands, [&](const Band& band) { return !band.retired && band.rank > *rank; });
        const auto owned = static_cast<double>(std::max<std::ptrdiff_t>(bandsOwned(bands), heavier + 1));
        const double score = (static_cast<double>(heavier) + repsShare(atLeastAsHard, exit)) / owned;
        best = std::max(best.value_or(0), score);
    }
    return best;
}

std::optional<double> machineScore(std::span<const SetFact> sets, const LadderStage& stage,
                                   const LadderMeasuring& measuring) {
    if (!measuring.bodyweight || !measuring.firstHelp) {
        return std::nullopt;
    }
    const double first = measuring.firstHelp->inKilograms();
    const double way = first - stage.mostHelp.value_or(0) * measuring.bodyweight->inKilograms();
    std::optional<double> best;
    for (const SetFact& fact : sets) {
        if (!fact.help) {
            continue;
        }
        std::vector<SetFact> atLeastAsHard;
        std::ranges::copy_if(sets, std::back_inserter(atLeastAsHard),
                             [&](const SetFact& other) { return other.help && *other.help <= *fact.help; });
        const double reps = repsShare(atLeastAsHard, *stage.exit);
        const double dropped = way > 0 ? std::clamp((first - fact.help->inKilograms()) / way, 0.0, 1.0) : 1.0;
        best = std::max(best.value_or(0), dropped * reps);
    }
    return best;
}

std::optional<double> addedScore(std::span<const SetFact> sets, const LadderMeasuring& measuring) {
    if (!measuring.bodyweight || *measuring.bodyweight == Load()) {
        return std::nullopt;
    }
    std::optional<double> best;
    for (const SetFact& fact : sets) {
        const auto estimate =
            fact.reps ? addedOneRepMax(*measuring.bodyweight, fact.load.value_or(Load()).inKilograms(),
                                       *fact.reps, measuring.formula)
                      : std::nullopt;
        if (estimate) {
            best = std::max(best.value_or(0), estimate->kilograms / measuring.bodyweight->inKilograms());
        }
    }
    return best;
}

std::optional<double> rawScore(const LadderStage& stage, std::span<const SetFact> sets,
                               const LadderMeasuring& measuring) {
    const LadderGoal exit = stage.exit.value_or(LadderGoal{});
    switch (stage.measure) {
    case LadderMeasure::TotalSeconds:
        return secondsIn(sets) /
               static_cast<double>(exit.sets * exit.hold.value_or(std::chrono::seconds{1}).count());
    case LadderMeasure::TotalReps:
        return repsShare(sets, exit);
    case LadderMeasure::BandsThenReps: {
        const auto bands = bandScore(sets, exit, measuring.bands);
        const auto machine = machineScore(sets, stage, measuring);
        return bands && machine ? std::max(bands, machine) : bands ? bands : machine;
    }
    case LadderMeasure::LoweringSeconds: {
        const auto lowered = loweringSecondsIn(sets);
        const auto whole =
            exit.sets * exit.reps.value_or(1) * exit.perRep.value_or(std::chrono::seconds{1}).count();
        return lowered ? std::optional(*lowered / static_cast<double>(whole)) : std::nullopt;
    }
    case LadderMeasure::AddedOneRepMax:
        return addedScore(sets, measuring);
    }
    return std::nullopt;
}

bool reaches(const LadderGoal& goal, const SetFact& fact) {
    return (!goal.reps || (fact.reps && fact.reps->count() >= *goal.reps)) &&
           (!goal.hold || (fact.held && *fact.held >= *goal.hold)) &&
           (!goal.perRep || (fact.perRep && *fact.perRep >= *goal.perRep)) &&
           (!goal.added || (fact.load && *fact.load >= *goal.added));
}

bool isLittleHelp(const LadderStage& stage, const SetFact& fact, const LadderMeasuring& measuring) {
    if (const auto rank = rankIn(measuring.bands, fact.band)) {
        return std::ranges::none_of(measuring.bands,
                                    [&](const Band& band) { return !band.retired && band.rank < *rank; });
    }
    return fact.help && measuring.bodyweight &&
           fact.help->inKilograms() <= stage.mostHelp.value_or(0) * measuring.bodyweight->inKilograms();
}

} // namespace

std::optional<double> stageScore(const LadderStage& stage, std::span<const SetFact> sets,
                                 const LadderMeasuring& measuring) {
    const auto score = rawScore(stage, sets, measuring);
    return score ? std::optional(std::clamp(*score, 0.0, mostOfAStage)) : std::nullopt;
}

bool meetsGoal(const LadderGoal& goal, std::span<const SetFact> sets) {
    return std::ranges::count_if(sets, [&](const SetFact& fact) { return reaches(goal, fact); }) >= goal.sets;
}

bool meetsExit(const LadderStage& stage, std::span<const SetFact> sets, const LadderMeasuring& measuring) {
    if (!stage.exit) {
        return false;
    }
    if (stage.measure != LadderMeasure::BandsThenReps) {
        return meetsGoal(*stage.exit, sets);
    }
    std::vector<SetFact> hard;
    std::ranges::copy_if(sets, std::back_inserter(hard),
                         [&](const SetFact& fact) { return isLittleHelp(stage, fact, measuring); });
    return meetsGoal(*stage.exit, hard);
}

} // namespace dorsal
