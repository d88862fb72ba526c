// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/log_reader.h"
#include "core/stats/progress_options.h"

#include <optional>

namespace dorsal {

/// The bands, the weigh-ins, the easy weeks and the pain of the log, with the formula: the log's own where
/// none is named. Pain before `painSince` is left out.
[[nodiscard]] ProgressOptions readProgressOptions(LogReader& reader,
                                                  std::optional<OneRepMaxFormula> formula = std::nullopt,
                                                  std::optional<Day> painSince = std::nullopt);

} // namespace dorsal
