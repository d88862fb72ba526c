// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/sessions.h"
#include "core/training/desk_break.h"

namespace dorsal {

/// What starting the break now makes: a session of its own that never stands open, so that a training goes on
/// beside it.
[[nodiscard]] StartSession sessionFromBreak(const Catalogue& catalogue, const DeskBreak& what, LocalTime now);

/// Begins a break from the desk; what is done in it is logged into it as into any session.
Id<Session> startBreak(Logbook& logbook, const StartSession& start);
/// The break ended then; without a set it never happened. Nothing when it is gone already.
void endBreak(Logbook& logbook, Id<Session> session, LocalTime at);

/// When each plan was done last.
[[nodiscard]] BreakLastDone breaksLastDone(LogReader& reader);

} // namespace dorsal
