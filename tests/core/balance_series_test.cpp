// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/balance_series.h"

#include <gtest/gtest.h>

namespace dorsal {

namespace {

struct SeriesSums {
    int back;
    int chest;
};

BalanceWeeks seriesWeeks(Day first, const std::vector<SeriesSums>& sums, bool lastIsOpen = false) {
    BalanceWeeks weeks;
    Day week = first;
    for (const SeriesSums& each : sums) {
        weeks.weeks.push_back({week, {Volume::whole(each.back), Volume::whole(each.chest)}, false});
        week += std::chrono::days(7);
    }
    if (lastIsOpen) {
        weeks.weeks.back().partial = true;
    }
    return weeks;
}

const Day seriesMonday = day(2026, 5, 25);

/// 26 weeks: a chest-heavy start, two weeks off, a back-only week, the balance reached, an open week.
const std::vector<SeriesSums> halfAYearOfSums{{4, 6}, {5, 6},  {6, 6},  {6, 5},  {7, 6}, {8, 6},  {8, 5},
                                              {9, 6}, {9, 5},  {10, 5}, {10, 6}, {0, 0}, {0, 0},  {5, 0},
                                              {8, 4}, {10, 5}, {11, 6}, {12, 6}, {9, 4}, {12, 5}, {13, 6},
                                              {2, 1}, {12, 6}, {12, 6}, {14, 6}, {11, 6}};

} // namespace

TEST(BalanceSeries, drawsEachWeekByItself) {
    const BalanceSeries series =
        balanceSeries(seriesWeeks(seriesMonday, halfAYearOfSums, true), ChartPeriod::Week);
    ASSERT_EQ(series.periods.size(), 26U);
    EXPECT_EQ(series.periods.at(20).first, day(2026, 10, 12));
    EXPECT_DOUBLE_EQ(series.periods.at(20).back(), 13);
    EXPECT_DOUBLE_EQ(series.periods.at(20).chest(), 6);
    EXPECT_TRUE(series.periods.back().partial);
    EXPECT_FALSE(series.periods.front().partial);
    EXPECT_DOUBLE_EQ(series.largest, 14);
}

TEST(BalanceSeries, marksRunsOfEmptyWeeks) {
    const BalanceSeries series =
        balanceSeries(seriesWeeks(seriesMonday, halfAYearOfSums, true), ChartPeriod::Week);
    EXPECT_EQ(series.emptyRuns, (std::vector<EmptyRun>{{11, 2}}));
    EXPECT_TRUE(balanceSeries(seriesWeeks(seriesMonday, {{4, 2}, {0, 0}, {4, 2}}), ChartPeriod::Week)
                    .emptyRuns.empty())
        << "one empty week is no gap";
    EXPECT_TRUE(balanceSeries(seriesWeeks(seriesMonday, {{4, 2}, {0, 0}, {0, 0}}, true), ChartPeriod::Week)
                    .emptyRuns.empty())
        << "the open week may still get sets";
}

TEST(BalanceSeries, rollingRatioIsOfSumsAndEndsAtTheLastCompleteWeek) {
    const BalanceSeries series = balanceSeries(
        seriesWeeks(seriesMonday, {{8, 4}, {0, 0}, {6, 6}, {10, 0}, {3, 3}}, true), ChartPeriod::Week);
    ASSERT_EQ(series.rolling.size(), 1U);
    EXPECT_EQ(series.rolling.front().week, 3U);
    EXPECT_EQ(series.rolling.front().sum, (Tally{Volume::whole(24), Volume::whole(10)}));
}

TEST(BalanceSeries, rollingRatioUsesTheWeeksBeforeTheRange) {
    BalanceWeeks weeks = seriesWeeks(seriesMonday, {{1, 1}, {2, 1}, {3, 1}, {4, 1}, {5, 1}});
    weeks.lead = 3;
    const BalanceSeries series = balanceSeries(weeks, ChartPeriod::Week);
    ASSERT_EQ(series.periods.size(), 2U);
    ASSERT_EQ(series.rolling.size(), 2U);
    EXPECT_EQ(series.rolling.front().week, 0U);
    EXPECT_EQ(series.rolling.front().sum, (Tally{Volume::whole(10), Volume::whole(4)}));
}

TEST(BalanceSeries, aMonthShowsItsAverageWeek) {
    const BalanceSeries series =
        balanceSeries(seriesWeeks(day(2026, 6, 1), {{4, 2}, {6, 2}, {0, 0}, {6, 4}, {5, 0}, {9, 5}, {5, 1}}),
                      ChartPeriod::Month);
    ASSERT_EQ(series.periods.size(), 2U);
    const BalancePeriod june = series.periods.front();
    EXPECT_EQ(june.weeks, 5U) << "the week of 29 June belongs to June";
    EXPECT_DOUBLE_EQ(june.back(), 4.2) << "empty weeks are weeks too";
    EXPECT_DOUBLE_EQ(june.chest(), 1.6);
    EXPECT_EQ(june.last, day(2026, 6, 29));
    EXPECT_EQ(series.periods.back().week, 5U);
}

TEST(BalanceSeries, theOpenWeekDoesNotLowerTheAverageOfItsMonth) {
    const BalanceSeries series =
        balanceSeries(seriesWeeks(day(2026, 6, 1), {{8, 4}, {8, 4}, {1, 0}}, true), ChartPeriod::Month);
    ASSERT_EQ(series.periods.size(), 1U);
    EXPECT_DOUBLE_EQ(series.periods.front().back(), 8);
    EXPECT_TRUE(series.periods.front().partial);
    EXPECT_EQ(series.periods.front().weeks, 3U);

    const BalanceSeries alone =
        balanceSeries(seriesWeeks(day(2026, 6, 1), {{3, 1}}, true), ChartPeriod::Month);
    EXPECT_DOUBLE_EQ(alone.periods.front().back(), 3) << "unless there is no other week";
}

TEST(BalanceSeries, quartersAndYearsFollowTheCalendar) {
    const BalanceWeeks weeks = seriesWeeks(day(2024, 1, 1), std::vector<SeriesSums>(157, {4, 2}));
    EXPECT_EQ(balanceSeries(weeks, ChartPeriod::Quarter).periods.size(), 12U);
    EXPECT_EQ(balanceSeries(weeks, ChartPeriod::Year).periods.size(), 3U);
    std::size_t total = 0;
    for (const BalancePeriod& period : balanceSeries(weeks, ChartPeriod::Quarter).periods) {
        total += period.weeks;
    }
    EXPECT_EQ(total, 157U) << "no week is lost or split";
}

TEST(BalanceSeries, comparesEachWeekWithTheOneAsLongBeforeAsTheRangeIsLong) {
    BalanceWeeks weeks = seriesWeeks(day(2026, 11, 2), {{8, 4}, {6, 3}, {4, 2}});
    weeks.before = seriesWeeks(day(2026, 10, 19), {{20, 1}, {2, 2}}).weeks;
    const BalanceSeries series = balanceSeries(weeks, ChartPeriod::Week);
    EXPECT_FALSE(series.periods[0].earlier) << "the log began a week later";
    EXPECT_EQ(series.periods[1].earlier->back(), 20);
    EXPECT_EQ(series.periods[2].earlier->chest(), 2);
    EXPECT_EQ(series.periods[2].earlier->apart, 3U);
    EXPECT_EQ(series.largest, 20);
    const BalanceSeries month = balanceSeries(weeks, ChartPeriod::Month);
    EXPECT_EQ(month.periods[0].earlier->back(), 11) << "of the two weeks there are";
}

TEST(BalanceSeries, nothingComesFromNoWeeks) {
    const BalanceSeries series = balanceSeries({}, ChartPeriod::Week);
    EXPECT_TRUE(series.periods.empty());
    EXPECT_TRUE(series.rolling.empty());
    EXPECT_DOUBLE_EQ(series.largest, 0);
}

TEST(VerdictSummary, countsWeeksWithAVerdictOnly) {
    const BalanceWeeks weeks = seriesWeeks(seriesMonday, halfAYearOfSums, true);
    EXPECT_EQ(verdictSummary(weeks.shown()), (VerdictSummary{22, 11, 10, 13}));
    EXPECT_EQ(verdictSummary({}), (VerdictSummary{0, 0, 0, 13}));
}

TEST(FittingPeriod, widensWhenWeeksGetTooNarrow) {
    EXPECT_EQ(fittingPeriod(26, 886, 9), ChartPeriod::Week);
    EXPECT_EQ(fittingPeriod(53, 886, 9), ChartPeriod::Week);
    EXPECT_EQ(fittingPeriod(157, 886, 9), ChartPeriod::Month);
    EXPECT_EQ(fittingPeriod(1043, 886, 9), ChartPeriod::Quarter);
    EXPECT_EQ(fittingPeriod(1043, 3400, 9), ChartPeriod::Month);
    EXPECT_EQ(fittingPeriod(5200, 300, 9), ChartPeriod::Year);
}

} // namespace dorsal
