// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/odd_values.h"

namespace dorsal {

namespace {

constexpr std::int64_t oddMilligramsWithoutWeighIn = 40'000'000;

std::int64_t oddAbove(std::optional<Load> bodyweight) {
    constexpr std::int64_t percent = 60;
    return bodyweight ? bodyweight->inMilligrams() * percent / 100 : oddMilligramsWithoutWeighIn;
}

} // namespace

bool mayHoldTheBody(Load added, std::optional<Load> bodyweight) {
    return added.inMilligrams() > oddAbove(bodyweight);
}

std::vector<OddPlace> oddValues(std::span<const Session> sessions, std::span<const SetFact> facts,
                                const ExerciseDirectory& exercises, std::optional<Load> bodyweight) {
    std::vector<OddPlace> places;
    for (const Session& session : sessions) {
        if (session.finishedAt && *session.finishedAt - session.start > std::chrono::days{1}) {
            places.push_back({OddValue::LongSession, session.id, std::nullopt});
        }
    }
    for (const SetFact& fact : facts) {
        const Exercise* exercise = exercises.find(fact.exercise);
        const bool usesBodyweight = exercise && exercise->measure == Measure::RepsBodyweight;
        if (usesBodyweight && fact.load && mayHoldTheBody(*fact.load, bodyweight)) {
            places.push_back({OddValue::BodyweightInLoad, fact.session, fact.set});
        }
    }
    return places;
}

} // namespace dorsal
