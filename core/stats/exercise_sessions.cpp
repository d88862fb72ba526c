// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/exercise_sessions.h"

namespace dorsal {

namespace {

constexpr std::size_t setsOfMost = 4;

void addTo(std::vector<ExerciseSession>& sessions, const SetFact& fact) {
    if (sessions.empty() || sessions.back().session != fact.session) {
        sessions.push_back({fact.session, fact.start, {}});
        sessions.back().sets.reserve(setsOfMost);
    }
    sessions.back().sets.push_back(&fact);
}

} // namespace

std::vector<ExerciseSession> exerciseSessions(std::span<const SetFact> facts,
                                              const ExerciseDirectory& exercises,
                                              Id<LoggedExercise> exercise) {
    const Id<LoggedExercise> wanted = exercises.resolved(exercise);
    std::vector<ExerciseSession> sessions;
    for (const SetFact& fact : facts) {
        if (exercises.resolved(fact.exercise) == wanted) {
            addTo(sessions, fact);
        }
    }
    return sessions;
}

SessionsByExercise sessionsByExercise(std::span<const SetFact> facts, const ExerciseDirectory& exercises) {
    SessionsByExercise all;
    Id<LoggedExercise> row;
    std::vector<ExerciseSession>* sessions = nullptr;
    for (const SetFact& fact : facts) {
        // Sets of one exercise follow each other, so most of them need no look-up.
        if (sessions == nullptr || fact.exercise != row) {
            row = fact.exercise;
            sessions = &all[exercises.resolved(row)];
        }
        addTo(*sessions, fact);
    }
    return all;
}

bool hasPain(const ExerciseSession& session) {
    return std::ranges::any_of(session.sets, [](const SetFact* fact) { return fact->pain; });
}

} // namespace dorsal
