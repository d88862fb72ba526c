// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/pull_up_ladder.h"

#include <algorithm>

namespace dorsal {

namespace {

/// The last session on today's stage; null when there is none.
const LadderWork* lastOnStage(const LadderProgress& progress) {
    const auto last = std::find_if(progress.work.rbegin(), progress.work.rend(),
                                   [&](const LadderWork& work) { return work.stage == progress.stage; });
    return last == progress.work.rend() ? nullptr : &*last;
}

/// One second more a repetition once all have the goal's count, else as slow as the fastest set.
std::chrono::seconds nextPace(const LadderWork& last, const LadderMilestone& next, int fewestReps) {
    std::chrono::seconds fastest = *next.goal.perRep;
    for (const SetFact& fact : last.sets) {
        fastest = std::min(fastest, fact.perRep.value_or(std::chrono::seconds{0}));
    }
    const bool enough = next.step != LadderStep::Improve || fewestReps >= *next.goal.reps;
    return enough ? std::min(fastest + std::chrono::seconds{1}, *next.goal.perRep) : fastest;
}

Advice adviceFrom(const LadderWork& last, AdviceReason reason) {
    Advice advice;
    advice.exercise = last.sets.back().exercise;
    advice.reason = reason;
    advice.last.session = last.session;
    advice.last.start = last.start;
    advice.last.sets = static_cast<int>(last.sets.size());
    advice.next.sets = advice.last.sets;
    for (const SetFact& fact : last.sets) {
        advice.last.reps.push_back(fact.reps.value_or(Reps()).count());
    }
    return advice;
}

} // namespace

std::optional<Advice> ladderAdvice(const LadderProgress& progress, const ProgressOptions& options) {
    const LadderMilestone& next = progress.next;
    const LadderWork* last = lastOnStage(progress);
    if (last == nullptr || next.stage != progress.stage || !next.goal.reps) {
        return std::nullopt;
    }
    const auto skip = options.skippedForPain.find(last->sets.back().exercise);
    if (skip != options.skippedForPain.end() && skip->second >= dayOf(last->start)) {
        Advice rest = adviceFrom(*last, AdviceReason::PainSkip);
        rest.skippedOn = skip->second;
        return rest;
    }
    if (last->pain) {
        return adviceFrom(*last, AdviceReason::Pain);
    }
    Advice advice = adviceFrom(*last, AdviceReason::Ladder);
    if (progress.leftOut && progress.leftOut->day >= dayOf(last->start)) {
        advice.leftOut = progress.leftOut;
    }
    advice.range = {*next.goal.reps, *next.goal.reps};
    const int fewest = std::min(*next.goal.reps, *std::ranges::min_element(advice.last.reps));
    const bool more = next.step == LadderStep::Improve;
    advice.next = {next.goal.added, next.help, next.band, {}, {}, next.goal.sets};
    advice.next.reps = more ? std::min(fewest + 1, *next.goal.reps) : *next.goal.reps;
    if (next.goal.perRep) {
        advice.next.perRep = nextPace(*last, next, fewest);
    }
    return advice;
}

std::optional<Advice> closedLadderAdvice(const LadderProgress& progress) {
    const LadderWork* last = lastOnStage(progress);
    return last == nullptr ? std::nullopt : std::optional(adviceFrom(*last, AdviceReason::LadderWaits));
}

} // namespace dorsal
