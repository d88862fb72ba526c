// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/session_items.h"

#include <string>
#include <vector>

namespace dorsal {

/// Sets of one exercise that were done, told in one go.
struct SetsDone {
    NamedExercise exercise;
    Day day{};
    Slot slot = Slot::Main;
    int count = 1;
    /// What each of them was like; where it goes is found here.
    LoggedSet set;
    /// A band that is not in the user's list yet: it is added at the end of it. Empty when none.
    std::string newBand;
    /// The time on the wall: the time of today's sets when they join a session that is still open.
    LocalTime now{};
};

/// Where they went.
struct SetsLogged {
    Id<Session> session;
    Id<SessionItem> item;
    std::vector<Id<LoggedSet>> sets;
};

/// Logs the sets in one step, to the last session of that day; a day without one gets one at 12:00, finished.
/// They follow the sets that the exercise has in that session and slot already.
SetsLogged logFromCommandLine(Logbook& logbook, const SetsDone& done);

} // namespace dorsal
