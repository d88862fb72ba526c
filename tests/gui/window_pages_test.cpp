// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/history_page.h"
#include "app/pages/progress_page.h"
#include "app/pages/session_page.h"
#include "app/widgets/rest_strip.h"
#include "app/widgets/session_grid_view.h"
#include "app/window/page_stack.h"
#include "core/files/plan_file.h"
#include "core/logbook/sessions.h"
#include "core/logbook/sets.h"
#include "tests/support/window_fixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>

namespace dorsal {
namespace {

using std::chrono::hours;

/// What leads from one page of the window to another.
class WindowPagesTest : public WindowTest {
protected:
    [[nodiscard]] std::optional<PageName> page() { return window().findChild<PageStack*>()->current(); }
    [[nodiscard]] QString titleOnSessionPage() {
        return window().findChild<SessionPage*>()->findChild<QLineEdit*>()->text();
    }
    Id<Session> finished(const std::string& title) {
        StartSession start;
        start.start = clock.local() - hours(48);
        start.finishedAt = start.start + hours(1);
        start.title = title;
        return startSession(log().logbook(), start);
    }
    /// A session with one planned set of pull-ups, ready to be ticked.
    void openSessionWithOneSet() {
        StartSession start;
        start.start = clock.local();
        start.title = "Bar day";
        PlannedSet ten;
        ten.reps = RepRange{10, 10};
        StartItem item;
        item.exercise = ExerciseKey{"pull-up"};
        item.exerciseName = "Pull-Up";
        item.planned = PlanItem{Slot::Main, {{"pull-up"}}, ChooseBy::Freely, {ten}, ""};
        start.items.push_back(item);
        window().openSession(startSession(log().logbook(), start));
    }
    static void logTheSet() { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); }
    [[nodiscard]] RestStrip& rest() { return *window().findChild<RestStrip*>(); }
};

TEST_F(WindowPagesTest, aPastSessionOpensAsItselfAndSessionLeadsBackToTheOpenOne) {
    openSessionWithOneSet();
    const Id<Session> past = finished("Last week");

    window().openSession(past);
    EXPECT_EQ(titleOnSessionPage(), "Last week");
    window().showPage(PageName::History);
    window().showPage(PageName::Session);

    EXPECT_EQ(titleOnSessionPage(), "Bar day");
}

TEST_F(WindowPagesTest, aPastSessionStaysWhileNoneIsOpenUntilSessionIsChosenAgain) {
    window().openSession(finished("Last week"));
    window().showPage(PageName::Exercises);
    window().showPage(PageName::Session);
    EXPECT_EQ(titleOnSessionPage(), "Last week");

    window().showPage(PageName::Session);

    EXPECT_FALSE(window().findChild<SessionGridView*>()->isVisible());
}

TEST_F(WindowPagesTest, aSessionIsShownInHistory) {
    finished("One");
    window().showInHistory(finished("Two"));

    EXPECT_EQ(page(), PageName::History);
    EXPECT_TRUE(window().findChild<HistoryPage*>()->isVisible());
}

TEST_F(WindowPagesTest, aLoggedSetStartsTheRestWhichStaysInSightOnEveryPage) {
    openSessionWithOneSet();
    EXPECT_FALSE(rest().isVisible());
    logTheSet();
    ASSERT_EQ(log().reader().sets(log().reader().openSession()->id).size(), 1U);
    EXPECT_TRUE(rest().isVisible());

    window().showPage(PageName::Progress);
    EXPECT_TRUE(rest().isVisible());

    finishSession(log().logbook(), log().reader().openSession()->id, clock.local());
    EXPECT_FALSE(rest().isVisible());
}

TEST_F(WindowPagesTest, anotherLogKnowsNothingOfTheRest) {
    openSessionWithOneSet();
    logTheSet();
    ASSERT_TRUE(rest().isVisible());

    window().openDemo();

    EXPECT_TRUE(QTest::qWaitFor([this] { return !rest().isVisible(); }));
}

TEST_F(WindowPagesTest, aDroppedLogIsOpened) {
    const QString other = folder.filePath(QStringLiteral("other.dorsal"));
    openLogFile(toPath(other)).reset();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(other)});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);

    QCoreApplication::sendEvent(&window(), &enter);
    QCoreApplication::sendEvent(&window(), &drop);

    EXPECT_TRUE(QTest::qWaitFor([&] { return window().logDescription() == other; }));
}

TEST_F(WindowPagesTest, aDroppedPlanIsTakenInAndShown) {
    const QString path = folder.filePath(QStringLiteral("sample.dorsalplan"));
    Plan plan = *testCatalogue().findTemplate("coach-sample-session");
    plan.uuid = Uuid{"7e6f0b55-64a5-4e0e-9d41-0a3f5b8f6a11"};
    plan.name = "Mine";
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(writePlanFile(plan, testCatalogue()));
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);

    QCoreApplication::sendEvent(&window(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QCoreApplication::sendEvent(&window(), &drop);

    EXPECT_TRUE(QTest::qWaitFor([this] { return log().reader().plans().size() == 1; }));
    EXPECT_EQ(log().reader().plans().front().name, "Mine");
    EXPECT_EQ(window().findChild<PageStack*>()->current(), PageName::Builder);
}

TEST_F(WindowPagesTest, aHistoryOfLongAgoIsShownWhole) {
    StartSession start;
    start.start = clock.local() - hours(24 * 365 * 3);
    start.finishedAt = start.start + hours(1);
    startSession(log().logbook(), start);
    window().showPage(PageName::Progress);
    auto* progress = window().findChild<ProgressPage*>();

    progress->showWholeHistory();

    for (const QAbstractButton* button : progress->findChildren<QAbstractButton*>()) {
        if (button->text() == "All") {
            EXPECT_TRUE(button->isChecked());
        }
    }
}

} // namespace
} // namespace dorsal
