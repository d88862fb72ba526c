// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/session_totals.h"

#include <algorithm>

namespace dorsal {

namespace {

/// An exercise that no catalogue knows came with a file of sets, so it is taken for strength work.
bool isWorkingSet(const SetFact& fact, const Exercise* exercise) {
    const bool strength = !exercise || exercise->category == Category::Strengthening;
    const bool working = fact.kind == SetKind::Working || fact.kind == SetKind::Failure;
    const bool missed = fact.reps == Reps(0) && !fact.held;
    return strength && working && !missed && fact.slot == Slot::Main;
}

} // namespace

SessionTotals sessionTotals(const Session& session, std::span<const SetFact> facts,
                            const ExerciseDirectory& exercises, const BalanceOptions& options,
                            std::optional<Load> bodyweight) {
    constexpr Volume oneSide = Volume::eighths(4);
    SessionTotals totals;
    totals.tally = balanceOf(facts, exercises, options);
    for (const SetFact& fact : facts) {
        const Exercise* exercise = exercises.find(fact.exercise);
        if (isWorkingSet(fact, exercise)) {
            totals.workingSets += fact.side == Side::Both ? Volume::whole(1) : oneSide;
        }
        const std::optional<Tonnage> moved =
            exercise ? setTonnage(fact, *exercise, bodyweight) : std::nullopt;
        if (moved) {
            totals.moved = totals.moved.value_or(Tonnage());
            *totals.moved += *moved;
        }
    }
    totals.pain = std::ranges::any_of(facts, &SetFact::pain);
    if (session.finishedAt) {
        totals.duration = *session.finishedAt - session.start;
    }
    return totals;
}

} // namespace dorsal
