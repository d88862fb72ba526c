// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/balance_range.h"

#include <gtest/gtest.h>

namespace dorsal {

namespace {

const Day rangeToday = day(2026, 11, 20); // a Friday
const ShownDays longLog{day(2020, 3, 4), day(2026, 11, 19)};

} // namespace

TEST(ShownDays, endWithTheWeekOfToday) {
    const ShownDays half = shownDays(RangePreset::HalfAYear, longLog, rangeToday, WeekStart::Monday);
    EXPECT_EQ(half.from, day(2026, 5, 25));
    EXPECT_EQ(half.to, day(2026, 11, 22));
    const ShownDays eight = shownDays(RangePreset::EightWeeks, longLog, rangeToday, WeekStart::Sunday);
    EXPECT_EQ(eight.from, day(2026, 9, 27));
    EXPECT_EQ(eight.to, day(2026, 11, 21));
    EXPECT_EQ((shownDays(RangePreset::Year, longLog, rangeToday, WeekStart::Monday).to -
               shownDays(RangePreset::Year, longLog, rangeToday, WeekStart::Monday).from)
                  .count(),
              52 * 7 - 1);
}

TEST(ShownDays, endWithTheLastLoggedWeekOfAHistoryThatIsOver) {
    const ShownDays over{day(2020, 3, 4), day(2026, 4, 7)}; // a Tuesday
    EXPECT_EQ(shownDays(RangePreset::HalfAYear, over, rangeToday, WeekStart::Monday),
              (ShownDays{day(2025, 10, 13), day(2026, 4, 12)}));
    EXPECT_EQ(shownDays(RangePreset::Year, over, rangeToday, WeekStart::Monday).to, day(2026, 11, 22))
        << "some of it lies in the last year";
}

TEST(ShownDays, beginWithTheFirstLoggedWeek) {
    const ShownDays young{day(2026, 11, 5), day(2026, 11, 19)};
    EXPECT_EQ(shownDays(RangePreset::HalfAYear, young, rangeToday, WeekStart::Monday).from, day(2026, 11, 2));
    EXPECT_EQ(shownDays(RangePreset::All, longLog, rangeToday, WeekStart::Monday).from, day(2020, 3, 2));
}

TEST(ShownDays, allReachesASessionDatedInTheFuture) {
    const ShownDays ahead{day(2026, 11, 5), day(2026, 12, 24)};
    EXPECT_EQ(shownDays(RangePreset::All, ahead, rangeToday, WeekStart::Monday).to, day(2026, 12, 27));
    EXPECT_EQ(shownDays(RangePreset::HalfAYear, ahead, rangeToday, WeekStart::Monday).to, day(2026, 11, 22));
}

TEST(ShownDays, chosenDatesAreWidenedToWeeksInsideTheLog) {
    EXPECT_EQ(wholeWeeks({day(2026, 10, 14), day(2026, 11, 3)}, longLog, rangeToday, WeekStart::Monday),
              (ShownDays{day(2026, 10, 12), day(2026, 11, 8)}));
    EXPECT_EQ(wholeWeeks({day(1999, 1, 1), day(2099, 1, 1)}, longLog, rangeToday, WeekStart::Monday),
              (ShownDays{day(2020, 3, 2), day(2026, 11, 22)}));
    EXPECT_EQ(wholeWeeks({day(2026, 11, 3), day(2026, 10, 14)}, longLog, rangeToday, WeekStart::Monday),
              (ShownDays{day(2026, 11, 2), day(2026, 11, 8)}))
        << "an end before its beginning is one week";
}

TEST(ShownDays, theRollingRatioNeedsThreeMoreWeeksButNoneBeforeTheLog) {
    const ShownDays range{day(2026, 5, 25), day(2026, 11, 22)};
    EXPECT_EQ(withLead(range, longLog, WeekStart::Monday).from, day(2026, 5, 4));
    const ShownDays logged{day(2026, 5, 20), day(2026, 11, 19)};
    EXPECT_EQ(withLead(range, logged, WeekStart::Monday).from, day(2026, 5, 18));
    EXPECT_EQ(withLead(range, {day(2026, 6, 1), day(2026, 6, 1)}, WeekStart::Monday).from, range.from);
}

TEST(ShownDays, beforeARangeAreAsManyButNoneBeforeTheLog) {
    const ShownDays range{day(2026, 10, 12), day(2026, 11, 22)};
    EXPECT_EQ(daysBefore(range, longLog, WeekStart::Monday),
              (ShownDays{day(2026, 8, 31), day(2026, 10, 11)}));
    const ShownDays young{day(2026, 10, 1), day(2026, 11, 19)};
    EXPECT_EQ(daysBefore(range, young, WeekStart::Monday), (ShownDays{day(2026, 9, 28), day(2026, 10, 11)}));
    EXPECT_FALSE(daysBefore(range, {day(2026, 10, 14), day(2026, 11, 19)}, WeekStart::Monday));
}

TEST(BalanceWeeks, holdTheRangeAndItsLead) {
    const ShownDays range{day(2026, 10, 12), day(2026, 11, 22)};
    const BalanceWeeks weeks = balanceWeeks({}, {}, {}, range, longLog, rangeToday);
    EXPECT_EQ(weeks.lead, 3U);
    EXPECT_EQ(weeks.shown().size(), 6U);
    EXPECT_EQ(weeks.shown().front().week, day(2026, 10, 12));
    EXPECT_TRUE(weeks.shown().back().partial);
}

} // namespace dorsal
