// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/balance_chart_data.h"

#include <QString>

namespace dorsal {

/// "sets a week"; for longer periods with "average of each quarter".
[[nodiscard]] QString valueAxisCaption(BalanceUnit unit, ChartPeriod period);
/// "Week of 12 October 2026", "Oct to Dec 2026, average week", as the read-out names a group of bars.
[[nodiscard]] QString periodTitle(const BalancePeriod& period, ChartPeriod kind);
/// "12 Oct", "Oct 2026", "2026": the short name below a group of bars.
[[nodiscard]] QString periodShort(Day first, ChartPeriod kind);
/// "2 more back sets", without its verb.
[[nodiscard]] QString moreBackWords(std::int64_t count, BalanceUnit unit);
/// "twice the chest sets"
[[nodiscard]] QString twiceTheChest(BalanceUnit unit);
/// "11 of 22 weeks with a verdict met 2:1, 10 of them in the last 13."
[[nodiscard]] QString summaryWords(const VerdictSummary& summary, std::size_t weeks);
/// "2 of 3 sessions had a plan"
[[nodiscard]] QString plannedShareWords(const PlannedShare& share);
/// How much of the range had a plan to be compared with; empty where all had, and without such a comparison.
[[nodiscard]] QString comparedNote(const BalanceWeeks& weeks);

} // namespace dorsal
