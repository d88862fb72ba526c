// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/balance_chart_data.h"

#include <vector>

namespace dorsal {

/// Back and chest sets of one week.
struct WeekSums {
    double back = 0;
    double chest = 0;
};

/// A chart's weeks from Monday `first` on; the last one is still open.
[[nodiscard]] inline BalanceChartData chartOf(Day first, const std::vector<WeekSums>& sums) {
    constexpr double eighths = 8;
    BalanceChartData data;
    for (const WeekSums& week : sums) {
        const Tally tally{Volume::eighths(static_cast<std::int64_t>(week.back * eighths)),
                          Volume::eighths(static_cast<std::int64_t>(week.chest * eighths))};
        data.weeks.weeks.push_back({first, tally, false});
        first += std::chrono::days(7);
    }
    if (!data.weeks.weeks.empty()) {
        data.weeks.weeks.back().partial = true;
    }
    return data;
}

/// 26 weeks to Friday 20 November 2026: a chest-heavy start, two weeks off, one of back only, 2:1 reached.
[[nodiscard]] inline BalanceChartData halfAYear() {
    return chartOf(day(2026, 5, 25),
                   {{4, 6},  {5, 6},  {6, 6},  {6, 5}, {7, 6},  {8, 6},    {8, 5},  {9, 6},   {9.5, 5},
                    {10, 5}, {10, 6}, {0, 0},  {0, 0}, {5, 0},  {8, 4},    {10, 5}, {11, 6},  {12, 6},
                    {9, 4},  {12, 5}, {13, 6}, {2, 1}, {12, 6}, {12.5, 6}, {14, 6}, {11.5, 6}});
}

/// As many weeks with every kind of status among them.
[[nodiscard]] inline BalanceChartData manyWeeks(int count) {
    std::vector<WeekSums> sums;
    for (int week = 0; week < count; ++week) {
        const bool off = week % 29 < 2;
        const bool backOnly = week % 53 == 7;
        sums.push_back(off ? WeekSums{}
                           : WeekSums{3.0 + week * 9.0 / count + week % 4, backOnly ? 0.0 : week % 6});
    }
    return chartOf(day(2026, 11, 16) - std::chrono::days(7 * (count - 1)), sums);
}

} // namespace dorsal
