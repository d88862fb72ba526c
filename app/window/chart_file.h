// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/arguments.h"
#include "app/window/open_log.h"

namespace dorsal {

class Clock;
class Prompts;

/// Draws one chart of the log into a file. Throws ProblemError when there is no such exercise or the file
/// cannot be written.
void drawChart(const ChartArguments& chart, OpenLog& log, const Clock& clock, Prompts& prompts);

} // namespace dorsal
