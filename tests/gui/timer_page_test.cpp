// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/sound_card.h"
#include "core/logbook/profile_settings.h"
#include "core/logbook/saved_intervals.h"
#include "tests/support/timer_desk.h"

#include <QComboBox>
#include <QLabel>

#include <gtest/gtest.h>

#include <algorithm>

namespace dorsal {
namespace {

using namespace std::chrono_literals;

class TimerPageTest : public testing::Test {
protected:
    void startBall() {
        item = desk.openSessionWith("tennis-ball-shoulder-blades");
        desk.page.startPlan(tennisBall(item));
    }
    [[nodiscard]] std::size_t played(Tone tone) const {
        return static_cast<std::size_t>(std::ranges::count(desk.sounds.played, tone));
    }

    TimerDesk desk;
    Id<SessionItem> item;
};

TEST_F(TimerPageTest, guidesBothSidesAndLogsEachTheMomentItEnds) {
    startBall();
    EXPECT_EQ(desk.dial(), QStringLiteral("Get ready, 0:10 of 0:10"));
    desk.pass(53s);
    EXPECT_EQ(desk.dial(), QStringLiteral("Roll, 0:47 of 1:30"));
    EXPECT_TRUE(desk.sets().empty());
    desk.pass(47s);
    ASSERT_EQ(desk.sets().size(), 1U);
    EXPECT_EQ(desk.sets()[0].side, Side::Left);
    EXPECT_EQ(desk.sets()[0].held, 90s);
    EXPECT_EQ(desk.dial(), QStringLiteral("Switch sides, 0:05 of 0:05"));
    desk.pass(95s);
    ASSERT_EQ(desk.sets().size(), 2U);
    EXPECT_EQ(desk.sets()[1].side, Side::Right);
    EXPECT_EQ(desk.sets()[1].target, 90s);
    EXPECT_EQ(desk.sets()[1].performedAt, desk.parts.clock.local() - 90s);
    EXPECT_EQ(desk.dial().left(4), QStringLiteral("Done"));
}

TEST_F(TimerPageTest, letsEveryCueBeHeardOnce) {
    startBall();
    desk.pass(195s);
    EXPECT_EQ(played(Tone::Tick), 12U);
    EXPECT_EQ(played(Tone::WorkStart), 2U);
    EXPECT_EQ(played(Tone::HalfWay), 2U);
    EXPECT_EQ(played(Tone::TenLeft), 2U);
    EXPECT_EQ(played(Tone::Switch), 1U);
    EXPECT_EQ(played(Tone::Finished), 1U);
    EXPECT_TRUE(desk.sounds.said.contains(QStringLiteral("Switch sides")));
    EXPECT_EQ(desk.sounds.closed, 1);
}

TEST_F(TimerPageTest, keysPauseSkipRestartExtendAndSwitch) {
    startBall();
    desk.pass(20s);
    desk.press(Qt::Key_Space);
    EXPECT_EQ(desk.dial(), QStringLiteral("Paused, 1:20 of 1:30"));
    desk.pass(5min);
    EXPECT_EQ(desk.dial(), QStringLiteral("Paused, 1:20 of 1:30"));
    desk.press(Qt::Key_Space);
    desk.press(Qt::Key_Plus);
    EXPECT_EQ(desk.dial(), QStringLiteral("Roll, 1:35 of 1:45"));
    desk.press(Qt::Key_Left);
    EXPECT_EQ(desk.dial(), QStringLiteral("Roll, 1:30 of 1:30"));
    desk.pass(30s);
    desk.press(Qt::Key_S);
    EXPECT_EQ(desk.dial(), QStringLiteral("Switch sides, 0:05 of 0:05"));
    ASSERT_EQ(desk.sets().size(), 1U);
    EXPECT_EQ(desk.sets()[0].held, 30s);
    desk.press(Qt::Key_Right);
    EXPECT_EQ(desk.dial(), QStringLiteral("Roll, 1:30 of 1:30"));
}

TEST_F(TimerPageTest, theSameByTheMouse) {
    startBall();
    desk.pass(20s);
    desk.click(QStringLiteral("Pause"));
    EXPECT_EQ(desk.dial(), QStringLiteral("Paused, 1:20 of 1:30"));
    desk.click(QStringLiteral("Go on"));
    desk.click(QStringLiteral("15 s more"));
    EXPECT_EQ(desk.dial(), QStringLiteral("Roll, 1:35 of 1:45"));
    desk.click(QStringLiteral("Restart"));
    desk.click(QStringLiteral("Switch side now"));
    desk.click(QStringLiteral("Skip"));
    EXPECT_EQ(desk.dial(), QStringLiteral("Roll, 1:30 of 1:30"));
    desk.click(QStringLiteral("Stop"));
    EXPECT_FALSE(desk.page.isGuiding()) << "nothing held, nothing asked";
    EXPECT_EQ(desk.parts.navigation.pages, std::vector{PageName::Session});
}

TEST_F(TimerPageTest, escapeAsksWhatBecomesOfTheHold) {
    startBall();
    desk.pass(28s);
    desk.press(Qt::Key_Escape);
    EXPECT_EQ(desk.dial(), QStringLiteral("Paused, 1:12 of 1:30"));
    desk.click(QStringLiteral("Go on"));
    EXPECT_EQ(desk.dial(), QStringLiteral("Roll, 1:12 of 1:30"));
    desk.press(Qt::Key_Escape);
    desk.click(QStringLiteral("Keep it and stop"));
    ASSERT_EQ(desk.sets().size(), 1U);
    EXPECT_EQ(desk.sets()[0].held, 18s);
    EXPECT_FALSE(desk.page.isGuiding());

    desk.page.startPlan(tennisBall(item));
    desk.pass(28s);
    desk.press(Qt::Key_Escape);
    desk.click(QStringLiteral("Discard it and stop"));
    EXPECT_EQ(desk.sets().size(), 1U);
}

TEST_F(TimerPageTest, thatHurtsStopsAndFlagsTheHold) {
    startBall();
    desk.pass(30s);
    desk.click(QStringLiteral("That hurts"));
    ASSERT_EQ(desk.sets().size(), 1U);
    EXPECT_TRUE(desk.sets()[0].pain);
    EXPECT_EQ(desk.sets()[0].held, 20s);
    desk.press(Qt::Key_Space);
    EXPECT_FALSE(desk.page.isGuiding());
}

TEST_F(TimerPageTest, aHoldDoneAgainTakesThePlaceOfTheFirst) {
    startBall();
    desk.pass(40s);
    desk.press(Qt::Key_Right); // left side cut after 30 s
    desk.press(Qt::Key_Left);  // the switch has hardly begun: back to the left side
    desk.pass(90s);
    ASSERT_EQ(desk.sets().size(), 1U);
    EXPECT_EQ(desk.sets()[0].held, 90s);
}

TEST_F(TimerPageTest, pausesWhenTheComputerSlept) {
    startBall();
    desk.pass(60s);
    desk.parts.clock.sleep(10min);
    desk.look();
    EXPECT_EQ(desk.dial(), QStringLiteral("Paused, 0:40 of 1:30"));
    bool told = false;
    for (const QLabel* label : desk.page.findChildren<QLabel*>()) {
        told = told || (label->isVisible() &&
                        label->text().startsWith(QStringLiteral("Paused while the computer slept")));
    }
    EXPECT_TRUE(told);
    desk.press(Qt::Key_Space);
    desk.pass(40s);
    EXPECT_EQ(desk.sets().at(0).held, 90s);
}

TEST_F(TimerPageTest, aWallClockSetForwardChangesNothing) {
    startBall();
    desk.pass(60s);
    desk.parts.clock.setLocal(desk.parts.clock.local() + 1h);
    desk.look();
    EXPECT_EQ(desk.dial(), QStringLiteral("Roll, 0:40 of 1:30"));
}

TEST_F(TimerPageTest, repetitionsAtOnesOwnPaceWaitForTheirNumber) {
    const Id<SessionItem> scoop = desk.openSessionWith("wall-scoop");
    HoldPlan plan = holdOf(30s);
    plan.stations[0].name = "Wall Scoops";
    plan.phases[1].logs->item = scoop;
    plan.phases[1].countsReps = true;
    plan.phases[1].length = 0s;
    desk.page.startPlan(plan);
    desk.pass(30s);
    desk.press(Qt::Key_D);
    EXPECT_TRUE(desk.sets().empty()) << "nobody knows how many";
    desk.press(Qt::Key_1);
    desk.press(Qt::Key_2);
    desk.press(Qt::Key_Return);
    ASSERT_EQ(desk.sets().size(), 1U);
    EXPECT_EQ(desk.sets()[0].reps, Reps(12));
}

TEST_F(TimerPageTest, asksBeforeASecondTimerStarts) {
    startBall();
    desk.pass(40s);
    desk.page.startPlan(stopwatch());
    EXPECT_EQ(desk.dial(), QStringLiteral("Roll, 1:00 of 1:30"));
    desk.parts.prompts.confirmations = {true};
    desk.page.startPlan(stopwatch());
    EXPECT_EQ(desk.dial(), QStringLiteral("Running, 0:00"));
    ASSERT_EQ(desk.sets().size(), 1U) << "what was held is kept";
    EXPECT_EQ(desk.sets()[0].held, 30s);
}

TEST_F(TimerPageTest, saysWhenThereIsNothingToTime) {
    desk.page.startPlan(HoldPlan{});
    EXPECT_FALSE(desk.page.isGuiding());
    EXPECT_EQ(desk.parts.prompts.told.size(), 1U);
}

TEST_F(TimerPageTest, keepsTheScreenOnWhileItRuns) {
    startBall();
    EXPECT_TRUE(desk.wake.on);
    desk.press(Qt::Key_Escape);
    EXPECT_FALSE(desk.wake.on);
}

TEST_F(TimerPageTest, leavesWordWhereItStandsAndForgetsItAtTheEnd) {
    startBall();
    desk.pass(62s);
    const auto record = desk.preferences.timerRecord();
    ASSERT_TRUE(record);
    EXPECT_EQ(record->session, desk.session());
    EXPECT_EQ(record->item, item);
    EXPECT_EQ(record->workSide, Side::Left);
    EXPECT_GE(record->elapsed, 47s);
    EXPECT_LE(record->elapsed, 52s);
    desk.pass(200s);
    EXPECT_FALSE(desk.preferences.timerRecord());
}

TEST_F(TimerPageTest, goesOnWhereAnEarlierRunOfTheProgramStood) {
    item = desk.openSessionWith("tennis-ball-shoulder-blades");
    TimerRecord record;
    record.session = desk.session();
    record.workItem = item;
    record.workSide = Side::Right;
    record.elapsed = 50s;
    HoldPlan rest = tennisBall(item);
    rest.phases.erase(rest.phases.begin() + 1, rest.phases.begin() + 3); // the left side is done
    desk.page.resumePlan(rest, record);
    EXPECT_EQ(desk.dial(), QStringLiteral("Paused, 0:40 of 1:30"));
    desk.press(Qt::Key_Space);
    desk.pass(40s);
    ASSERT_EQ(desk.sets().size(), 1U);
    EXPECT_EQ(desk.sets()[0].held, 90s);
}

TEST_F(TimerPageTest, phaseChangesAreAnnouncedToAScreenReader) {
    startBall();
    EXPECT_EQ(desk.announced(), QStringLiteral("Get ready: Tennis Ball on Shoulder Blades, left, 1:30"));
    desk.pass(10s);
    EXPECT_EQ(desk.announced(), QStringLiteral("Begin: Tennis Ball on Shoulder Blades, left, 1:30"));
    desk.pass(90s);
    EXPECT_EQ(desk.announced(),
              QStringLiteral("Switch sides. Then Tennis Ball on Shoulder Blades, right, 1:30"));
}

TEST_F(TimerPageTest, everyControlHasANameForAScreenReader) {
    startBall();
    for (const QAbstractButton* button : desk.page.findChildren<QAbstractButton*>()) {
        if (!button->isHidden()) {
            EXPECT_FALSE((button->accessibleName() + button->text()).isEmpty())
                << button->metaObject()->className();
        }
    }
}

TEST_F(TimerPageTest, intervalsAreKeptStartedAndRemoved) {
    desk.parts.prompts.texts = {QStringLiteral("Tabata")};
    desk.click(QStringLiteral("Keep them…"));
    ASSERT_EQ(savedIntervals(desk.parts.log.reader()).size(), 1U);
    desk.click(QStringLiteral("Start Tabata"));
    EXPECT_EQ(desk.dial(), QStringLiteral("Get ready, 0:10 of 0:10"));
    desk.pass(10s);
    EXPECT_EQ(desk.dial(), QStringLiteral("Work, 0:40 of 0:40"));
    desk.press(Qt::Key_Escape);
    EXPECT_FALSE(desk.page.isGuiding()) << "intervals log nothing, so nothing is asked";
    EXPECT_TRUE(desk.parts.navigation.pages.empty());
    desk.click(QStringLiteral("Remove Tabata"));
    QApplication::processEvents();
    EXPECT_TRUE(savedIntervals(desk.parts.log.reader()).empty());
}

TEST_F(TimerPageTest, theOutputIsChosenAmongTheDevicesThatAreThere) {
    auto& output = *desk.page.findChild<SoundCard*>()->findChild<QComboBox*>();
    EXPECT_EQ(output.count(), 1) << "no device is asked for until somebody wants to choose";
    output.setFocus();
    const int headphones = output.findText(QStringLiteral("Headphones"));
    ASSERT_GE(headphones, 0);
    output.setCurrentIndex(headphones);
    emit output.activated(headphones);
    EXPECT_EQ(desk.preferences.sounds().device, QStringLiteral("Headphones"));
    startBall();
    EXPECT_EQ(desk.sounds.opened.back().device, QStringLiteral("Headphones"));
}

TEST_F(TimerPageTest, whyNothingIsHeardStandsBesideTheSoundSettingsAndStopsNothing) {
    const auto told = [&] {
        int times = 0;
        for (const QLabel* label : desk.page.findChild<SoundCard*>()->findChildren<QLabel*>()) {
            times += label->text().contains(QStringLiteral("No sound device")) ? 1 : 0;
        }
        return times;
    };
    startBall();
    emit desk.sounds.unavailable(QStringLiteral("No sound device was found."));
    emit desk.sounds.unavailable(QStringLiteral("No sound device was found."));
    EXPECT_EQ(told(), 1);
    desk.pass(100s);
    EXPECT_EQ(desk.sets().size(), 1U);
    EXPECT_TRUE(desk.parts.prompts.told.empty());
    emit desk.sounds.unavailable({});
    EXPECT_EQ(told(), 0);
}

TEST_F(TimerPageTest, aClickGivesItTheWholeScreenAndTakesItBack) {
    startBall();
    desk.click(QStringLiteral("Full screen"));
    EXPECT_TRUE(desk.page.isFullScreen());
    desk.click(QStringLiteral("Full screen"));
    EXPECT_FALSE(desk.page.isFullScreen());
    EXPECT_EQ(desk.dial(), QStringLiteral("Get ready, 0:10 of 0:10"));
}

TEST_F(TimerPageTest, aBreakFromTheDeskIsStartedByHand) {
    desk.click(QStringLiteral("Start the break"));
    EXPECT_EQ(desk.parts.navigation.breaks, std::vector<std::string>{"desk-1min"});
}

TEST_F(TimerPageTest, saysWhenNoBreakSuitsThePerson) {
    Profile profile;
    for (const Condition condition : {Condition::ShoulderConcern, Condition::DepressedShoulders,
                                      Condition::NeckPain, Condition::KneePain}) {
        profile.conditions[condition] = ConditionState::Yes;
    }
    writeProfile(desk.parts.log.logbook(), profile);
    QApplication::processEvents();
    for (const QAbstractButton* button : desk.page.findChildren<QAbstractButton*>()) {
        EXPECT_FALSE(button->accessibleName() == QStringLiteral("Start the break") && button->isVisible());
    }
}

TEST_F(TimerPageTest, soundAndVoiceAreSwitchedAndRemembered) {
    startBall();
    desk.click(QStringLiteral("Sound on"));
    EXPECT_FALSE(desk.preferences.sounds().tones);
    EXPECT_FALSE(desk.sounds.opened.back().tones);
    desk.click(QStringLiteral("Voice off"));
    EXPECT_TRUE(desk.preferences.sounds().voice);
}

} // namespace
} // namespace dorsal
