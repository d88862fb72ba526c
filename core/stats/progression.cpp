// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/progression.h"

#include "core/stats/plateau.h"
#include "core/stats/plausible_sessions.h"
#include "core/stats/progression_state.h"

#include <algorithm>

namespace dorsal {

namespace {

constexpr RepRange usualReps{8, 12};
constexpr int percentAfterShortPause = 90;
constexpr int percentAfterLongPause = 80;
constexpr int setsAfterLongPause = 2;

Advice afterPause(const ProgressionState& state, LayOff pause) {
    const bool brief = pause == LayOff::Short;
    Advice advice = state.advice(brief ? AdviceReason::ShortLayOff : AdviceReason::LongLayOff);
    if (state.last().load) {
        advice.next.load = lighter(*state.last().load, brief ? percentAfterShortPause : percentAfterLongPause,
                                   state.steps());
    }
    if (!brief) {
        advice.next.sets = setsAfterLongPause;
    }
    if (!state.last().reps.empty()) {
        advice.next.reps = state.range().from;
    }
    return advice;
}

std::optional<Advice> nextStep(const ProgressionState& state) {
    switch (state.exercise().progression) {
    case ProgressionModel::Triple:
    case ProgressionModel::Double:
        return loadProgression(state);
    case ProgressionModel::Reps:
        return state.moreReps(AdviceReason::HarderVariant);
    case ProgressionModel::Band:
        return bandProgression(state);
    case ProgressionModel::Hold:
        return holdProgression(state);
    case ProgressionModel::Ladder:
    case ProgressionModel::None:
        return std::nullopt;
    }
    return std::nullopt;
}

std::optional<Advice> nextSession(const ProgressionState& state, Day today) {
    if (state.last().pain) {
        return state.advice(AdviceReason::Pain);
    }
    const LayOff pause = layOff(dayOf(state.last().start), today);
    return pause == LayOff::None ? nextStep(state) : afterPause(state, pause);
}

/// The day on which it was left out because of pain, when that was after its last session.
std::optional<Day> painSince(const ExerciseSession& last, const ProgressOptions& options) {
    const auto skip = options.skippedForPain.find(last.sets.front()->exercise);
    const bool later = skip != options.skippedForPain.end() && skip->second >= dayOf(last.start);
    return later ? std::optional(skip->second) : std::nullopt;
}

/// The set that the advice would have followed.
std::optional<SetLeftOut> leftOutSince(LocalTime last, const PlausibleSessions& plausible) {
    const auto& fact = plausible.leftOut;
    return fact && fact->start >= last ? std::optional(SetLeftOut{dayOf(fact->start), fact->load, fact->reps})
                                       : std::nullopt;
}

} // namespace

RepRange repRangeOf(const Exercise& exercise) {
    return exercise.prescription.reps.value_or(usualReps);
}

std::optional<Advice> progressionAdvice(std::span<const ExerciseSession> sessions, const Exercise& exercise,
                                        const ProgressOptions& options, const LoadKit& kit, Day today) {
    const PlausibleSessions plausible = plausibleSessions(sessions);
    std::vector<SessionEffort> efforts = latestEfforts(plausible.sessions, exercise);
    if (efforts.empty() || exercise.progression == ProgressionModel::None ||
        exercise.progression == ProgressionModel::Ladder) {
        return std::nullopt;
    }
    const ProgressionState state(std::move(efforts), exercise, options, kit);
    const auto skippedOn = painSince(sessions.back(), options);
    auto advice = skippedOn ? std::optional(state.advice(AdviceReason::PainSkip)) : nextSession(state, today);
    if (advice) {
        advice->skippedOn = skippedOn;
        advice->exercise = sessions.back().sets.front()->exercise;
        advice->leftOut = leftOutSince(advice->last.start, plausible);
        advice->daysAway = static_cast<int>((today - dayOf(advice->last.start)).count());
    }
    return advice;
}

} // namespace dorsal
