// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/logbook.h"
#include "core/timer/interval_plan.h"

#include <vector>

namespace dorsal {

/// The interval timers that the person kept, by name. What cannot be read is left out.
[[nodiscard]] std::vector<IntervalPlan> savedIntervals(LogReader& reader);
/// Keeps it under its name, in place of one of the same name.
void saveIntervals(Logbook& logbook, const IntervalPlan& intervals);
/// Nothing happens when there is none of that name.
void removeIntervals(Logbook& logbook, const std::string& name);

} // namespace dorsal
