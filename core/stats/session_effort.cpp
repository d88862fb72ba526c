// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/progression.h"

#include "core/stats/set_load.h"

#include <numeric>

namespace dorsal {

namespace {

constexpr std::size_t sessionsLookedAt = 30;

/// Compares sets of one exercise by how hard they are to lift; bands by nothing, they are told apart later.
double hardness(const SetFact& fact, const Exercise& exercise) {
    return setLoad(fact, exercise).value_or(0);
}

std::vector<const SetFact*> heaviestSets(const ExerciseSession& session, const Exercise& exercise) {
    std::vector<const SetFact*> sets;
    for (const SetFact* fact : session.sets) {
        const bool done = (fact->reps && exercise.measure != Measure::Time) || fact->held;
        if (!isWorkingSet(*fact) || fact->slot != Slot::Main || !done) {
            continue;
        }
        if (!sets.empty() && hardness(*fact, exercise) > hardness(*sets.front(), exercise)) {
            sets.clear();
        }
        if (sets.empty() || hardness(*fact, exercise) == hardness(*sets.front(), exercise)) {
            sets.push_back(fact);
        }
    }
    return sets;
}

std::vector<const SetFact*> ofSide(const std::vector<const SetFact*>& sets, Side other) {
    std::vector<const SetFact*> side;
    std::ranges::copy_if(sets, std::back_inserter(side),
                         [other](const SetFact* fact) { return fact->side != other; });
    return side;
}

int fewest(const std::vector<const SetFact*>& sets) {
    int least = Reps::max;
    for (const SetFact* fact : sets) {
        least = std::min(least, fact->reps.value_or(Reps()).count());
    }
    return least;
}

int total(const std::vector<const SetFact*>& sets) {
    return std::accumulate(sets.begin(), sets.end(), 0, [](int sum, const SetFact* fact) {
        return sum + fact->reps.value_or(Reps()).count();
    });
}

bool isWeaker(const std::vector<const SetFact*>& one, const std::vector<const SetFact*>& other) {
    return std::pair(fewest(one), total(one)) < std::pair(fewest(other), total(other));
}

} // namespace

SessionEffort effortOf(const ExerciseSession& session, const Exercise& exercise) {
    SessionEffort effort;
    effort.session = session.session;
    effort.start = session.start;
    effort.pain = hasPain(session);
    const std::vector<const SetFact*> all = heaviestSets(session, exercise);
    if (all.empty()) {
        return effort;
    }
    std::vector<const SetFact*> left = ofSide(all, Side::Right);
    std::vector<const SetFact*> right = ofSide(all, Side::Left);
    const bool rightIsWeaker = !right.empty() && (left.empty() || isWeaker(right, left));
    const auto& weaker = rightIsWeaker ? right : left;
    const auto& stronger = rightIsWeaker ? left : right;
    effort.weakerSide = !stronger.empty() && isWeaker(weaker, stronger);
    effort.strongerReachedTop = effort.weakerSide && fewest(stronger) >= repRangeOf(exercise).to;
    effort.load = weaker.front()->load;
    effort.help = weaker.front()->help;
    effort.band = weaker.front()->band;
    effort.sets = static_cast<int>(weaker.size());
    for (const SetFact* fact : weaker) {
        if (fact->reps) {
            effort.reps.push_back(fact->reps->count());
        }
        if (fact->held) {
            effort.holds.push_back(*fact->held);
        }
    }
    return effort;
}

std::vector<SessionEffort> latestEfforts(std::span<const ExerciseSession> sessions,
                                         const Exercise& exercise) {
    std::vector<SessionEffort> efforts;
    for (const ExerciseSession& session : sessions.last(std::min(sessions.size(), sessionsLookedAt))) {
        SessionEffort effort = effortOf(session, exercise);
        if (effort.sets > 0) {
            efforts.push_back(std::move(effort));
        }
    }
    return efforts;
}

} // namespace dorsal
