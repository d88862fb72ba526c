// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timer/desk_breaks.h"

#include <gtest/gtest.h>

namespace dorsal {
namespace {

using namespace std::chrono_literals;

/// Somebody at a desk, on Friday 20 November 2026 from 10:00 on, looked at every half minute.
class DeskBreaksTest : public testing::Test {
protected:
    DeskBreaksTest() {
        wishes.on = true;
        breaks.setWishes(wishes, moment.now);
    }
    bool look() { return breaks.look(moment); }
    /// Lets time go by; how long until a reminder, or nothing within it.
    std::optional<std::chrono::minutes> reminderWithin(std::chrono::minutes time) {
        for (std::chrono::seconds passed{}; passed < time; passed += 30s) {
            moment.now += 30s;
            moment.local += 30s;
            if (look()) {
                return std::chrono::duration_cast<std::chrono::minutes>(passed + 30s);
            }
        }
        return std::nullopt;
    }
    void answer(BreakAnswer given) { breaks.answer(given, moment.now); }

    DeskMoment moment{Countdown::Time{1h}, day(2026, 11, 20) + 10h, std::nullopt, false, false};
    BreakWishes wishes;
    DeskBreaks breaks;
};

TEST_F(DeskBreaksTest, isSilentUntilItIsSwitchedOn) {
    breaks.setWishes(BreakWishes{}, moment.now);
    EXPECT_FALSE(reminderWithin(6h));
}

TEST_F(DeskBreaksTest, remindsOnceAfterTheIntervalAndThenWaits) {
    EXPECT_EQ(reminderWithin(2h), 50min);
    EXPECT_FALSE(reminderWithin(2h)) << "no second reminder while the first stands";
}

TEST_F(DeskBreaksTest, postponesByTenMinutes) {
    reminderWithin(50min);
    answer(BreakAnswer::InTenMinutes);
    EXPECT_EQ(reminderWithin(2h), 10min);
}

TEST_F(DeskBreaksTest, notTodayMeansTomorrow) {
    reminderWithin(50min);
    answer(BreakAnswer::NotToday);
    EXPECT_FALSE(reminderWithin(6h));
    moment.local = day(2026, 11, 23) + 9h;
    EXPECT_EQ(reminderWithin(2h), 50min);
}

TEST_F(DeskBreaksTest, beingAwayIsABreak) {
    reminderWithin(40min);
    moment.idle = 5min;
    look();
    moment.idle = 0s;
    EXPECT_EQ(reminderWithin(2h), 50min);
    answer(BreakAnswer::Taken);
    reminderWithin(40min);
    moment.away = true;
    look();
    moment.away = false;
    EXPECT_EQ(reminderWithin(2h), 50min);
}

TEST_F(DeskBreaksTest, hoursOfSleepBringNoBacklog) {
    moment.now += 5h;
    moment.local += 5h;
    moment.away = true;
    EXPECT_FALSE(look());
    moment.away = false;
    EXPECT_EQ(reminderWithin(1h), 50min);
}

TEST_F(DeskBreaksTest, twoIgnoredDoubleTheIntervalAndThreeSilenceTheDay) {
    moment.local = day(2026, 11, 20) + 9h;
    EXPECT_EQ(reminderWithin(3h), 50min);
    answer(BreakAnswer::Ignored);
    EXPECT_EQ(reminderWithin(3h), 50min);
    answer(BreakAnswer::Ignored);
    EXPECT_EQ(reminderWithin(3h), 100min);
    answer(BreakAnswer::Ignored);
    EXPECT_FALSE(reminderWithin(3h));
}

TEST_F(DeskBreaksTest, anAnswerEndsTheRowOfIgnoredOnes) {
    moment.local = day(2026, 11, 20) + 9h;
    for (const BreakAnswer given : {BreakAnswer::Ignored, BreakAnswer::Taken, BreakAnswer::Ignored}) {
        EXPECT_EQ(reminderWithin(3h), 50min);
        answer(given);
    }
    EXPECT_EQ(reminderWithin(3h), 50min);
}

TEST_F(DeskBreaksTest, neverWhileSomebodyIsBusyButSoonAfter) {
    moment.busy = true;
    EXPECT_FALSE(reminderWithin(80min));
    moment.busy = false;
    EXPECT_EQ(reminderWithin(10min), 0min);
}

TEST_F(DeskBreaksTest, onlyInWorkHoursOnWorkDays) {
    moment.local = day(2026, 11, 20) + 16h + 30min;
    EXPECT_FALSE(reminderWithin(5h));
    moment.local = day(2026, 11, 21) + 10h;
    EXPECT_FALSE(reminderWithin(5h)) << "a Saturday";
}

TEST_F(DeskBreaksTest, atMostSixADay) {
    wishes.interval = 30min;
    wishes.from = 0min;
    wishes.to = 24h;
    breaks.setWishes(wishes, moment.now);
    int reminders = 0;
    while (reminderWithin(2h)) {
        ++reminders;
        answer(BreakAnswer::Taken);
    }
    EXPECT_EQ(reminders, DeskBreaks::mostADay);
}

} // namespace
} // namespace dorsal
