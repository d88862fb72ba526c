// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/plausible_sessions.h"

#include "core/stats/set_load.h"

namespace dorsal {

namespace {

constexpr int mostBelievedReps = 300;
constexpr std::int64_t mostBelievedMilligrams = 1'000'000'000;
constexpr int timesTheUsualLoad = 4;
constexpr int timesTheUsualReps = 5;
constexpr int manyReps = 50;
constexpr std::size_t fewestForUsual = 4;

/// The middle one; nothing where there are too few to call one usual.
template <class Number>
std::optional<Number> usual(std::vector<Number> numbers) {
    if (numbers.size() < fewestForUsual) {
        return std::nullopt;
    }
    const auto middle = numbers.begin() + static_cast<std::ptrdiff_t>((numbers.size() - 1) / 2);
    std::ranges::nth_element(numbers, middle);
    return *middle;
}

/// Knows what is usual for an exercise.
class UsualSet {
public:
    explicit UsualSet(std::span<const ExerciseSession> sessions) {
        std::vector<std::int64_t> loads;
        std::vector<int> reps;
        for (const ExerciseSession& session : sessions) {
            for (const SetFact* fact : session.sets) {
                if (isWorkingSet(*fact) && fact->load && *fact->load > Load()) {
                    loads.push_back(fact->load->inMilligrams());
                }
                if (isWorkingSet(*fact) && fact->reps && fact->reps->count() > 0) {
                    reps.push_back(fact->reps->count());
                }
            }
        }
        load_ = usual(std::move(loads));
        reps_ = usual(std::move(reps));
    }

    [[nodiscard]] bool isFarBeyond(const SetFact& fact) const {
        const std::int64_t load = fact.load.value_or(Load()).inMilligrams();
        const int reps = fact.reps.value_or(Reps()).count();
        return isBeyondBelief(fact) || (load_ && load > timesTheUsualLoad * *load_) ||
               (reps_ && reps > manyReps && reps > timesTheUsualReps * *reps_);
    }

private:
    std::optional<std::int64_t> load_; ///< mg
    std::optional<int> reps_;
};

} // namespace

bool isBeyondBelief(const SetFact& fact) {
    return fact.load.value_or(Load()).inMilligrams() > mostBelievedMilligrams ||
           fact.reps.value_or(Reps()).count() > mostBelievedReps;
}

PlausibleSessions plausibleSessions(std::span<const ExerciseSession> sessions) {
    const UsualSet usualSet(sessions);
    PlausibleSessions plausible;
    plausible.sessions.assign(sessions.begin(), sessions.end());
    for (ExerciseSession& session : plausible.sessions) {
        std::erase_if(session.sets, [&](const SetFact* fact) {
            const bool odd = usualSet.isFarBeyond(*fact);
            if (odd) {
                plausible.leftOut = *fact;
            }
            return odd;
        });
    }
    std::erase_if(plausible.sessions, [](const ExerciseSession& session) { return session.sets.empty(); });
    return plausible;
}

} // namespace dorsal
