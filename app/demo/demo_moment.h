// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/logbook.h"

namespace dorsal {

/// Turns the demo back into the middle of its last session: that is open again, the sets after the moment are
/// not done yet. Gives the moment, which the clock of a picture should show.
[[nodiscard]] LocalTime stopInLastSession(Logbook& logbook);

} // namespace dorsal
