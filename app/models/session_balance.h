// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/balance.h"
#include "core/units/side.h"

#include <optional>
#include <string>

namespace dorsal {

class LogReader;
class SessionGridModel;

/// Back and chest of one session, of the week it lies in, and of that week once the session is done as
/// planned.
struct SessionBalance {
    Tally session;
    Tally week;
    Tally ifAllDone;
    /// The week holds today.
    bool weekIsOpen = false;
    /// Doing this side of a set that has only the other one reaches 2:1.
    std::optional<Side> sideReachesTarget;
    std::string sideLabel;
    friend bool operator==(const SessionBalance&, const SessionBalance&) = default;
};

/// Nothing to count gives empty tallies. The model must show a session.
[[nodiscard]] SessionBalance balanceOfSession(LogReader& reader, const SessionGridModel& model,
                                              const ExerciseDirectory& exercises, Day today);

} // namespace dorsal
