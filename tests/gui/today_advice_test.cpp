// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/session_grid_model.h"
#include "core/logbook/advice_answers.h"
#include "core/logbook/log_settings.h"
#include "core/logbook/profile_settings.h"
#include "tests/support/today_bench.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace dorsal {

namespace {

const QString rowsName = QStringLiteral("Bent Over Row (Barbell)");

QToolButton* answerButton(const TodayBench& bench, const QString& name) {
    for (auto* button : bench.page.findChildren<QToolButton*>()) {
        if (button->accessibleName() == name && button->isVisibleTo(&bench.page)) {
            return button;
        }
    }
    return nullptr;
}

/// The reps that the Session page suggests for the first set of rows.
std::optional<int> suggestedReps(TodayBench& bench) {
    const Id<Session> session = startEmptySession(bench.log.logbook(), at(18, 10));
    addExercise(bench.log.logbook(), session, named("bent-over-row"), Slot::Main);
    SessionGridInput input;
    input.session = *bench.log.reader().session(session);
    input.items = bench.log.reader().items(session);
    const SessionItem& item = input.items.front();
    const auto last = bench.log.reader().lastSets(*item.exercise, input.session.start);
    input.lastTime[item.id] = {last->session.start, last->sets};
    if (const auto advised = acceptedSets(bench.log.reader(), ExerciseKey{"bent-over-row"}, last->session)) {
        input.advised.emplace(item.id, *advised);
    }
    for (const GridRow& row : sessionGrid(input, bench.catalogue.directory())) {
        if (const auto* set = std::get_if<SetRow>(&row.content)) {
            return set->set.reps ? std::optional(set->set.reps->count()) : std::nullopt;
        }
    }
    return std::nullopt;
}

} // namespace

TEST(TodayAdvice, acceptedFillsInTheNextSession) {
    TodayBench bench;
    bench.train(day(2026, 11, 18), "Rows", {{"bent-over-row", 3}});
    EXPECT_TRUE(bench.texts().contains(QStringLiteral("stay at 40 kg, aim for 11 reps")));
    EXPECT_TRUE(bench.texts().contains(QStringLiteral("range: coach")));
    auto* accept = answerButton(bench, QStringLiteral("Accept the advice on %1").arg(rowsName));
    ASSERT_NE(accept, nullptr);
    QTest::mouseClick(accept, Qt::LeftButton);
    EXPECT_FALSE(bench.texts().contains(QStringLiteral("aim for 11 reps")));
    EXPECT_EQ(suggestedReps(bench), 11);
}

TEST(TodayAdvice, ignoredStaysAwayUntilTheExerciseIsDoneAgain) {
    TodayBench bench;
    bench.train(day(2026, 11, 16), "Rows", {{"bent-over-row", 3}});
    auto* ignore = answerButton(bench, QStringLiteral("Ignore the advice on %1").arg(rowsName));
    ASSERT_NE(ignore, nullptr);
    QTest::mouseClick(ignore, Qt::LeftButton);
    bench.page.refresh();
    EXPECT_FALSE(bench.texts().contains(QStringLiteral("aim for 11 reps")));
    bench.train(day(2026, 11, 18), "Rows", {{"bent-over-row", 3}});
    EXPECT_TRUE(bench.texts().contains(QStringLiteral("aim for 11 reps")));
}

TEST(TodayAdvice, answeredByAClickLeavesThePageWhereItIs) {
    TodayBench bench;
    for (const char* row : {"bent-over-row", "pendlay-row", "one-arm-row"}) {
        bench.train(day(2026, 11, 18), row, {{row, 3}});
    }
    bench.page.resize(900, 420);
    QApplication::processEvents();
    auto* bar = bench.page.findChild<QScrollArea*>()->verticalScrollBar();
    auto* ignore = answerButton(bench, QStringLiteral("Ignore the advice on %1").arg(rowsName));
    ASSERT_NE(ignore, nullptr);
    const int place = ignore->mapTo(&bench.page, QPoint()).y() + bar->value() - 300;
    bar->setValue(place);
    ASSERT_EQ(bar->value(), place);
    QTest::mouseClick(ignore, Qt::LeftButton);
    QApplication::processEvents();
    EXPECT_EQ(bar->value(), place);
}

TEST(TodayAdvice, answersAreUndone) {
    TodayBench bench;
    bench.train(day(2026, 11, 18), "Rows", {{"bent-over-row", 3}});
    QTest::mouseClick(answerButton(bench, QStringLiteral("Accept the advice on %1").arg(rowsName)),
                      Qt::LeftButton);
    EXPECT_EQ(bench.log.logbook().undoable(), Operation::AcceptAdvice);
    bench.log.logbook().undo();
    EXPECT_TRUE(bench.texts().contains(QStringLiteral("aim for 11 reps")));
    EXPECT_EQ(suggestedReps(bench), 10) << "as last time again";
}

TEST(TodayAdvice, comesForTheLadder) {
    TodayBench bench;
    bench.train(day(2026, 11, 18), "Pull-ups", {{"chin-up", 2}});
    EXPECT_TRUE(bench.texts().contains(QStringLiteral("Dorsal’s ladder")));
}

TEST(TodayAdvice, staysAwayWhenItIsSwitchedOff) {
    TodayBench bench;
    bench.train(day(2026, 11, 18), "Rows", {{"bent-over-row", 3}});
    LogSettings settings = readLogSettings(bench.log.reader());
    settings.showAdvice = false;
    writeLogSettings(bench.log.logbook(), settings);
    bench.page.refresh();
    EXPECT_FALSE(bench.texts().contains(QStringLiteral("aim for 11 reps")));
}

TEST(TodayAdvice, leavesTheLadderOutForAShoulderConcern) {
    TodayBench bench;
    Profile profile;
    profile.conditions[Condition::ShoulderConcern] = ConditionState::Yes;
    writeProfile(bench.log.logbook(), profile);
    bench.train(day(2026, 11, 18), "Pull-ups", {{"chin-up", 2}, {"bent-over-row", 3}});
    EXPECT_FALSE(bench.texts().contains(QStringLiteral("Dorsal’s ladder")));
    EXPECT_TRUE(bench.texts().contains(QStringLiteral("aim for 11 reps"))) << "rows are still advised on";
}

TEST(TodayAdvice, isAnsweredByOneKey) {
    TodayBench bench;
    bench.train(day(2026, 11, 18), "Rows", {{"bent-over-row", 3}});
    QApplication::setActiveWindow(&bench.page);
    bench.page.setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A);
    EXPECT_EQ(bench.log.logbook().undoable(), Operation::AcceptAdvice);
    EXPECT_FALSE(bench.texts().contains(QStringLiteral("aim for 11 reps")));
    bench.log.logbook().undo();
    bench.page.setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_X);
    EXPECT_EQ(bench.log.logbook().undoable(), Operation::IgnoreAdvice);
}

TEST(TodayAdvice, keysAnswerTheLineInFocusAndGoOnToTheNext) {
    TodayBench bench;
    bench.train(day(2026, 11, 18), "Rows", {{"bent-over-row", 3}, {"pendlay-row", 3}});
    QApplication::setActiveWindow(&bench.page);
    auto* second = answerButton(bench, QStringLiteral("Ignore the advice on Pendlay Row"));
    ASSERT_NE(second, nullptr);
    second->setFocus();
    QTest::keyClick(second, Qt::Key_X);
    EXPECT_FALSE(bench.texts().contains(QStringLiteral("Pendlay Row: ")));
    const auto* focused = qobject_cast<QToolButton*>(QApplication::focusWidget());
    ASSERT_NE(focused, nullptr);
    EXPECT_EQ(focused->accessibleName(), QStringLiteral("Ignore the advice on %1").arg(rowsName));
}

TEST(TodayAdvice, offersSomethingElseWhereTheLadderIsClosed) {
    TodayBench bench;
    bench.train(day(2026, 11, 18), "Pull-ups", {{"chin-up", 2}});
    Profile profile;
    profile.conditions[Condition::ShoulderConcern] = ConditionState::Yes;
    writeProfile(bench.log.logbook(), profile);
    bench.page.refresh();
    EXPECT_TRUE(bench.texts().contains(QStringLiteral("The pull-up ladder waits")));
    QApplication::setActiveWindow(&bench.page);
    bench.page.setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A);
    ASSERT_EQ(bench.navigation.added.size(), 1U);
    EXPECT_FALSE(bench.texts().contains(QStringLiteral("The pull-up ladder waits")));
}

TEST(TodayAdvice, respectsThatAnExerciseWasLeftOutBecauseOfPain) {
    TodayBench bench;
    bench.train(day(2026, 11, 16), "Rows", {{"bent-over-row", 3}});
    QTest::mouseClick(answerButton(bench, QStringLiteral("Accept the advice on %1").arg(rowsName)),
                      Qt::LeftButton);
    const Id<Session> session = startEmptySession(bench.log.logbook(), at(18, 0, day(2026, 11, 18)));
    const Id<SessionItem> item =
        addExercise(bench.log.logbook(), session, named("bent-over-row"), Slot::Main);
    skipItem(bench.log.logbook(), item, SkipReason::Pain);
    finishSession(bench.log.logbook(), session, at(18, 30, day(2026, 11, 18)));
    EXPECT_TRUE(bench.texts().contains(QStringLiteral("no step up this time")));
    EXPECT_TRUE(bench.texts().contains(QStringLiteral("left out because of pain on")));
    EXPECT_EQ(suggestedReps(bench), 10) << "what was accepted before holds no longer";
}

TEST(TodayAdvice, answersAnEasyWeekApartFromTheNextStep) {
    TodayBench bench;
    for (int week = 9; week >= 0; --week) {
        bench.train(day(2026, 11, 18) - std::chrono::weeks(week), "Rows", {{"bent-over-row", 3}});
    }
    ASSERT_TRUE(bench.texts().contains(QStringLiteral("an easy week is an option")));
    QApplication::setActiveWindow(&bench.page);
    bench.page.setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_X); // the next step
    EXPECT_FALSE(bench.texts().contains(QStringLiteral("aim for 11 reps")));
    EXPECT_TRUE(bench.texts().contains(QStringLiteral("an easy week is an option")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A);
    EXPECT_FALSE(bench.texts().contains(QStringLiteral("an easy week is an option")));
    EXPECT_FALSE(bench.texts().contains(QStringLiteral("aim for 11 reps")));
    const auto marked = bench.log.reader().annotations();
    ASSERT_EQ(marked.size(), 1U);
    EXPECT_EQ(marked[0].kind, AnnotationKind::Deload);
    EXPECT_EQ(marked[0].first, day(2026, 11, 20));
    EXPECT_EQ(marked[0].last, day(2026, 11, 26));
    EXPECT_EQ(suggestedReps(bench), 8) << "the easy week fills in";
    bench.log.logbook().undo(); // the exercise that was added
    bench.log.logbook().undo(); // its session
    bench.log.logbook().undo();
    EXPECT_TRUE(bench.log.reader().annotations().empty()) << "one step";
}

} // namespace dorsal
