// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/balance_series.h"

#include <algorithm>

namespace dorsal {

namespace {

constexpr std::size_t rollingSpan = 4;

/// Equal for days of one period, different for neighbours.
int periodNumber(Day day, ChartPeriod period) {
    const std::chrono::year_month_day date{day};
    const int year = static_cast<int>(date.year());
    const int month = static_cast<int>(static_cast<unsigned>(date.month())) - 1;
    switch (period) {
    case ChartPeriod::Week:
        return static_cast<int>(day.time_since_epoch().count());
    case ChartPeriod::Month:
        return year * 12 + month;
    case ChartPeriod::Quarter:
        return year * 4 + month / 3;
    case ChartPeriod::Year:
        return year;
    }
    return year;
}

void addToPeriod(BalancePeriod& period, const WeekBalance& week) {
    period.last = week.week;
    ++period.weeks;
    if (week.partial) {
        period.partial = true;
        if (period.summed > 0) {
            return;
        }
    }
    period.sum += week.tally;
    ++period.summed;
}

void addEarlier(BalancePeriod& period, const WeekBalance& week, std::size_t apart,
                const PlannedShare& share) {
    if (!period.earlier) {
        period.earlier = EarlierWeeks{{}, 0, apart, {}};
    }
    period.earlier->sum += week.tally;
    period.earlier->share += share;
    ++period.earlier->weeks;
}

std::vector<BalancePeriod> chartPeriodsOf(const BalanceWeeks& all, ChartPeriod kind) {
    const auto weeks = all.shown();
    std::vector<BalancePeriod> periods;
    for (std::size_t i = 0; i < weeks.size(); ++i) {
        const Day first = weeks[i].week;
        if (i == 0 || periodNumber(first, kind) != periodNumber(weeks[i - 1].week, kind)) {
            periods.push_back({first, first, i, 0, {}, 0, false, {}});
        }
        addToPeriod(periods.back(), weeks[i]);
        if (const WeekBalance* week = all.earlier(i)) {
            const bool before = all.comparedWith == ComparedWith::WeeksBefore;
            addEarlier(periods.back(), *week, before ? weeks.size() : 0, all.plannedShare(i));
        }
    }
    return periods;
}

std::vector<RollingPoint> rollingOf(const BalanceWeeks& weeks) {
    std::vector<RollingPoint> points;
    for (std::size_t i = weeks.lead; i < weeks.weeks.size() && !weeks.weeks[i].partial; ++i) {
        if (i + 1 >= rollingSpan) {
            points.push_back(
                {i - weeks.lead, rollingBalance(std::span(weeks.weeks).first(i + 1), rollingSpan)});
        }
    }
    return points;
}

std::vector<EmptyRun> emptyRunsOf(std::span<const BalancePeriod> periods) {
    std::vector<EmptyRun> runs;
    for (std::size_t i = 0; i < periods.size(); ++i) {
        if (!periods[i].isEmpty() || periods[i].partial) {
            continue;
        }
        if (!runs.empty() && runs.back().first + runs.back().count == i) {
            ++runs.back().count;
        } else {
            runs.push_back({i, 1});
        }
    }
    std::erase_if(runs, [](const EmptyRun& run) { return run.count < 2; });
    return runs;
}

} // namespace

PlannedShare& PlannedShare::operator+=(const PlannedShare& other) {
    sessions += other.sessions;
    fromPlan += other.fromPlan;
    return *this;
}

PlannedShare BalanceWeeks::plannedShare(std::size_t week) const {
    return week < plannedShares.size() ? plannedShares[week] : PlannedShare{};
}

bool BalanceWeeks::isWithoutPlan(std::size_t week) const {
    return comparedWith == ComparedWith::Plan && plannedShare(week).fromPlan == 0;
}

PlannedShare BalanceWeeks::plannedShare() const {
    PlannedShare all;
    for (const PlannedShare& share : plannedShares) {
        all += share;
    }
    return all;
}

const WeekBalance* BalanceWeeks::earlier(std::size_t week) const {
    const std::size_t missing = shown().size() - std::min(before.size(), shown().size());
    return week < missing || week >= shown().size() ? nullptr : &before[week - missing];
}

BalanceSeries balanceSeries(const BalanceWeeks& weeks, ChartPeriod period) {
    BalanceSeries series;
    series.period = period;
    series.periods = chartPeriodsOf(weeks, period);
    series.rolling = rollingOf(weeks);
    series.emptyRuns = emptyRunsOf(series.periods);
    for (const BalancePeriod& each : series.periods) {
        series.largest = std::max({series.largest, each.back(), 2 * each.chest()});
        if (each.earlier) {
            series.largest = std::max({series.largest, each.earlier->back(), each.earlier->chest()});
        }
    }
    return series;
}

VerdictSummary verdictSummary(std::span<const WeekBalance> weeks) {
    VerdictSummary summary;
    for (std::size_t i = 0; i < weeks.size(); ++i) {
        const BalanceStatus status = balanceStatus(weeks[i].tally);
        if (weeks[i].partial || status == BalanceStatus::NoData || status == BalanceStatus::LowData) {
            continue;
        }
        ++summary.verdicts;
        if (meetsGuideline(status)) {
            ++summary.met;
            summary.metLately += i + summary.lately >= weeks.size() ? 1U : 0U;
        }
    }
    return summary;
}

ChartPeriod fittingPeriod(std::size_t weeks, double width, double leastPitch) {
    const auto count = static_cast<double>(weeks);
    if (count * leastPitch <= width) {
        return ChartPeriod::Week;
    }
    constexpr double weeksPerMonth = 4.348;
    if (count / weeksPerMonth * leastPitch <= width) {
        return ChartPeriod::Month;
    }
    return count / (3 * weeksPerMonth) * leastPitch <= width ? ChartPeriod::Quarter : ChartPeriod::Year;
}

} // namespace dorsal
