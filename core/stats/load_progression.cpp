// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/progression_state.h"

#include <algorithm>

namespace dorsal {

namespace {

constexpr int mostPastTheTop = 3;

bool isSameLoad(const SessionEffort& one, const SessionEffort& other) {
    return one.load == other.load && one.help == other.help && one.band == other.band;
}

Advice fromTheBottom(const ProgressionState& state, AdviceReason reason) {
    Advice advice = state.advice(reason);
    advice.next.reps = state.range().from;
    return advice;
}

bool mayRise(const ProgressionState& state, Load from, Load to) {
    const bool carriesTheBody = state.exercise().measure == Measure::RepsBodyweight;
    const Load step = Load::milligrams(to.inMilligrams() - from.inMilligrams());
    return carriesTheBody || isStepAllowed(from, step, state.range());
}

/// The next load: a whole step, or less of one where only that is allowed and can be made.
std::optional<Load> nextLoad(const ProgressionState& state, Load now) {
    const auto step = state.steps().heavierThan(now);
    if (step && mayRise(state, now, *step)) {
        return step;
    }
    const auto little = state.steps().justAbove(now);
    return little && mayRise(state, now, *little) ? little : step;
}

Advice raiseLoad(const ProgressionState& state) {
    const SessionEffort& last = state.last();
    const Load now = last.load.value_or(Load());
    const auto next = nextLoad(state, now);
    if (!next || !mayRise(state, now, *next)) {
        const double jump = next ? loadJump(now, *next) : 0;
        if (state.exercise().progression == ProgressionModel::Triple && last.sets < state.mostSets()) {
            Advice more = fromTheBottom(state, AdviceReason::AddSet);
            more.jump = jump;
            ++more.next.sets;
            return more;
        }
        if (lowestReps(last) < state.range().to + mostPastTheTop) {
            Advice more = state.advice(AdviceReason::PastTheTop);
            more.jump = jump;
            more.next.reps = lowestReps(last) + 1;
            return more;
        }
    }
    if (!next) {
        return fromTheBottom(state, AdviceReason::HarderVariant);
    }
    Advice heavier = fromTheBottom(state, AdviceReason::RaiseLoad);
    heavier.jump = loadJump(now, *next);
    heavier.next.load = next;
    return heavier;
}

Advice lessHelp(const ProgressionState& state, Load step) {
    Advice advice = fromTheBottom(state, AdviceReason::LessHelp);
    const std::int64_t rest = state.last().help->inMilligrams() - step.inMilligrams();
    advice.next.help = Load::milligrams(std::max<std::int64_t>(rest, 0));
    return advice;
}

Advice belowRange(const ProgressionState& state) {
    const SessionEffort& last = state.last();
    const SessionEffort* before = state.before();
    const bool twice = before != nullptr && !before->reps.empty() && isSameLoad(*before, last) &&
                       lowestReps(*before) < state.range().from;
    if (!twice || !last.load) {
        return fromTheBottom(state, AdviceReason::BelowRange);
    }
    Advice back = fromTheBottom(state, AdviceReason::PreviousLoad);
    back.next.load = state.lighterLoadBefore();
    if (!back.next.load) {
        const std::int64_t step = state.steps().step.value_or(Load()).inMilligrams();
        back.next.load = state.steps().notAbove(
            Load::milligrams(std::max<std::int64_t>(last.load->inMilligrams() - step, 0)));
    }
    return back;
}

} // namespace

std::optional<Advice> loadProgression(const ProgressionState& state) {
    const SessionEffort& last = state.last();
    const bool lacksItsLoad = state.exercise().measure == Measure::RepsLoad && !last.load;
    if (last.reps.empty() || lacksItsLoad) {
        return std::nullopt;
    }
    if (lowestReps(last) < state.range().from) {
        return belowRange(state);
    }
    if (!state.isAtTop(last, state.range().to)) {
        return state.moreReps(AdviceReason::HarderVariant);
    }
    const auto step = state.steps().step;
    const bool helped = last.help && *last.help > Load();
    if (helped && step) {
        return lessHelp(state, *step);
    }
    const bool bodyAlone = state.exercise().measure == Measure::RepsBodyweight && !last.load;
    return !step || bodyAlone ? fromTheBottom(state, AdviceReason::HarderVariant) : raiseLoad(state);
}

} // namespace dorsal
