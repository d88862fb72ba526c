// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/day_marks.h"
#include "app/words/format.h"
#include "core/stats/balance_range.h"
#include "core/stats/exercise_series.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace dorsal {

/// Which colour a line takes: blue for back, orange for chest, ink for the rest.
enum class LineTone { Back, Chest, Other };

/// One stage of a ladder as a band behind the line; its values go from `number` to the next whole number.
struct StageBand {
    int number = 1;
    QString name;
    QString end;
    bool current = false;
    bool passed = false; ///< at or below the current one
    friend bool operator==(const StageBand&, const StageBand&) = default;
};

/// What is aimed at next, drawn as a dashed line from the last point on.
struct ChartGoal {
    double value = 0;
    QString words;
    friend bool operator==(const ChartGoal&, const ChartGoal&) = default;
};

/// What a line chart shows. Without values it is the empty chart.
struct LineChartData {
    Series series;
    ShownDays days;
    SeriesUnit unit = SeriesUnit::Kilograms;
    LineTone tone = LineTone::Other;
    Format format;
    std::vector<Band> bands;
    std::vector<DayMark> marks{};
    /// More days than these without a point are drawn dotted.
    int longestGap = 14;
    /// From the lowest; empty for a chart with a value axis.
    std::vector<StageBand> stages;
    std::optional<ChartGoal> goal;
    /// What stands in the middle of the empty chart.
    QString emptyText;
    /// More about a point for the read-out, such as its sets.
    std::function<QString(const SeriesPoint&)> tellMore;
};

} // namespace dorsal
