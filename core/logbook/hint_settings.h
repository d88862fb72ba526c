// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/logbook.h"
#include "core/training/coach_rule.h"

#include <set>

namespace dorsal {

/// The coach's rules whose hints are switched off.
[[nodiscard]] std::set<CoachRule> silencedRules(LogReader& reader);
/// Switches the hints of these rules off and those of all others on, as one step.
void silenceRules(Logbook& logbook, const std::set<CoachRule>& rules);

} // namespace dorsal
