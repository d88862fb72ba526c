// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/break_time.h"

#include <algorithm>

namespace dorsal {

namespace {

constexpr std::chrono::seconds usualRepetition{3};

std::chrono::seconds timeOf(const SetFact& set) {
    if (set.held) {
        return *set.held;
    }
    return set.reps ? set.reps->count() * set.perRep.value_or(usualRepetition) : std::chrono::seconds::zero();
}

} // namespace

bool isBreak(std::span<const SetFact> ofSession) {
    return !ofSession.empty() &&
           std::ranges::all_of(ofSession, [](const SetFact& set) { return set.slot == Slot::Micro; });
}

std::chrono::minutes breakMinutes(std::span<const SetFact> facts) {
    std::chrono::minutes all{};
    for (auto set = facts.begin(); set != facts.end();) {
        const Id<Session> session = set->session;
        std::chrono::seconds inSession{};
        for (; set != facts.end() && set->session == session; ++set) {
            inSession += set->slot == Slot::Micro ? timeOf(*set) : std::chrono::seconds::zero();
        }
        all += std::chrono::ceil<std::chrono::minutes>(inSession);
    }
    return all;
}

} // namespace dorsal
