// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timer/hold_result.h"

namespace dorsal {

namespace {

/// Held for nine tenths is held.
constexpr int completedTenths = 9;

std::chrono::seconds wholeSeconds(Countdown::Span span) {
    return std::chrono::floor<std::chrono::seconds>(span);
}

bool isWorthASet(const HoldResult& result) {
    return result.pain || result.outcome != HoldOutcome::Skipped;
}

} // namespace

HoldOutcome holdOutcome(Countdown::Span target, Countdown::Span held) {
    if (held * 10 >= target * completedTenths && held > Countdown::Span::zero()) {
        return HoldOutcome::Completed;
    }
    return held >= shortestHold ? HoldOutcome::Cut : HoldOutcome::Skipped;
}

std::optional<LoggedSet> setFrom(const HoldPlan& plan, const HoldResult& result, LocalTime began) {
    const HoldPhase& phase = plan.phases[result.phase];
    if (!phase.logs || !isWorthASet(result)) {
        return std::nullopt;
    }
    LoggedSet set = *phase.logs;
    set.side = phase.side;
    set.pain = result.pain;
    set.performedAt = began;
    if (phase.countsReps) {
        set.reps = result.reps;
        const auto& tempo = plan.stationOf(phase).tempo;
        if (!phase.isOpen() && !tempo.empty()) {
            set.perRep = wholeSeconds(lengthOf(tempo));
        }
        return set;
    }
    set.held = wholeSeconds(result.held);
    set.target = result.target ? std::optional(wholeSeconds(*result.target)) : std::nullopt;
    return set;
}

} // namespace dorsal
