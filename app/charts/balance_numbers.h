// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/balance_series.h"

#include <QString>

#include <span>

namespace dorsal {

/// The chart's numbers for a spreadsheet: week, back, chest, ratio (exact, empty without chest work), status
/// code, partial; one line a week under a head, numbers with a point.
[[nodiscard]] QString balanceCsv(std::span<const WeekBalance> weeks);

} // namespace dorsal
