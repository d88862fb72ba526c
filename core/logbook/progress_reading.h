// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/log_reader.h"
#include "core/stats/progress_options.h"

namespace dorsal {

/// The bands and weigh-ins of the log, with the formula.
[[nodiscard]] ProgressOptions readProgressOptions(LogReader& reader,
                                                  OneRepMaxFormula formula = OneRepMaxFormula::Epley);

} // namespace dorsal
