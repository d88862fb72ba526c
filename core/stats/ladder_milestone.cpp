// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/ladder_milestone.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <numeric>

namespace dorsal {

namespace {

constexpr std::int64_t helpStepMilligrams = 5'000'000;
constexpr std::int64_t loadStepMilligrams = 2'500'000;
constexpr LadderGoal weightedTop{3, 8, {}, {}, {}};
constexpr double endOfAStage = 0.99;

/// Finds the next thing to do on one stage from its last sessions.
class NextStep {
public:
    NextStep(const Ladder& ladder, const LadderProgress& progress, const ProgressOptions& options, Day today)
        : ladder_(ladder), options_(options), bodyweight_(options.bodyWeights.on(today)) {
        for (const LadderWork& each : progress.work) {
            if (each.stage == progress.stage) {
                before_ = last_;
                last_ = &each;
            }
            if (!firstHelp_) {
                const auto helped = std::ranges::find_if(
                    each.sets, [](const SetFact& fact) { return fact.help && *fact.help > Load(); });
                firstHelp_ = helped == each.sets.end() ? std::nullopt : helped->help;
            }
        }
    }

    [[nodiscard]] LadderMilestone find() const {
        if (last_ == nullptr) {
            return begin(ladder_.stages.front().number);
        }
        const LadderStage& stage = *stageNumbered(last_->stage);
        if (before_ != nullptr && !last_->metStart && !before_->metStart &&
            stageNumbered(last_->stage - 1) != nullptr) {
            return begin(last_->stage - 1, LadderStep::StepBack);
        }
        if (!stage.exit) {
            return weighted(stage);
        }
        if (last_->metExit && before_ != nullptr && before_->metExit) {
            return begin(last_->stage + 1);
        }
        LadderMilestone milestone = towards(stage, *stage.exit);
        if (last_->metExit) {
            milestone.step = LadderStep::OnceMore;
            takeTools(milestone);
        } else if (stage.measure == LadderMeasure::BandsThenReps) {
            assisted(stage, milestone);
        }
        return milestone;
    }

private:
    [[nodiscard]] const LadderStage* stageNumbered(int number) const {
        const auto stage = std::ranges::find(ladder_.stages, number, &LadderStage::number);
        return stage == ladder_.stages.end() ? nullptr : &*stage;
    }

    [[nodiscard]] LadderMilestone begin(int number, LadderStep step = LadderStep::Begin) const {
        LadderMilestone milestone;
        milestone.step = step;
        milestone.stage = number;
        milestone.goal = stageNumbered(number)->start;
        milestone.needed = amountOf(milestone.goal);
        milestone.score = number;
        if (stageNumbered(number)->measure == LadderMeasure::BandsThenReps) {
            milestone.band = heaviestBand();
        }
        return milestone;
    }

    [[nodiscard]] LadderMilestone towards(const LadderStage& stage, const LadderGoal& goal) const {
        LadderMilestone milestone;
        milestone.step = LadderStep::Improve;
        milestone.stage = stage.number;
        milestone.goal = goal;
        milestone.needed = amountOf(goal);
        milestone.done = std::min(amountDone(goal, last_->sets), milestone.needed);
        milestone.score = stage.number + endOfAStage;
        return milestone;
    }

    /// Repetitions, or seconds of a hold or of slow repetitions.
    [[nodiscard]] static int amountOf(const LadderGoal& goal) {
        const int reps = goal.reps.value_or(1);
        const int each = goal.perRep ? reps * static_cast<int>(goal.perRep->count()) : reps;
        return goal.sets * (goal.hold ? static_cast<int>(goal.hold->count()) : each);
    }
    [[nodiscard]] static int amountOf(const LadderGoal& goal, const SetFact& fact) {
        const auto held = static_cast<int>(fact.held.value_or(std::chrono::seconds{0}).count());
        const int reps = fact.reps.value_or(Reps()).count();
        if (goal.perRep) {
            return fact.perRep && fact.reps ? reps * static_cast<int>(fact.perRep->count()) : held;
        }
        return goal.hold ? held : reps;
    }
    [[nodiscard]] static int amountDone(const LadderGoal& goal, const std::vector<SetFact>& sets) {
        // No set counts for more than is asked of one, nor more sets than are asked.
        std::vector<int> amounts;
        std::ranges::transform(sets, std::back_inserter(amounts), [&](const SetFact& fact) {
            return std::min(amountOf(goal, fact), amountOf(goal) / goal.sets);
        });
        std::ranges::sort(amounts, std::greater());
        amounts.resize(std::min(amounts.size(), static_cast<std::size_t>(goal.sets)));
        return std::accumulate(amounts.begin(), amounts.end(), 0);
    }

    /// The band or the help of the hardest set of the last session.
    void takeTools(LadderMilestone& milestone) const {
        std::optional<int> rank;
        for (const SetFact& fact : last_->sets) {
            const auto own = options_.rankOf(fact.band);
            if (own && (!rank || *own < *rank)) {
                rank = own;
                milestone.band = fact.band;
            }
            if (fact.help && (!milestone.help || *fact.help < *milestone.help)) {
                milestone.help = fact.help;
            }
        }
        if (milestone.band) {
            milestone.help.reset();
        }
    }

    void assisted(const LadderStage& stage, LadderMilestone& milestone) const {
        takeTools(milestone);
        std::vector<SetFact> same;
        std::ranges::copy_if(last_->sets, std::back_inserter(same), [&](const SetFact& fact) {
            return milestone.band ? fact.band == milestone.band : fact.help == milestone.help;
        });
        const bool reached = meetsGoal(milestone.goal, same) && !last_->pain;
        milestone.done = std::min(amountDone(milestone.goal, same), milestone.needed);
        if (reached) {
            lighten(milestone);
        }
        milestone.score = scoreOf(stage, milestone);
    }

    void lighten(LadderMilestone& milestone) const {
        if (milestone.band) {
            if (const auto lighter = lighterBand(*milestone.band)) {
                milestone.step = LadderStep::NextBand;
                milestone.band = lighter;
                milestone.done = 0;
            }
        } else if (milestone.help) {
            const std::int64_t rest = milestone.help->inMilligrams() - helpStepMilligrams;
            milestone.step = LadderStep::LessHelp;
            milestone.help = Load::milligrams(std::max<std::int64_t>(rest, 0));
            milestone.done = 0;
        }
    }

    [[nodiscard]] std::optional<double> scoreOf(const LadderStage& stage,
                                                const LadderMilestone& milestone) const {
        SetFact fact;
        fact.band = milestone.band;
        fact.help = milestone.help;
        fact.load = milestone.goal.added;
        fact.reps = Reps(milestone.goal.reps.value_or(1));
        const std::vector<SetFact> sets(static_cast<std::size_t>(milestone.goal.sets), fact);
        const auto score =
            stageScore(stage, sets, {options_.bands, bodyweight_, firstHelp_, options_.formula});
        return score ? std::optional(stage.number + *score) : std::nullopt;
    }

    [[nodiscard]] LadderMilestone weighted(const LadderStage& stage) const {
        LadderMilestone milestone = towards(stage, weightedTop);
        milestone.goal.added = last_->sets.front().load;
        if (meetsGoal(milestone.goal, last_->sets)) {
            const std::int64_t more =
                milestone.goal.added.value_or(Load()).inMilligrams() + loadStepMilligrams;
            milestone.step = LadderStep::AddLoad;
            milestone.goal = stage.start;
            milestone.goal.added = Load::milligrams(std::min(more, Load::maxMilligrams));
            milestone.done = 0;
            milestone.needed = amountOf(milestone.goal);
        }
        milestone.score = scoreOf(stage, milestone);
        return milestone;
    }

    [[nodiscard]] std::optional<Id<Band>> lighterBand(Id<Band> band) const {
        const auto rank = options_.rankOf(band);
        const Band* found = nullptr;
        for (const Band& each : options_.bands) {
            if (!each.retired && rank && each.rank < *rank && (found == nullptr || each.rank > found->rank)) {
                found = &each;
            }
        }
        return found == nullptr ? std::nullopt : std::optional(found->id);
    }
    [[nodiscard]] std::optional<Id<Band>> heaviestBand() const {
        const Band* found = nullptr;
        for (const Band& each : options_.bands) {
            if (!each.retired && (found == nullptr || each.rank > found->rank)) {
                found = &each;
            }
        }
        return found == nullptr ? std::nullopt : std::optional(found->id);
    }

    const Ladder& ladder_;
    const ProgressOptions& options_;
    std::optional<Load> bodyweight_;
    std::optional<Load> firstHelp_;
    const LadderWork* last_ = nullptr;
    const LadderWork* before_ = nullptr;
};

} // namespace

LadderMilestone ladderMilestone(const Ladder& ladder, const LadderProgress& progress,
                                const ProgressOptions& options, Day today) {
    return NextStep(ladder, progress, options, today).find();
}

} // namespace dorsal
