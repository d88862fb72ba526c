// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/progression_state.h"

namespace dorsal {

namespace {

/// Bands that help ask more the lighter they are.
int signOfMore(const Exercise& exercise) {
    return exercise.loadConvention == LoadConvention::BandAssist ? -1 : 1;
}

bool isStepUp(const ProgressionState& state, const SessionEffort& from, const SessionEffort& to) {
    const auto rankBefore = state.options().rankOf(from.band);
    const auto rankNow = state.options().rankOf(to.band);
    const int sign = signOfMore(state.exercise());
    return rankBefore && rankNow && sign * *rankNow > sign * *rankBefore;
}

/// The nearest band that asks more.
std::optional<Id<Band>> nextBand(const ProgressionState& state) {
    const auto now = state.options().rankOf(state.last().band);
    if (!now) {
        return std::nullopt;
    }
    const int sign = signOfMore(state.exercise());
    const Band* nearest = nullptr;
    for (const Band& band : state.options().bands) {
        const int more = sign * (band.rank - *now);
        if (!band.retired && more > 0 && (nearest == nullptr || more < sign * (nearest->rank - *now))) {
            nearest = &band;
        }
    }
    return nearest == nullptr ? std::nullopt : std::optional(nearest->id);
}

Advice withTarget(Advice advice, int reps) {
    advice.next.reps = reps;
    return advice;
}

} // namespace

std::optional<Advice> bandProgression(const ProgressionState& state) {
    const SessionEffort& last = state.last();
    const SessionEffort* before = state.before();
    const RepRange range = state.range();
    if (last.reps.empty()) {
        return std::nullopt;
    }
    const bool changed = before != nullptr && before->band && last.band && before->band != last.band;
    if (changed && lowestReps(last) < range.from && isStepUp(state, *before, last)) {
        Advice back = withTarget(state.advice(AdviceReason::BandTooHard), range.to);
        back.next.band = before->band;
        return back;
    }
    if (!state.isAtTop(last, range.to)) {
        return state.moreReps(AdviceReason::NextBand);
    }
    const bool twice = before != nullptr && before->band == last.band && state.isAtTop(*before, range.to);
    if (!twice) {
        return withTarget(state.advice(AdviceReason::AddReps), range.to);
    }
    if (const auto next = nextBand(state)) {
        Advice harder = withTarget(state.advice(AdviceReason::NextBand), range.from);
        harder.next.band = next;
        return harder;
    }
    return withTarget(state.advice(AdviceReason::HarderVariant), range.from);
}

} // namespace dorsal
