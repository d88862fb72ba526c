// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timer/break_reminder.h"
#include "app/timer/guided_timer.h"
#include "app/widgets/break_strip.h"
#include "app/widgets/timer_dial.h"
#include "app/window/break_tray.h"
#include "app/window/main_window.h"
#include "app/window/page_stack.h"
#include "core/logbook/break_session.h"
#include "tests/support/window_fixture.h"

#include <QAbstractButton>

namespace dorsal {
namespace {

using namespace std::chrono_literals;

TEST(BreakTray, answersFromItsMenuAtAnyTimeAndLeadsToTheWindow) {
    BreakTray tray;
    std::vector<BreakAnswer> answers;
    int windows = 0;
    QObject::connect(&tray, &BreakTray::answered, [&](BreakAnswer answer) { answers.push_back(answer); });
    QObject::connect(&tray, &BreakTray::windowAsked, [&] { ++windows; });
    QStringList words;
    for (QAction* action : tray.menu().actions()) {
        words << action->text();
        action->trigger();
    }
    EXPECT_EQ(words.join(u'|').toStdString(), "Start a break|In 10 minutes|Not today||Show Dorsal");
    EXPECT_EQ(answers, (std::vector{BreakAnswer::Taken, BreakAnswer::InTenMinutes, BreakAnswer::NotToday}));
    EXPECT_EQ(windows, 1);
}

/// The window on a work day at nine, with reminders switched on.
class MainWindowBreaksTest : public WindowTest {
protected:
    MainWindowBreaksTest() {
        clock.setLocal(day(2026, 11, 20) + 9h);
        BreakWishes wishes;
        wishes.on = true;
        preferences.setBreaks(wishes);
    }
    void work(std::chrono::minutes time) {
        for (std::chrono::seconds passed{}; passed < time; passed += BreakReminder::betweenLooks) {
            static_cast<void>(window());
            clock.advance(BreakReminder::betweenLooks);
            window().findChild<BreakReminder*>()->look();
        }
    }
    void pass(std::chrono::milliseconds time) {
        for (; time > 0ms; time -= 250ms) {
            clock.advance(std::min(time, std::chrono::milliseconds(250)));
            window().findChild<GuidedTimer*>()->look();
        }
    }
    static void click(QWidget& in, const QString& text) {
        for (QAbstractButton* button : in.findChildren<QAbstractButton*>()) {
            if (button->text() == text || button->accessibleName() == text) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        ADD_FAILURE() << "no button " << text.toStdString();
    }
    [[nodiscard]] std::optional<PageName> page() { return window().findChild<PageStack*>()->current(); }
    [[nodiscard]] QString dial() { return window().findChild<TimerDial*>()->accessibleDescription(); }
    [[nodiscard]] std::vector<Session> sessions() { return log().reader().sessions({}); }
};

TEST_F(MainWindowBreaksTest, startOnTheNotificationGuidesThroughABreakAndLogsIt) {
    work(50min);
    ASSERT_TRUE(breakNotifier.stands);
    emit breakNotifier.answered(BreakAnswer::Taken);
    EXPECT_EQ(page(), PageName::Timer);
    EXPECT_FALSE(log().reader().openSession()) << "no session stands open";
    pass(10s);
    pass(20s);
    QTest::keyClick(window().focusWidget(), Qt::Key_D);
    QTest::keyClick(window().focusWidget(), Qt::Key_Escape);
    ASSERT_EQ(sessions().size(), 1U);
    EXPECT_EQ(sessions()[0].title, "One-minute reset");
    EXPECT_EQ(sessions()[0].finishedAt, clock.local());
    const auto facts = log().reader().setFacts({});
    ASSERT_EQ(facts.size(), 1U);
    EXPECT_EQ(facts[0].slot, Slot::Micro);
    EXPECT_EQ(facts[0].reps, Reps(8));
    EXPECT_EQ(page(), PageName::Today);
}

TEST_F(MainWindowBreaksTest, aBreakInWhichNothingWasDoneLeavesNothing) {
    window().startBreak({});
    EXPECT_EQ(sessions().size(), 1U);
    QTest::keyClick(window().focusWidget(), Qt::Key_Escape);
    EXPECT_TRUE(sessions().empty());
}

TEST_F(MainWindowBreaksTest, aBreakGoesBesideAnOpenSessionThatStaysAsItIs) {
    window().startEmpty();
    const auto open = log().reader().openSession();
    ASSERT_TRUE(open);
    window().startBreak("desk-3min-roll");
    pass(12s);
    EXPECT_EQ(dial(), QStringLiteral("Roll, 0:58 of 1:00"));
    pass(58s);
    QTest::keyClick(window().focusWidget(), Qt::Key_Escape);
    EXPECT_EQ(log().reader().openSession()->id, open->id);
    EXPECT_TRUE(log().reader().sets(open->id).empty());
    EXPECT_EQ(log().reader().setFacts({}).size(), 1U);
}

TEST_F(MainWindowBreaksTest, remindsAtTheFootOfTheWindowWhereTheDesktopCannot) {
    breakNotifier.works = false;
    work(50min);
    auto& strip = *window().findChild<BreakStrip*>();
    EXPECT_TRUE(strip.isVisible());
    EXPECT_EQ(page(), PageName::Today) << "nothing else changes";
    click(strip, QStringLiteral("In 10 minutes"));
    EXPECT_FALSE(strip.isVisible());
    work(10min);
    EXPECT_TRUE(strip.isVisible());
    click(strip, QStringLiteral("Close this reminder"));
    EXPECT_FALSE(strip.isVisible());
    EXPECT_EQ(preferences.breakDay()->ignored, 1);
    work(50min);
    click(strip, QStringLiteral("Start a break"));
    EXPECT_FALSE(strip.isVisible());
    EXPECT_EQ(page(), PageName::Timer);
}

TEST_F(MainWindowBreaksTest, neverRemindsWhileASessionIsOpen) {
    window().startEmpty();
    work(2h);
    EXPECT_TRUE(breakNotifier.reminded.isEmpty());
}

TEST_F(MainWindowBreaksTest, asksBeforeABreakTakesThePlaceOfARunningTimer) {
    window().guideExercise(ExerciseKey{"knee-hug-stretch"});
    pass(30s);
    window().startBreak({});
    EXPECT_EQ(dial(), QStringLiteral("Hold, 0:10 of 0:30")) << "the answer was no";
    EXPECT_EQ(sessions().size(), 1U);
    prompts.confirmations = {true};
    window().startBreak({});
    EXPECT_EQ(sessions().size(), 2U);
    EXPECT_EQ(log().reader().setFacts({}).at(0).held, 20s) << "what was held is kept";
}

TEST_F(MainWindowBreaksTest, closingTheWindowInABreakKeepsWhatWasDone) {
    window().startBreak("desk-3min-roll");
    pass(40s);
    closeWindow();
    const auto again = openAgain();
    const auto found = again->reader().sessions({});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].finishedAt, clock.local());
    EXPECT_EQ(again->reader().sets(found[0].id).at(0).held, 30s);
}

TEST_F(MainWindowBreaksTest, aBreakCutOffByACrashBeforeAnythingWasDoneLeavesNothing) {
    {
        const auto other = openAgain();
        const DeskBreak& one = testCatalogue().breaks().front();
        const Id<Session> session =
            startBreak(other->logbook(), sessionFromBreak(testCatalogue(), one, clock.local()));
        TimerRecord record;
        record.log = fromPath(logPath());
        record.seen = clock.local();
        record.session = session;
        preferences.setTimerRecord(record);
    }
    EXPECT_TRUE(sessions().empty());
    EXPECT_FALSE(preferences.timerRecord());
}

TEST_F(MainWindowBreaksTest, aBreakCutOffByACrashIsOfferedToGoOn) {
    window().startBreak("desk-3min-roll");
    pass(75s);
    const auto record = preferences.timerRecord();
    closeWindow();
    ASSERT_TRUE(record);
    preferences.setTimerRecord(record);
    click(window(), QStringLiteral("Resume it"));
    EXPECT_EQ(page(), PageName::Timer);
    EXPECT_TRUE(dial().startsWith(QStringLiteral("Paused"))) << dial().toStdString();
}

} // namespace
} // namespace dorsal
