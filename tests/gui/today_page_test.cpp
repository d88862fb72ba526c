// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/today_session_row.h"
#include "core/logbook/plans.h"
#include "core/logbook/start_plan.h"
#include "tests/support/today_bench.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>

#include <gtest/gtest.h>

namespace dorsal {
namespace {

const Day todaysDate = day(2026, 11, 20);
const Day mondayBefore = day(2026, 11, 16);

Id<Session> startSample(TodayBench& bench) {
    const Plan& plan = *bench.catalogue.catalogue().findTemplate("coach-sample-session");
    return startSession(
        bench.log.logbook(),
        sessionFromPlan(bench.log.reader(), bench.catalogue.catalogue(), {}, plan, at(17, 46)).start);
}

TEST(TodayPage, anEmptyLogOffersThreeWaysToBegin) {
    TodayBench bench;
    QTest::mouseClick(bench.button("Start the coach’s sample session"), Qt::LeftButton);
    QTest::mouseClick(bench.button("Import…"), Qt::LeftButton);
    QTest::mouseClick(bench.button("Open the demo"), Qt::LeftButton);
    EXPECT_EQ(bench.navigation.plansStarted, std::vector<QString>{"coach-sample-session"});
    EXPECT_EQ(bench.navigation.imports, 1);
    EXPECT_EQ(bench.navigation.demos, 1);
}

TEST(TodayPage, anOwnPlanCanBeStartedBeforeAnythingWasLogged) {
    TodayBench bench;
    OwnPlan plan;
    plan.name = "Wednesday rows";
    makePlan(bench.log.logbook(), plan);
    ASSERT_NE(bench.button("Start: Wednesday rows"), nullptr);
    QTest::mouseClick(bench.button("Start: Wednesday rows"), Qt::LeftButton);
    EXPECT_EQ(bench.navigation.plansStarted.size(), 1U);
}

TEST(TodayPage, theFirstWayIsAKeyPressAway) {
    TodayBench bench;
    ASSERT_TRUE(QTest::qWaitForWindowActive(&bench.page));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(bench.navigation.plansStarted.size(), 1U);
}

TEST(TodayPage, safetyIsToldUntilItWasRead) {
    TodayBench bench;
    EXPECT_TRUE(bench.texts().contains("cannot examine you"));
    EXPECT_TRUE(bench.texts().contains("Stop and get help now"));
    QTest::mouseClick(bench.button("I have read this"), Qt::LeftButton);
    EXPECT_FALSE(bench.texts().contains("cannot examine you"));
    EXPECT_TRUE(readLogSettings(bench.log.reader()).safetySeen);
}

TEST(TodayPage, theWeekSaysWhatIsMissing) {
    TodayBench bench;
    bench.train(mondayBefore, "Row day", {{"bent-over-row", 4}, {"push-up", 3}});
    EXPECT_TRUE(bench.texts().contains("2 more back sets reach 2:1")) << bench.texts().toStdString();
    EXPECT_TRUE(bench.texts().contains("1.3"));
    EXPECT_TRUE(bench.texts().contains("week still open"));
    EXPECT_TRUE(bench.texts().contains("Last week: no strength sets"));
}

TEST(TodayPage, theLastFullWeeksGetTheirVerdict) {
    TodayBench bench;
    bench.train(day(2026, 11, 9), "Row day", {{"bent-over-row", 8}, {"push-up", 4}});
    EXPECT_TRUE(bench.texts().contains("8 : 4"));
    EXPECT_TRUE(bench.texts().contains("Last week: 2:1 met"));
}

TEST(TodayPage, anOpenSessionIsResumedWithEnter) {
    TodayBench bench;
    const Id<Session> open = startSample(bench);
    bench.page.hide();
    bench.page.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&bench.page));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(bench.navigation.opened, std::vector{open});
}

TEST(TodayPage, anOpenSessionTellsHowFarItIs) {
    TodayBench bench;
    startSample(bench);
    EXPECT_TRUE(
        bench.texts().contains("Started 17:46 · 0 of 7 sets done · next: Tennis Ball on Shoulder Blades, "
                               "set 1, left"))
        << bench.texts().toStdString();
}

TEST(TodayPage, finishAsItIsEndsTheSessionNow) {
    TodayBench bench;
    const Id<Session> open = startSample(bench);
    QTest::mouseClick(bench.button("Finish as it is"), Qt::LeftButton);
    EXPECT_EQ(bench.log.reader().session(open)->finishedAt, at(18, 12));
    EXPECT_EQ(bench.button("Finish as it is"), nullptr);
    bench.log.logbook().undo();
    EXPECT_NE(bench.button("Finish as it is"), nullptr);
}

TEST(TodayPage, theOtherArmOfASetMayBeAllThatIsMissing) {
    TodayBench bench;
    bench.train(mondayBefore, "Push day", {{"push-up", 1}, {"bent-over-row", 1}});
    const Id<Session> open = startEmptySession(bench.log.logbook());
    const Id<SessionItem> item = addExercise(bench.log.logbook(), open, named("one-arm-row"), Slot::Main);
    LoggedSet left = aSet(item);
    left.side = Side::Left;
    logSet(bench.log.logbook(), left);
    EXPECT_TRUE(bench.texts().contains("the right arm of this set reaches 2:1"))
        << bench.texts().toStdString();
}

TEST(TodayPage, aTemplateIsStartedFromTheList) {
    TodayBench bench;
    bench.train(mondayBefore, "Row day", {{"bent-over-row", 4}});
    EXPECT_TRUE(bench.texts().contains("not done yet"));
    QTest::mouseClick(bench.button("Start: Coach's sample session"), Qt::LeftButton);
    EXPECT_EQ(bench.navigation.plansStarted, std::vector<QString>{"coach-sample-session"});
}

TEST(TodayPage, theLastSessionCanBeDoneAgain) {
    TodayBench bench;
    const Id<Session> past = bench.train(mondayBefore, "Row day", {{"bent-over-row", 4}});
    EXPECT_TRUE(bench.texts().contains("38 min · as on Mon 16 Nov"));
    QTest::mouseClick(bench.button("Again: Row day"), Qt::LeftButton);
    EXPECT_EQ(bench.navigation.repeated, std::vector{past});
}

TEST(TodayPage, lastTimeTellsLoadsAndReps) {
    TodayBench bench;
    bench.train(mondayBefore, "Row day", {{"bent-over-row", 3}});
    EXPECT_TRUE(bench.texts().contains("Row day, Mon 16 Nov"));
    EXPECT_TRUE(bench.texts().contains("40 kg"));
    EXPECT_TRUE(bench.texts().contains("10, 10, 10"));
}

TEST(TodayPage, loadsAreToldInTheUnitOfTheLog) {
    TodayBench bench;
    bench.train(mondayBefore, "Row day", {{"bent-over-row", 3}});
    LogSettings settings;
    settings.unit = LoadUnit::Pound;
    writeLogSettings(bench.log.logbook(), settings);
    EXPECT_TRUE(bench.texts().contains("88.18 lb")) << bench.texts().toStdString();
}

TEST(TodayPage, aPastSessionOpensInHistoryByTheKeyboard) {
    TodayBench bench;
    const Id<Session> past = bench.train(mondayBefore, "Row day", {{"bent-over-row", 4}});
    auto* row = bench.page.findChild<TodaySessionRow*>();
    ASSERT_NE(row, nullptr);
    EXPECT_EQ(row->accessibleName(), "Mon 16 Nov, Row day, back 4, chest 0");
    QTest::keyClick(row, Qt::Key_Return);
    EXPECT_EQ(bench.navigation.inHistory, std::vector{past});
}

TEST(TodayPage, headerButtonsLogPastAndEmptySessions) {
    TodayBench bench;
    bench.train(mondayBefore, "Row day", {{"bent-over-row", 4}});
    QTest::mouseClick(bench.button("Log a past session…"), Qt::LeftButton);
    QTest::mouseClick(bench.button("Start an empty session"), Qt::LeftButton);
    EXPECT_EQ(bench.navigation.pastSessions, 1);
    EXPECT_EQ(bench.navigation.emptyStarts, 1);
}

TEST(TodayPage, aNewDayIsReadWhenThePageIsShownAgain) {
    TodayBench bench;
    EXPECT_TRUE(bench.texts().contains("Friday 20 November 2026"));
    bench.page.hide();
    bench.clock.advance(std::chrono::hours(24));
    bench.page.show();
    EXPECT_TRUE(bench.texts().contains("Saturday 21 November 2026"));
}

TEST(TodayPage, everythingToPressHasAName) {
    TodayBench bench;
    startSample(bench);
    bench.train(mondayBefore, "Row day", {{"bent-over-row", 4}});
    for (const QAbstractButton* each : bench.page.findChildren<QAbstractButton*>()) {
        EXPECT_FALSE(each->accessibleName().isEmpty()) << each->text().toStdString();
    }
}

TEST(TodayPage, fitsANarrowWindowInOneColumn) {
    TodayBench bench;
    bench.train(todaysDate, "Row day", {{"bent-over-row", 4}, {"push-up", 3}});
    bench.page.resize(724, 572);
    QTest::qWait(0);
    const QWidget* again = bench.button("Again: Row day");
    ASSERT_NE(again, nullptr);
    EXPECT_LE(again->mapTo(&bench.page, QPoint(again->width(), 0)).x(), 724);
}

} // namespace
} // namespace dorsal
