// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timer/break_reminder.h"

#include "app/ports/preferences.h"
#include "tests/support/manual_clock.h"
#include "tests/support/recording_notifier.h"

#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace dorsal {
namespace {

using namespace std::chrono_literals;

/// Somebody who works on Friday 20 November 2026 from nine on, with reminders switched on.
class BreakReminderTest : public testing::Test {
protected:
    BreakReminderTest() {
        BreakWishes wishes;
        wishes.on = true;
        preferences.setBreaks(wishes);
    }
    [[nodiscard]] BreakReminder& reminder() {
        if (!reminder_) {
            reminder_ = std::make_unique<BreakReminder>(
                BreakReminderParts{clock, preferences, notifier, presence, [this] { return training; }});
            QObject::connect(reminder_.get(), &BreakReminder::startAsked, [this] { ++starts; });
            QObject::connect(reminder_.get(), &BreakReminder::unheard, [this] { ++unheard; });
            QObject::connect(reminder_.get(), &BreakReminder::withdrawn, [this] { ++withdrawn; });
        }
        return *reminder_;
    }
    void pass(std::chrono::minutes time) {
        for (std::chrono::seconds passed{}; passed < time; passed += BreakReminder::betweenLooks) {
            static_cast<void>(reminder());
            clock.advance(BreakReminder::betweenLooks);
            reminder().look();
        }
    }
    void restart() { reminder_.reset(); }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("desk.ini")), QSettings::IniFormat};
    Preferences preferences{settings};
    ManualClock clock{day(2026, 11, 20) + 9h};
    RecordingNotifier notifier;
    HandPresence presence;
    bool training = false;
    int starts = 0;
    int unheard = 0;
    int withdrawn = 0;

private:
    std::unique_ptr<BreakReminder> reminder_;
};

TEST_F(BreakReminderTest, remindsOnceQuietlyAfterTheInterval) {
    pass(49min);
    EXPECT_TRUE(notifier.reminded.isEmpty());
    pass(1min);
    EXPECT_EQ(notifier.reminded, QStringList("Time for a break?"));
    pass(9min);
    EXPECT_EQ(notifier.reminded.size(), 1);
}

TEST_F(BreakReminderTest, doesNothingUntilItIsSwitchedOn) {
    preferences.setBreaks({});
    EXPECT_FALSE(reminder().isOn());
    pass(5h);
    EXPECT_TRUE(notifier.reminded.isEmpty());
    EXPECT_TRUE(preferences.breakDay() == std::nullopt);
}

TEST_F(BreakReminderTest, startOnTheNotificationStartsABreakAndTakesItAway) {
    pass(50min);
    emit notifier.answered(BreakAnswer::Taken);
    EXPECT_EQ(starts, 1);
    EXPECT_FALSE(notifier.stands);
    pass(50min);
    EXPECT_EQ(notifier.reminded.size(), 2);
}

TEST_F(BreakReminderTest, inTenMinutesAndNotTodayDoWhatTheySay) {
    pass(50min);
    emit notifier.answered(BreakAnswer::InTenMinutes);
    pass(10min);
    EXPECT_EQ(notifier.reminded.size(), 2);
    emit notifier.answered(BreakAnswer::NotToday);
    pass(5h);
    EXPECT_EQ(notifier.reminded.size(), 2);
    EXPECT_EQ(starts, 0);
}

TEST_F(BreakReminderTest, sleepIsABreakOfItsOwn) {
    pass(40min);
    clock.sleep(1h);
    pass(40min);
    EXPECT_TRUE(notifier.reminded.isEmpty());
    pass(11min);
    EXPECT_EQ(notifier.reminded.size(), 1);
}

TEST_F(BreakReminderTest, asksTheDesktopAtEachLookAndCountsIdleAndLockAsABreak) {
    pass(40min);
    EXPECT_GE(presence.asked, 80);
    presence.idleFor = 6min;
    pass(1min);
    presence.idleFor = 0s;
    pass(40min);
    presence.locked = true;
    pass(1min);
    presence.locked = false;
    pass(49min);
    EXPECT_TRUE(notifier.reminded.isEmpty());
    pass(1min);
    EXPECT_EQ(notifier.reminded.size(), 1);
}

TEST_F(BreakReminderTest, isSilentInATrainingAndWhileSomethingFillsTheScreen) {
    training = true;
    pass(60min);
    training = false;
    presence.busy = true;
    pass(60min);
    EXPECT_TRUE(notifier.reminded.isEmpty());
    presence.busy = false;
    pass(1min);
    EXPECT_EQ(notifier.reminded.size(), 1);
}

TEST_F(BreakReminderTest, saysSoWhenNothingOutsideOfTheWindowCanTellIt) {
    notifier.works = false;
    pass(50min);
    EXPECT_EQ(unheard, 1);
    reminder().answer(BreakAnswer::InTenMinutes);
    EXPECT_EQ(withdrawn, 1);
    pass(10min);
    EXPECT_EQ(unheard, 2);
}

TEST_F(BreakReminderTest, aReminderThatNobodyAnswersGoesAwayByItself) {
    pass(60min);
    EXPECT_FALSE(notifier.stands);
    EXPECT_EQ(withdrawn, 1);
    EXPECT_EQ(preferences.breakDay()->ignored, 1);
}

TEST_F(BreakReminderTest, notTodayOutlivesTheProgram) {
    pass(50min);
    emit notifier.answered(BreakAnswer::NotToday);
    restart();
    pass(5h);
    EXPECT_EQ(notifier.reminded.size(), 1);
}

TEST_F(BreakReminderTest, takesItsReminderAwayWhenTheProgramEnds) {
    pass(50min);
    restart();
    EXPECT_FALSE(notifier.stands);
}

TEST_F(BreakReminderTest, switchedOffItTakesItsReminderAway) {
    pass(50min);
    preferences.setBreaks({});
    reminder().applyWishes();
    EXPECT_FALSE(notifier.stands);
    EXPECT_EQ(withdrawn, 1);
}

TEST(BreakPreferences, keepEveryWishAndReadNothingThatIsNone) {
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("desk.ini")), QSettings::IniFormat);
    Preferences preferences(settings);
    EXPECT_EQ(preferences.breaks(), BreakWishes());
    const BreakWishes wishes{true, 30min, 1min, 22h, 6h, {false, true, false, true, false, true, true}};
    preferences.setBreaks(wishes);
    EXPECT_EQ(preferences.breaks(), wishes);
    settings.setValue(QStringLiteral("breaks/interval_min"), QStringLiteral("-5"));
    settings.setValue(QStringLiteral("breaks/length_min"), QStringLiteral("long"));
    settings.setValue(QStringLiteral("breaks/to_min"), 99'999);
    settings.setValue(QStringLiteral("breaks/days"), QStringLiteral("11"));
    EXPECT_EQ(preferences.breaks().interval, 50min);
    EXPECT_EQ(preferences.breaks().length, 3min);
    EXPECT_EQ(preferences.breaks().to, 17h);
    EXPECT_EQ(preferences.breaks().days, BreakWishes().days);
}

} // namespace
} // namespace dorsal
