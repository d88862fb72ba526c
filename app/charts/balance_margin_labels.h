// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/balance_chart_layout.h"
#include "app/charts/chart_label.h"

namespace dorsal {

/// The texts to the right of the bars: what the open week still needs, what hatching means, "status", and
/// the value at the end of the rolling line.
void placeMarginLabels(LabelBoard& board, const BalanceChartLayout& layout, const BalanceChartData& data);

} // namespace dorsal
