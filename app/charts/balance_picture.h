// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/balance_chart_data.h"
#include "app/charts/chart_export.h"

namespace dorsal {

/// The balance chart with title, legend, summary and the guideline's note: a picture that stands alone.
[[nodiscard]] DrawChart balanceDrawing(BalanceChartData data);

} // namespace dorsal
