// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/timer_page.h"
#include "app/widgets/timer_dial.h"
#include "app/window/main_window.h"
#include "app/window/notice_strip.h"
#include "app/window/page_stack.h"
#include "app/window/sidebar.h"
#include "core/logbook/sessions.h"
#include "core/timer/hold_plan.h"
#include "tests/support/window_fixture.h"

#include <QMenuBar>
#include <QPushButton>

#include <algorithm>

namespace dorsal {
namespace {

using namespace std::chrono_literals;

class MainWindowTimerTest : public WindowTest {
protected:
    [[nodiscard]] std::optional<PageName> page() { return window().findChild<PageStack*>()->current(); }
    [[nodiscard]] QString dial() { return window().findChild<TimerDial*>()->accessibleDescription(); }
    [[nodiscard]] bool hasFrame() {
        return window().findChild<Sidebar*>()->isVisible() && window().menuBar()->isVisible();
    }
    void pass(std::chrono::milliseconds time) {
        for (; time > 0ms; time -= 250ms) {
            clock.advance(std::min(time, std::chrono::milliseconds(250)));
            window().findChild<GuidedTimer*>()->look();
        }
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(window().focusWidget(), key, modifiers);
    }
};

TEST_F(MainWindowTimerTest, theRunningTimerHasTheWindowForItself) {
    window().startPlan(QStringLiteral("coach-sample-session"));
    window().guideSession();
    EXPECT_EQ(page(), PageName::Timer);
    EXPECT_FALSE(hasFrame());
    EXPECT_EQ(dial(), QStringLiteral("Get ready, 0:10 of 0:10"));
    key(Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(page(), PageName::Today) << "the keys of the hidden menus work";
    EXPECT_TRUE(hasFrame());
    pass(20s);
    key(Qt::Key_4, Qt::ControlModifier);
    EXPECT_FALSE(hasFrame());
    EXPECT_EQ(dial(), QStringLiteral("Roll, 1:20 of 1:30")) << "it went on meanwhile";
}

TEST_F(MainWindowTimerTest, leavingTheTimerLeadsBackToTheSession) {
    window().startPlan(QStringLiteral("coach-sample-session"));
    window().guideSession();
    key(Qt::Key_Escape);
    EXPECT_EQ(page(), PageName::Session);
    EXPECT_TRUE(hasFrame());
}

TEST_F(MainWindowTimerTest, anExerciseIsAddedToTheSessionAndGuided) {
    window().guideExercise(ExerciseKey{"knee-hug-stretch"});
    EXPECT_EQ(page(), PageName::Timer);
    pass(40s);
    const auto open = log().reader().openSession();
    ASSERT_TRUE(open);
    ASSERT_EQ(log().reader().sets(open->id).size(), 1U);
    EXPECT_EQ(log().reader().sets(open->id)[0].held, 30s);
}

TEST_F(MainWindowTimerTest, closingTheWindowKeepsWhatWasHeld) {
    window().guideExercise(ExerciseKey{"knee-hug-stretch"});
    pass(28s);
    const Id<Session> session = log().reader().openSession()->id;
    closeWindow();
    const auto again = openAgain();
    ASSERT_EQ(again->reader().sets(session).size(), 1U);
    EXPECT_EQ(again->reader().sets(session)[0].held, 18s);
    EXPECT_FALSE(preferences.timerRecord());
}

TEST_F(MainWindowTimerTest, offersToGoOnWithATimerThatACrashEnded) {
    {
        const auto before = openAgain();
        StartSession session;
        session.start = clock.local() - 5min;
        session.items.push_back(
            {std::nullopt, Slot::Warmup, ExerciseKey{"tennis-ball-shoulder-blades"}, "Tennis Ball"});
        TimerRecord record;
        record.log = fromPath(logPath());
        record.session = startSession(before->logbook(), session);
        record.workItem = before->reader().items(*record.session).front().id;
        record.workSide = Side::Left;
        record.elapsed = 43s;
        record.seen = clock.local() - 1min;
        preferences.setTimerRecord(record);
    }
    QPushButton* resume = nullptr;
    for (auto* button : window().findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == QStringLiteral("Resume it")) {
            resume = button;
        }
    }
    ASSERT_NE(resume, nullptr);
    QTest::mouseClick(resume, Qt::LeftButton);
    EXPECT_EQ(page(), PageName::Timer);
    EXPECT_EQ(dial(), QStringLiteral("Paused, 0:47 of 1:30"));
}

TEST_F(MainWindowTimerTest, aHoldThatCannotBeSavedStopsNothingAndIsNotLost) {
    window().guideExercise(ExerciseKey{"knee-hug-stretch"});
    const Id<Session> session = log().reader().openSession()->id;
    auto other = openAgain();
    deleteSessions(other->logbook(), {session});
    pass(40s);
    EXPECT_EQ(dial().left(4), QStringLiteral("Done"));
    EXPECT_TRUE(prompts.told.empty()) << "no message stands in the way";
    EXPECT_EQ(window().findChild<HoldLog*>()->unsaved(), 1);
    other->logbook().undo();
    for (auto* button : window().findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == QStringLiteral("Try again")) {
            QTest::mouseClick(button, Qt::LeftButton);
            break;
        }
    }
    EXPECT_EQ(window().findChild<HoldLog*>()->unsaved(), 0);
    EXPECT_EQ(log().reader().sets(session).size(), 1U);
}

} // namespace
} // namespace dorsal
