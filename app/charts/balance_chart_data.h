// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/day_marks.h"
#include "core/stats/balance_series.h"
#include "core/stats/balance_unit.h"

namespace dorsal {

/// Which series of the balance chart are drawn.
struct ShownSeries {
    bool back = true;
    bool chest = true;
    bool coachsMark = true;
    friend bool operator==(const ShownSeries&, const ShownSeries&) = default;
};

/// What the balance chart shows. Without weeks it is the empty chart.
struct BalanceChartData {
    BalanceWeeks weeks;
    BalanceUnit unit = BalanceUnit::Sets;
    ShownSeries shown;
    std::vector<DayMark> marks{};
    friend bool operator==(const BalanceChartData&, const BalanceChartData&) = default;
};

} // namespace dorsal
