// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/balance_chart_data.h"

#include <QString>

namespace dorsal {

/// The chart's numbers for a spreadsheet: week, back, chest, ratio (exact, empty without chest work), status
/// code, partial, the ratio of four weeks, how all that was counted, what the weeks are compared with if
/// there is anything, and what is marked; one line a week under a head, numbers with a point.
[[nodiscard]] QString balanceCsv(const BalanceChartData& data);

} // namespace dorsal
