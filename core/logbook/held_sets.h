// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/logbook.h"

namespace dorsal {

/// Logs what a guided hold became, the moment it ends. A hold that is done again, or that turns out to have
/// hurt, takes the place of `earlier` as long as the log still has that.
Id<LoggedSet> logHold(Logbook& logbook, LoggedSet set, std::optional<Id<LoggedSet>> earlier);

} // namespace dorsal
