// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/date_ticks.h"

#include <gtest/gtest.h>

#include <string>

namespace dorsal {

namespace {

std::vector<Day> tickWeeksFrom(Day first, int count) {
    std::vector<Day> weeks;
    weeks.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        weeks.push_back(first + std::chrono::days(7 * i));
    }
    return weeks;
}

std::vector<std::string> labelledDates(const std::vector<Day>& periods, double pitch) {
    std::vector<std::string> dates;
    for (const DateTick& tick : dateTicks(periods, pitch, 50)) {
        if (tick.label != DateLabel::None) {
            dates.push_back(isoDate(periods[tick.period]) + (tick.label == DateLabel::Year ? " year" : ""));
        }
    }
    return dates;
}

} // namespace

TEST(DateTicks, nameTheFirstWeekOfEachMonth) {
    const auto weeks = tickWeeksFrom(day(2026, 5, 25), 26);
    const std::vector<std::string> expected{"2026-06-01", "2026-07-06", "2026-08-03",
                                            "2026-09-07", "2026-10-05", "2026-11-02"};
    EXPECT_EQ(labelledDates(weeks, 34), expected);
    EXPECT_EQ(dateTicks(weeks, 34, 50).size(), weeks.size()) << "every week has a tick";
}

TEST(DateTicks, nameWeeksWhereNoMonthBegins) {
    EXPECT_EQ(labelledDates(tickWeeksFrom(day(2026, 11, 9), 3), 60),
              (std::vector<std::string>{"2026-11-09", "2026-11-16", "2026-11-23"}));
    EXPECT_EQ(labelledDates(tickWeeksFrom(day(2026, 11, 9), 3), 30),
              (std::vector<std::string>{"2026-11-09", "2026-11-23"}));
    EXPECT_EQ(labelledDates(tickWeeksFrom(day(2026, 11, 9), 1), 700), std::vector<std::string>{"2026-11-09"});
}

TEST(DateTicks, nameFewerMonthsWhenTheyLieClose) {
    const auto weeks = tickWeeksFrom(day(2025, 5, 26), 52);
    const std::vector<std::string> expected{"2025-07-07", "2025-10-06", "2026-01-05 year", "2026-04-06"};
    EXPECT_EQ(labelledDates(weeks, 5), expected);
}

TEST(DateTicks, nameYearsOverManyYears) {
    const auto weeks = tickWeeksFrom(day(2006, 11, 20), 1043);
    const auto dates = labelledDates(weeks, 0.85);
    EXPECT_EQ(dates.size(), 10U) << "every second year";
    EXPECT_EQ(dates.front(), "2008-01-07 year");
    const auto ticks = dateTicks(weeks, 0.85, 50);
    EXPECT_LT(ticks.size(), 25U) << "no tick a week where they would touch";
}

TEST(DateTicks, labelsNeverTouch) {
    for (const int count : {8, 26, 53, 120, 400, 1043}) {
        for (const double width : {400.0, 886.0, 3400.0}) {
            const auto weeks = tickWeeksFrom(day(2006, 11, 20), count);
            const double pitch = width / count;
            double last = -1000;
            for (const DateTick& tick : dateTicks(weeks, pitch, 50)) {
                if (tick.label == DateLabel::None) {
                    continue;
                }
                const double x = static_cast<double>(tick.period) * pitch;
                EXPECT_GE(x - last, 50 - 2 * pitch) << count << " weeks on " << width;
                last = x;
            }
        }
    }
}

TEST(DateTicks, monthsAreNamedWithoutADay) {
    std::vector<Day> months;
    for (unsigned month = 1; month <= 12; ++month) {
        months.push_back(day(2026, month, 1));
    }
    const auto ticks = dateTicks(months, 60, 50);
    ASSERT_EQ(ticks.size(), 12U);
    EXPECT_EQ(ticks.front().label, DateLabel::Year);
    EXPECT_EQ(ticks.at(1).label, DateLabel::Month);
}

TEST(DateTicks, nothingToNameInNoPeriods) {
    EXPECT_TRUE(dateTicks({}, 10, 50).empty());
}

} // namespace dorsal
