// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/session_balance.h"

#include "app/models/session_grid_model.h"
#include "core/logbook/log_reader.h"
#include "core/stats/session_facts.h"

namespace dorsal {

namespace {

/// The sets that are offered but not done.
std::vector<LoggedSet> setsToDo(const SessionGridModel& model) {
    std::vector<LoggedSet> sets;
    for (const GridRow& row : model.rows()) {
        const auto* set = std::get_if<SetRow>(&row.content);
        if (set != nullptr && !set->done) {
            sets.push_back(set->set);
        }
    }
    return sets;
}

bool hasDoneOtherSide(const SessionGridModel& model, const LoggedSet& open) {
    return std::ranges::any_of(model.loggedSets(), [&](const LoggedSet& done) {
        return done.item == open.item && done.position == open.position && done.side != open.side;
    });
}

} // namespace

SessionBalance balanceOfSession(LogReader& reader, const SessionGridModel& model,
                                const ExerciseDirectory& exercises, Day today) {
    const Session& session = *model.session();
    BalanceOptions options;
    options.weekStart = model.settings().weekStart;
    const Day first = firstDayOfWeek(dayOf(session.start), options.weekStart);
    const DayRange week{first, first + std::chrono::days(6)};
    const std::vector<SetFact> weekFacts = reader.setFacts(week);
    SessionBalance balance;
    balance.weekIsOpen = today >= *week.from && today <= *week.to;
    balance.session = balanceOf(factsOf(session, model.items(), model.loggedSets()), exercises, options);
    balance.week = balanceOf(weekFacts, exercises, options);
    const std::vector<LoggedSet> open = setsToDo(model);
    balance.ifAllDone = balance.week;
    balance.ifAllDone += balanceOf(factsOf(session, model.items(), open), exercises, options);
    const bool reached = moreBackToTarget(balance.week) == 0;
    for (const LoggedSet& set : open) {
        if (reached || balance.sideReachesTarget || set.side == Side::Both || !hasDoneOtherSide(model, set)) {
            continue;
        }
        Tally then = balance.week;
        then += balanceOf(factsOf(session, model.items(), std::vector{set}), exercises, options);
        const Exercise* exercise = model.exerciseOf(set.item);
        if (then.back > balance.week.back && moreBackToTarget(then) == 0) {
            balance.sideReachesTarget = set.side;
            balance.sideLabel = exercise ? exercise->sideLabel : std::string();
        }
    }
    return balance;
}

} // namespace dorsal
