// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/exercise_directory.h"
#include "core/training/set_fact.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace dorsal {

/// The sets that one exercise got in one session. Points into the facts it was made from.
struct ExerciseSession {
    Id<Session> session;
    LocalTime start{};
    std::vector<const SetFact*> sets;
};

/// The sessions of one exercise by start; `facts` are by start. Merged exercises count as their target.
[[nodiscard]] std::vector<ExerciseSession> exerciseSessions(std::span<const SetFact> facts,
                                                            const ExerciseDirectory& exercises,
                                                            Id<LoggedExercise> exercise);

/// The sessions of every exercise, each by start.
using SessionsByExercise = std::unordered_map<Id<LoggedExercise>, std::vector<ExerciseSession>>;
[[nodiscard]] SessionsByExercise sessionsByExercise(std::span<const SetFact> facts,
                                                    const ExerciseDirectory& exercises);

/// True when a set of the session was flagged as painful.
[[nodiscard]] bool hasPain(const ExerciseSession& session);

/// The best of what `value` finds in the sets: a set of both sides is one of each, and the weaker side
/// decides (domain rules 4.5). Of a per-side exercise that was done on one side only: nothing.
template <class Value>
[[nodiscard]] auto weakerBest(const ExerciseSession& session, const Exercise& exercise, Value value)
    -> decltype(value(*session.sets.front())) {
    decltype(value(*session.sets.front())) left;
    auto right = left;
    for (const SetFact* fact : session.sets) {
        const auto found = value(*fact);
        if (!found) {
            continue;
        }
        if (fact->side != Side::Right) {
            left = left ? std::max(*left, *found) : *found;
        }
        if (fact->side != Side::Left) {
            right = right ? std::max(*right, *found) : *found;
        }
    }
    if (left && right) {
        return std::min(*left, *right);
    }
    if (exercise.perSide) {
        return std::nullopt;
    }
    return left ? left : right;
}

} // namespace dorsal
