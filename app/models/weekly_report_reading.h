// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/weekly_report.h"
#include "core/logbook/log_reader.h"
#include "core/logbook/log_settings.h"

namespace dorsal {

class LogCatalogue;

/// Reads what the report of the week that holds `day` tells. Throws ProblemError.
[[nodiscard]] WeekReport readWeekReport(LogReader& reader, const LogCatalogue& catalogue,
                                        const LogSettings& settings, Day day, Day today);

} // namespace dorsal
