// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/week_tallies.h"

#include "core/stats/balance.h"
#include "core/stats/break_time.h"

#include <algorithm>

namespace dorsal {

namespace {

constexpr std::chrono::days lastDayOfWeek{6};

} // namespace

const WeekTallies::OfWeek& WeekTallies::week(Day first) {
    const auto known = weeks_.find(first);
    if (known != weeks_.end()) {
        return known->second;
    }
    OfWeek& week = weeks_[first];
    const std::vector<SetFact> facts = reader_.setFacts({first, first + lastDayOfWeek});
    week.tally = balanceOf(facts, exercises_, options_);
    for (auto begin = facts.begin(); begin != facts.end();) {
        const auto end = std::find_if(begin, facts.end(),
                                      [&](const SetFact& fact) { return fact.session != begin->session; });
        OfSession& session = week.sessions[begin->session];
        session.tally = balanceOf({begin, end}, exercises_, options_);
        session.pain = std::any_of(begin, end, [](const SetFact& fact) { return fact.pain; });
        session.isBreak = isBreak({begin, end});
        session.breaks = breakMinutes({begin, end});
        week.breaks += session.breaks;
        begin = end;
    }
    return week;
}

WeekTallies::OfSession WeekTallies::session(const Session& session) {
    const OfWeek& found = week(firstDayOfWeek(dayOf(session.start), options_.weekStart));
    const auto known = found.sessions.find(session.id);
    return known == found.sessions.end() ? OfSession{} : known->second;
}

} // namespace dorsal
