// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/day_marks.h"
#include "core/stats/balance_options.h"
#include "core/stats/balance_series.h"

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
    BalanceMode mode = BalanceMode::Primary;
    Activation activation = Activation::Full;
    friend bool operator==(const BalanceChartData&, const BalanceChartData&) = default;

    /// How its sets were counted, as far as the chart tells it.
    [[nodiscard]] BalanceOptions counted() const {
        BalanceOptions options;
        options.mode = mode;
        options.unit = unit;
        options.activation = activation;
        return options;
    }
};

} // namespace dorsal
