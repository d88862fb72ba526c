// SPDX-License-Identifier: GPL-3.0-or-later
// What the guided timer does with what makes no sense, and when the log gives up in the middle.
#include "app/window/main_window.h"
#include "app/window/page_stack.h"
#include "core/timer/interval_plan.h"
#include "tests/support/read_only_handles.h"
#include "tests/support/timer_desk.h"
#include "tests/support/window_fixture.h"

#include <QElapsedTimer>
#include <QLabel>

namespace dorsal {
namespace {

using namespace std::chrono_literals;

/// One hold of that length, logged into the item.
HoldPlan oneHold(std::chrono::seconds length, Id<SessionItem> item) {
    HoldPlan plan;
    plan.stations.emplace_back().name = "Plank";
    plan.stations.back().exercise = ExerciseKey{"plank"};
    HoldPhase hold;
    hold.length = length;
    hold.logs.emplace();
    hold.logs->item = item;
    addTimed(plan, std::move(hold));
    return plan;
}

class TimerBadInputTest : public testing::Test {
protected:
    [[nodiscard]] GuidedTimer& timer() { return *desk.page.findChild<GuidedTimer*>(); }

    TimerDesk desk;
};

TEST_F(TimerBadInputTest, aHoldOfZeroSecondsIsNothingToTimeAndSaysSo) {
    desk.page.startPlan(oneHold(0s, desk.openSessionWith("plank")));
    EXPECT_FALSE(desk.page.isGuiding());
    ASSERT_EQ(desk.parts.prompts.told.size(), 1U);
    EXPECT_EQ(desk.parts.prompts.told[0].title, QStringLiteral("Nothing to time"));
    EXPECT_TRUE(desk.parts.prompts.told[0].text.contains(QStringLiteral("Give a set seconds")));
    EXPECT_TRUE(desk.sets().empty());
}

TEST_F(TimerBadInputTest, aHoldOfTenHoursIsTimedToItsEnd) {
    desk.page.startPlan(oneHold(10h, desk.openSessionWith("plank")));
    EXPECT_EQ(desk.dial(), QStringLiteral("Hold, 10:00:00 of 10:00:00"));
    desk.parts.clock.advance(9h + 59min);
    desk.look();
    EXPECT_EQ(desk.dial(), QStringLiteral("Hold, 1:00 of 10:00:00"));
    desk.pass(60s);
    ASSERT_EQ(desk.sets().size(), 1U);
    EXPECT_EQ(desk.sets()[0].held, 10h);
}

TEST_F(TimerBadInputTest, aThousandRoundsRunAndStayInTheirFrame) {
    IntervalPlan intervals;
    intervals.rounds = 1000;
    intervals.work = 1s;
    intervals.rest = 1s;
    intervals.prepare = 0s;
    QElapsedTimer stopwatch;
    stopwatch.start();
    desk.page.startPlan(holdPlanOf(intervals));
    EXPECT_EQ(desk.dial(), QStringLiteral("Work, 0:01 of 0:01"));
    desk.parts.clock.advance(1998s);
    desk.look();
    EXPECT_EQ(desk.dial(), QStringLiteral("Work, 0:01 of 0:01"));
    QStringList shown;
    for (const QLabel* label : desk.face().findChildren<QLabel*>()) {
        shown << label->text();
    }
    EXPECT_TRUE(shown.contains(QStringLiteral("round 1000 of 1000"))) << shown.join(u'|').toStdString();
    desk.pass(1s);
    EXPECT_EQ(desk.dial().left(4), QStringLiteral("Done"));
    EXPECT_LT(stopwatch.elapsed(), 5000) << "two thousand phases at once";
}

TEST_F(TimerBadInputTest, moreThanAThousandRoundsAreCut) {
    IntervalPlan intervals;
    intervals.rounds = 1'000'000;
    EXPECT_EQ(holdPlanOf(intervals).phases.size(), 2000U);
}

TEST_F(TimerBadInputTest, aPlanWithNothingTimedIsGuidedByDoneAndOneWithNothingIsRefused) {
    HoldPlan reps;
    reps.stations.emplace_back().name = "Rows";
    HoldPhase phase;
    phase.countsReps = true;
    phase.reps = Reps(10);
    addOpen(reps, phase);
    desk.page.startPlan(reps);
    EXPECT_TRUE(desk.page.isGuiding());
    desk.press(Qt::Key_D);
    EXPECT_EQ(desk.dial().left(4), QStringLiteral("Done"));
    desk.press(Qt::Key_Escape);
    desk.page.startPlan(HoldPlan{});
    EXPECT_FALSE(desk.page.isGuiding());
    EXPECT_EQ(desk.parts.prompts.told.size(), 1U);
}

TEST_F(TimerBadInputTest, everyControlIsHarmlessWhileNothingRuns) {
    timer().togglePause();
    timer().pause();
    timer().skip();
    timer().back();
    timer().extend();
    timer().switchSide();
    timer().finishOpen(Reps(5));
    timer().hurt();
    timer().stop(Unfinished::Keep);
    EXPECT_FALSE(timer().isRunning());
    EXPECT_FALSE(desk.page.isGuiding());
    EXPECT_TRUE(desk.sounds.played.empty());
    EXPECT_FALSE(desk.wake.on);
}

TEST_F(TimerBadInputTest, skippingAtTheVeryEndFinishesOnce) {
    desk.page.startPlan(oneHold(30s, desk.openSessionWith("plank")));
    desk.pass(30s - 1ms);
    desk.press(Qt::Key_Right);
    EXPECT_EQ(desk.dial().left(4), QStringLiteral("Done"));
    desk.press(Qt::Key_Right);
    desk.press(Qt::Key_Right);
    timer().back();
    timer().extend();
    for (const QAbstractButton* button : desk.face().findChildren<QAbstractButton*>()) {
        EXPECT_FALSE(button->isVisible() && button->text() == QStringLiteral("That hurts")) << "it is over";
    }
    EXPECT_EQ(desk.dial().left(4), QStringLiteral("Done"));
    EXPECT_EQ(desk.sets().size(), 1U);
    EXPECT_EQ(std::ranges::count(desk.sounds.played, Tone::Finished), 1);
}

TEST_F(TimerBadInputTest, ofTwoTimersAtOnceTheFirstGoesOnUnlessThePersonAgrees) {
    const Id<SessionItem> item = desk.openSessionWith("plank");
    desk.page.startPlan(oneHold(60s, item));
    desk.pass(20s);
    desk.page.startPlan(stopwatch());
    EXPECT_EQ(desk.dial(), QStringLiteral("Hold, 0:40 of 1:00"));
    desk.parts.prompts.confirmations = {true};
    desk.page.startPlan(stopwatch());
    EXPECT_EQ(desk.dial(), QStringLiteral("Running, 0:00"));
    ASSERT_EQ(desk.sets().size(), 1U);
    EXPECT_EQ(desk.sets()[0].held, 20s) << "what was held is kept";
}

/// The window over a file whose handles can be taken away.
class TimerOnAReadOnlyLog : public WindowTest {
protected:
    void pass(std::chrono::milliseconds time) {
        for (; time > 0ms; time -= 250ms) {
            clock.advance(std::min(time, std::chrono::milliseconds(250)));
            window().findChild<GuidedTimer*>()->look();
        }
    }
    [[nodiscard]] QString shown() {
        QStringList all;
        for (const QLabel* label : window().findChild<TimerFace*>()->findChildren<QLabel*>()) {
            all << label->text();
        }
        return all.join(QLatin1Char('\n'));
    }
    void tryAgain() {
        for (QAbstractButton* button : window().findChild<TimerFace*>()->findChildren<QAbstractButton*>()) {
            if (button->text() == QStringLiteral("Try again")) {
                EXPECT_TRUE(button->isVisible());
                button->click();
            }
        }
    }
    [[nodiscard]] std::vector<LoggedSet> sets() {
        return log().reader().sets(log().reader().openSession()->id);
    }
    [[nodiscard]] QString dial() { return window().findChild<TimerDial*>()->accessibleDescription(); }
};

TEST_F(TimerOnAReadOnlyLog, goesOnKeepsWhatWasHeldAndSavesItLater) {
    window().guideExercise(ExerciseKey{"tennis-ball-shoulder-blades"});
    pass(15s);
    {
        const ReadOnlyHandles taken(logPath());
        pass(85s);
        EXPECT_EQ(dial(), QStringLiteral("Switch sides, 0:05 of 0:05")) << "the timer does not stop";
        EXPECT_TRUE(shown().contains(QStringLiteral("1 set could not be saved yet and waits here.")))
            << shown().toStdString();
        tryAgain();
        EXPECT_TRUE(sets().empty());
        window().close();
        EXPECT_TRUE(window().isVisible()) << "asked, and the answer was no";
    }
    tryAgain();
    ASSERT_EQ(sets().size(), 1U);
    EXPECT_EQ(sets()[0].held, 90s);
    EXPECT_FALSE(shown().contains(QStringLiteral("could not be saved")));
    pass(95s);
    EXPECT_EQ(sets().size(), 2U);
    EXPECT_TRUE(prompts.told.empty()) << "no message stood in the way of the timer";
}

} // namespace
} // namespace dorsal
