// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units/day.h"

#include <gtest/gtest.h>

namespace dorsal {

TEST(Day, weekIsNamedByItsFirstDay) {
    const Day friday = day(2026, 11, 20);
    EXPECT_EQ(isoDate(firstDayOfWeek(friday, WeekStart::Monday)), "2026-11-16");
    EXPECT_EQ(isoDate(firstDayOfWeek(friday, WeekStart::Sunday)), "2026-11-15");
    EXPECT_EQ(isoDate(firstDayOfWeek(friday, WeekStart::Saturday)), "2026-11-14");
    EXPECT_EQ(firstDayOfWeek(day(2026, 11, 14), WeekStart::Saturday), day(2026, 11, 14));
}

TEST(Day, readsWhatItWritesAndNothingElse) {
    const LocalTime evening = LocalTime{day(2026, 2, 28)} + std::chrono::hours(18) + std::chrono::minutes(5);
    EXPECT_EQ(isoDateTime(evening), "2026-02-28T18:05:00");
    EXPECT_EQ(parseIsoDateTime("2026-02-28T18:05:00"), evening);
    EXPECT_EQ(parseIsoDateTime("2026-02-28 18:05"), evening);
    for (const char* bad : {"2026-02-30", "2026-2-03", "", "x", "2026-13-01", "20260101  "}) {
        EXPECT_FALSE(parseIsoDate(bad)) << bad;
    }
    for (const char* bad :
         {"2026-02-28T24:00:00", "2026-02-28T18:05:", "2026-02-28", "2026-02-28T18-05:00"}) {
        EXPECT_FALSE(parseIsoDateTime(bad)) << bad;
    }
}

} // namespace dorsal
