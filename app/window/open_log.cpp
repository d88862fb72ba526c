// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/open_log.h"

#include "app/ports/clock.h"

namespace dorsal {

OpenLog::OpenLog(LogPlace place, std::unique_ptr<LogStore> store, const Catalogue& builtIn, Prompts& prompts,
                 const Clock& clock)
    : place_(std::move(place)), store_(std::move(store)), logbook_(*store_, [&clock] { return clock.utc(); }),
      catalogue_(builtIn, logbook_), changes_(logbook_), runner_(prompts, clock) {}

} // namespace dorsal
