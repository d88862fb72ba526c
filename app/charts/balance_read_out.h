// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/balance_chart_data.h"

#include <QString>

#include <optional>

namespace dorsal {

/// What the chart says of one group of bars.
struct BalanceReadOut {
    QString title;      ///< "Week of 12 October 2026"
    QString shortTitle; ///< "12 October 2026"
    QString back;
    QString chest;
    QString ratio;      ///< "2.1"; empty without chest work
    QString ratioToOne; ///< "2.1 to 1"
    QString verdict;    ///< status word, or that the week is still open
    /// Nothing while the week is open.
    std::optional<BalanceStatus> status;
    /// "26 weeks before: back 6, chest 3, 2.0 to 1", "planned: back 12, chest 6"; empty when nothing is
    /// compared.
    QString earlier;
    /// What was marked in its days; empty without marks.
    QString marked;
    /// All in one line, for screen readers; of an open week also what is missing.
    QString sentence;
};

/// `marks`: those that touch the period.
[[nodiscard]] BalanceReadOut balanceReadOut(const BalancePeriod& period, ChartPeriod kind, BalanceUnit unit,
                                            std::span<const DayMark> marks = {});

} // namespace dorsal
