// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/logbook.h"

namespace dorsal {

/// Logs a set that was done; its id is given by the log.
Id<LoggedSet> logSet(Logbook& logbook, LoggedSet set);
/// Changes a logged set to what is given.
void changeSet(Logbook& logbook, const LoggedSet& set);
/// Takes a set back: it was not done after all.
void removeSet(Logbook& logbook, Id<LoggedSet> set);

} // namespace dorsal
