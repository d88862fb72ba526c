// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/balance_series.h"

#include <QString>

namespace dorsal {

/// The chart's numbers for a spreadsheet: week, back, chest, ratio (exact, empty without chest work), status
/// code, partial, and back and chest of what the weeks are compared with if there is anything; one line a
/// week under a head, numbers with a point.
[[nodiscard]] QString balanceCsv(const BalanceWeeks& weeks);

} // namespace dorsal
