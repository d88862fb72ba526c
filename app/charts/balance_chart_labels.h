// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/balance_chart_layout.h"
#include "app/charts/chart_label.h"

namespace dorsal {

/// Every text of the balance chart but the dates, placed so that none covers another, a bar or a mark. A
/// text without room is left out: the legend says the same.
[[nodiscard]] std::vector<ChartLabel> balanceChartLabels(const BalanceChartLayout& layout,
                                                         const BalanceChartData& data, const QFont& font);

/// The dates below the bars. The pointed group's own is bold and pushes its neighbours away.
[[nodiscard]] std::vector<ChartLabel> balanceDateLabels(const BalanceChartLayout& layout, const QFont& font,
                                                        std::optional<std::size_t> pointed);

/// Width that one date needs on the axis, with the gap to the next.
[[nodiscard]] double dateLabelWidth(const QFont& font);

} // namespace dorsal
