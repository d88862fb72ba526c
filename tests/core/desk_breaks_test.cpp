// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timer/desk_breaks.h"

#include <gtest/gtest.h>

namespace dorsal {
namespace {

using namespace std::chrono_literals;

/// Somebody at a desk, on Friday 20 November 2026 from 9:00 on, looked at every half minute.
class DeskBreaksTest : public testing::Test {
protected:
    DeskBreaksTest() {
        wishes.on = true;
        breaks.setWishes(wishes, moment.now);
    }
    BreakCall look() { return breaks.look(moment); }
    BreakCall passHalfAMinute() {
        moment.now += 30s;
        moment.local += 30s;
        return look();
    }
    /// Lets time go by; how long until a reminder, or nothing within it.
    std::optional<std::chrono::minutes> reminderWithin(std::chrono::minutes time) {
        for (std::chrono::seconds passed{}; passed < time; passed += 30s) {
            if (passHalfAMinute() == BreakCall::Remind) {
                return std::chrono::duration_cast<std::chrono::minutes>(passed + 30s);
            }
        }
        return std::nullopt;
    }
    /// Nobody answers a reminder that stands.
    void ignore() {
        EXPECT_TRUE(breaks.awaitsAnswer());
        while (breaks.awaitsAnswer()) {
            passHalfAMinute();
        }
    }
    void answer(BreakAnswer given) { breaks.answer(given, moment.now); }
    void wish() { breaks.setWishes(wishes, moment.now); }

    DeskMoment moment{Countdown::Time{1h}, day(2026, 11, 20) + 9h, std::nullopt, false, false, false};
    BreakWishes wishes;
    DeskBreaks breaks;
};

TEST_F(DeskBreaksTest, areSilentUntilTheyAreSwitchedOn) {
    EXPECT_FALSE(BreakWishes().on);
    wishes.on = false;
    wish();
    EXPECT_FALSE(reminderWithin(6h));
}

TEST_F(DeskBreaksTest, remindOnceAfterTheIntervalAndAgainAfterABreak) {
    EXPECT_EQ(reminderWithin(2h), 50min);
    answer(BreakAnswer::Taken);
    EXPECT_EQ(reminderWithin(2h), 50min);
}

TEST_F(DeskBreaksTest, neverRemindTwiceOfOneBreak) {
    reminderWithin(50min);
    EXPECT_FALSE(reminderWithin(9min)) << "while the first stands";
}

TEST_F(DeskBreaksTest, comeAgainTenMinutesLaterWhenAskedTo) {
    reminderWithin(50min);
    answer(BreakAnswer::InTenMinutes);
    EXPECT_EQ(reminderWithin(2h), 10min);
    answer(BreakAnswer::Taken);
    EXPECT_EQ(reminderWithin(2h), 50min);
}

TEST_F(DeskBreaksTest, notTodayMeansTomorrow) {
    reminderWithin(50min);
    answer(BreakAnswer::NotToday);
    EXPECT_FALSE(reminderWithin(6h));
    moment.local = day(2026, 11, 23) + 9h;
    EXPECT_EQ(reminderWithin(2h), 50min);
}

TEST_F(DeskBreaksTest, fiveMinutesWithoutATouchAreABreak) {
    reminderWithin(40min);
    moment.idle = 5min - 1s;
    look();
    EXPECT_EQ(reminderWithin(2h), 10min) << "less than that is none";
    answer(BreakAnswer::Taken);
    reminderWithin(40min);
    moment.idle = 5min;
    look();
    moment.idle = 0s;
    EXPECT_EQ(reminderWithin(2h), 50min);
}

TEST_F(DeskBreaksTest, aLockedScreenIsABreakAndItsEndBeginsAFreshInterval) {
    reminderWithin(40min);
    moment.away = true;
    EXPECT_FALSE(reminderWithin(2h));
    moment.away = false;
    EXPECT_EQ(reminderWithin(2h), 50min);
}

TEST_F(DeskBreaksTest, hoursOfSleepBringNoBacklog) {
    moment.now += 3h;
    moment.local += 3h;
    moment.away = true;
    EXPECT_EQ(look(), BreakCall::Nothing);
    moment.away = false;
    EXPECT_EQ(reminderWithin(1h), 50min);
}

TEST_F(DeskBreaksTest, takeAReminderBackWhenThePersonLeavesAndCountThatForNothing) {
    reminderWithin(50min);
    moment.away = true;
    EXPECT_EQ(passHalfAMinute(), BreakCall::Withdraw);
    EXPECT_FALSE(breaks.awaitsAnswer());
    EXPECT_EQ(breaks.day()->ignored, 0);
}

TEST_F(DeskBreaksTest, aReminderNobodyAnswersIsTakenBackAfterTenMinutes) {
    reminderWithin(50min);
    for (auto passed = 30s; passed < 10min; passed += 30s) {
        EXPECT_EQ(passHalfAMinute(), BreakCall::Nothing);
    }
    EXPECT_EQ(passHalfAMinute(), BreakCall::Withdraw);
}

TEST_F(DeskBreaksTest, twoIgnoredInARowDoubleTheIntervalAndThreeSilenceTheDay) {
    EXPECT_EQ(reminderWithin(3h), 50min);
    ignore();
    EXPECT_EQ(reminderWithin(3h), 50min);
    ignore();
    EXPECT_EQ(reminderWithin(3h), 100min);
    ignore();
    EXPECT_FALSE(reminderWithin(10h));
    moment.local = day(2026, 11, 23) + 9h;
    EXPECT_EQ(reminderWithin(2h), 50min) << "the next day is a new one";
}

TEST_F(DeskBreaksTest, anAnswerEndsTheRowOfIgnoredOnes) {
    for (int i = 0; i < 2; ++i) {
        EXPECT_EQ(reminderWithin(3h), 50min);
        answer(BreakAnswer::Ignored);
        EXPECT_EQ(reminderWithin(3h), 50min);
        answer(BreakAnswer::Taken);
    }
    EXPECT_EQ(breaks.day()->ignored, 0);
    EXPECT_FALSE(breaks.day()->silent);
}

TEST_F(DeskBreaksTest, aBreakTakenByHandBeginsAFreshInterval) {
    reminderWithin(40min);
    answer(BreakAnswer::Taken);
    EXPECT_EQ(reminderWithin(2h), 50min);
}

TEST_F(DeskBreaksTest, neverDuringASessionAndAFullIntervalAfterIt) {
    reminderWithin(40min);
    moment.training = true;
    EXPECT_FALSE(reminderWithin(80min));
    moment.training = false;
    EXPECT_EQ(reminderWithin(2h), 50min);
}

TEST_F(DeskBreaksTest, waitUntilSomebodyMayBeDisturbedAgain) {
    moment.busy = true;
    EXPECT_FALSE(reminderWithin(80min));
    moment.busy = false;
    EXPECT_EQ(reminderWithin(10min), 0min);
}

TEST_F(DeskBreaksTest, onlyComeInWorkHoursOnWorkDays) {
    moment.local = day(2026, 11, 20) + 16h + 30min;
    EXPECT_FALSE(reminderWithin(5h));
    moment.local = day(2026, 11, 21) + 9h;
    EXPECT_FALSE(reminderWithin(7h)) << "a Saturday";
    moment.local = day(2026, 11, 23) + 8h;
    ASSERT_TRUE(reminderWithin(5h));
    EXPECT_NEAR((moment.local - day(2026, 11, 23)) / 1min, 9 * 60 + 50, 1) << "an interval after work began";
}

TEST_F(DeskBreaksTest, aNightShiftBelongsToTheDayThatItBeganOn) {
    wishes.from = 22h;
    wishes.to = 6h;
    wish();
    EXPECT_FALSE(reminderWithin(8h));
    moment.local = day(2026, 11, 20) + 23h;
    EXPECT_EQ(reminderWithin(1h), 50min);
    answer(BreakAnswer::Taken);
    moment.local = day(2026, 11, 21) + 3h;
    EXPECT_TRUE(reminderWithin(2h)) << "the morning after Friday";
    moment.local = day(2026, 11, 21) + 22h;
    EXPECT_FALSE(reminderWithin(8h)) << "a Saturday";
}

TEST_F(DeskBreaksTest, atMostSixADay) {
    wishes.interval = 30min;
    wishes.from = 0min;
    wishes.to = 24h;
    wish();
    int reminders = 0;
    while (reminderWithin(2h)) {
        ++reminders;
        answer(BreakAnswer::Taken);
    }
    EXPECT_EQ(reminders, DeskBreaks::mostADay);
}

TEST_F(DeskBreaksTest, oneThatWasAskedForComesHoweverManyThereWere) {
    breaks.restore({day(2026, 11, 20), DeskBreaks::mostADay - 1, 0, false});
    EXPECT_EQ(reminderWithin(2h), 50min);
    answer(BreakAnswer::InTenMinutes);
    EXPECT_EQ(reminderWithin(2h), 10min);
    answer(BreakAnswer::Taken);
    EXPECT_FALSE(reminderWithin(4h));
}

TEST_F(DeskBreaksTest, aRestartOfTheProgramDoesNotForgetTheDay) {
    reminderWithin(50min);
    answer(BreakAnswer::NotToday);
    const BreakDay seen = *breaks.day();
    breaks = DeskBreaks();
    breaks.restore(seen);
    wish();
    EXPECT_FALSE(reminderWithin(6h));
}

TEST_F(DeskBreaksTest, switchedOffTakeTheReminderBack) {
    reminderWithin(50min);
    wishes.on = false;
    wish();
    EXPECT_EQ(look(), BreakCall::Nothing);
    EXPECT_FALSE(breaks.awaitsAnswer());
}

} // namespace
} // namespace dorsal
