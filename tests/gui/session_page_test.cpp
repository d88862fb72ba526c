// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/session_desk.h"

#include "app/models/session_grid_model.h"
#include "app/widgets/cell_editor.h"
#include "app/widgets/session_grid_view.h"
#include "app/widgets/session_header.h"
#include "core/logbook/session_items.h"
#include "core/logbook/sessions.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolTip>

#include <gtest/gtest.h>

namespace dorsal {
namespace {

using namespace literals;
using namespace std::chrono_literals;

constexpr const char* barbellRow = "bent-over-row";
constexpr const char* oneArmRow = "one-arm-row";

/// The key of a per-side row exercise, whatever the catalogue calls it.
std::string perSideRow(const SessionDesk& desk) {
    for (const Exercise& exercise : desk.catalogue.catalogue().exercises()) {
        if (exercise.perSide && exercise.family == "row" && exercise.measure == Measure::RepsLoad) {
            return exercise.key.text;
        }
    }
    return oneArmRow;
}

QString currentText(SessionDesk& desk, int role = Qt::DisplayRole) {
    return desk.grid().currentIndex().data(role).toString();
}

/// The field that is open now; fields just closed may still wait for their deletion.
const CellEditor* openField(SessionDesk& desk) {
    const auto fields = desk.page.findChildren<CellEditor*>();
    return fields.isEmpty() ? nullptr : fields.last();
}

TEST(SessionPage, theCoachsSampleSessionIsLoggedByKeysOnly) {
    SessionDesk desk;
    desk.startSample();
    SessionDesk::press(Qt::Key_Return); // tennis ball, left
    SessionDesk::press(Qt::Key_Return); // and right
    while (desk.items()[1].id == desk.grid().currentItem()) {
        SessionDesk::press(Qt::Key_Return);
    }
    SessionDesk::type("42.5");
    SessionDesk::press(Qt::Key_Tab);
    SessionDesk::type("9");
    SessionDesk::press(Qt::Key_Return);
    SessionDesk::press(Qt::Key_Return); // the second row set, as suggested
    const auto sets = desk.sets();
    ASSERT_GE(sets.size(), 5U);
    EXPECT_EQ(sets[0].side, Side::Left);
    EXPECT_EQ(sets[0].held, 90s);
    EXPECT_EQ(sets[1].side, Side::Right);
    EXPECT_TRUE(desk.items()[1].exercise.has_value());
    std::vector<LoggedSet> rows;
    std::ranges::copy_if(sets, std::back_inserter(rows),
                         [&](const LoggedSet& set) { return set.item == desk.items()[2].id; });
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].load, 42.5_kg);
    EXPECT_EQ(rows[0].reps, Reps(9));
    EXPECT_EQ(rows[1].load, 42.5_kg);
    EXPECT_EQ(rows[1].reps, Reps(10));
    EXPECT_EQ(rows[1].performedAt, desk.clock.local());
}

TEST(SessionPage, unlogsASetAndKeepsItsNumbersAsTheSuggestion) {
    SessionDesk desk;
    desk.startWith(barbellRow, 2);
    SessionDesk::type("50");
    SessionDesk::press(Qt::Key_Return);
    ASSERT_EQ(desk.sets().size(), 1U);
    SessionDesk::press(Qt::Key_Up);
    SessionDesk::press(Qt::Key_Space);
    EXPECT_TRUE(desk.sets().empty());
    EXPECT_EQ(currentText(desk), "50 kg");
    desk.log.logbook().undo();
    EXPECT_EQ(desk.sets().size(), 1U);
    desk.log.logbook().undo();
    EXPECT_TRUE(desk.sets().empty());
    EXPECT_EQ(currentText(desk), "50 kg");
    desk.log.logbook().redo();
    EXPECT_EQ(desk.sets()[0].load, 50_kg);
}

TEST(SessionPage, changesANumberOfASetThatWasDone) {
    SessionDesk desk;
    desk.startWith(barbellRow, 1);
    SessionDesk::type("50");
    SessionDesk::press(Qt::Key_Return);
    SessionDesk::press(Qt::Key_Home);
    SessionDesk::type("52.5");
    SessionDesk::press(Qt::Key_Return);
    EXPECT_EQ(desk.sets()[0].load, 52.5_kg);
    desk.log.logbook().undo();
    EXPECT_EQ(desk.sets()[0].load, 50_kg);
}

TEST(SessionPage, repeatsTheSetAbove) {
    SessionDesk desk;
    desk.startWith(barbellRow, 2);
    SessionDesk::type("60");
    SessionDesk::press(Qt::Key_Return);
    SessionDesk::press(Qt::Key_D, Qt::ControlModifier);
    ASSERT_EQ(desk.sets().size(), 2U);
    EXPECT_EQ(desk.sets()[1].load, 60_kg);
    EXPECT_EQ(desk.sets()[1].position, 1);
}

TEST(SessionPage, theEmptyRowBelowTakesOneMoreSet) {
    SessionDesk desk;
    desk.startWith(barbellRow, 1);
    SessionDesk::type("60");
    SessionDesk::press(Qt::Key_Return);
    SessionDesk::press(Qt::Key_Home);
    SessionDesk::press(Qt::Key_Down);
    SessionDesk::type("65");
    SessionDesk::press(Qt::Key_Tab);
    SessionDesk::type("8");
    SessionDesk::press(Qt::Key_Return);
    ASSERT_EQ(desk.sets().size(), 2U);
    EXPECT_EQ(desk.sets()[1].load, 65_kg);
    EXPECT_EQ(desk.sets()[1].reps, Reps(8));
}

TEST(SessionPage, oneMoreSetIsLikeTheOneAboveButForWhatIsTyped) {
    SessionDesk desk;
    desk.startWith(barbellRow, 1);
    SessionDesk::type("60");
    SessionDesk::press(Qt::Key_Return);
    SessionDesk::press(Qt::Key_Home);
    SessionDesk::press(Qt::Key_Down);
    SessionDesk::type("65");
    SessionDesk::press(Qt::Key_Return);
    ASSERT_EQ(desk.sets().size(), 2U);
    EXPECT_EQ(desk.sets()[1].load, 65_kg);
    EXPECT_EQ(desk.sets()[1].reps, Reps(10));
}

TEST(SessionPage, eachSideIsASetOfItsOwn) {
    SessionDesk desk;
    desk.startWith(perSideRow(desk), 1);
    SessionDesk::type("20");
    SessionDesk::press(Qt::Key_Return);
    SessionDesk::press(Qt::Key_Return);
    ASSERT_EQ(desk.sets().size(), 2U);
    EXPECT_EQ(desk.sets()[0].side, Side::Left);
    EXPECT_EQ(desk.sets()[1].side, Side::Right);
    EXPECT_EQ(desk.sets()[1].load, 20_kg);
}

TEST(SessionPage, poundsAreUnderstoodInALogOfKilograms) {
    SessionDesk desk;
    desk.startWith(barbellRow, 1);
    SessionDesk::type("45lb");
    SessionDesk::press(Qt::Key_Return);
    EXPECT_EQ(desk.sets()[0].load, Load::pounds(45));
}

TEST(SessionPage, aLogOfPoundsTakesBareNumbersAsPounds) {
    SessionDesk desk;
    LogSettings settings;
    settings.unit = LoadUnit::Pound;
    writeLogSettings(desk.log.logbook(), settings);
    desk.startWith(barbellRow, 1);
    SessionDesk::type("100");
    SessionDesk::press(Qt::Key_Return);
    EXPECT_EQ(desk.sets()[0].load, Load::pounds(100));
    SessionDesk::press(Qt::Key_Home);
    EXPECT_EQ(currentText(desk), "100 lb");
}

TEST(SessionPage, whatIsNoNumberStaysInItsFieldWithASentence) {
    SessionDesk desk;
    desk.startWith(barbellRow, 1);
    SessionDesk::type("4x");
    SessionDesk::press(Qt::Key_Return);
    const auto* editor = desk.page.findChild<CellEditor*>();
    ASSERT_NE(editor, nullptr);
    EXPECT_EQ(editor->text(), "4x");
    EXPECT_TRUE(editor->complaint().contains("4x"));
    EXPECT_TRUE(desk.sets().empty());
}

TEST(SessionPage, asksForTheRepsOfASetThatHasNone) {
    SessionDesk desk;
    desk.startWith(barbellRow, 1);
    SessionDesk::type("60");
    SessionDesk::press(Qt::Key_Tab);
    SessionDesk::type("1");
    SessionDesk::press(Qt::Key_Backspace);
    SessionDesk::press(Qt::Key_Return);
    const CellEditor* editor = openField(desk);
    ASSERT_NE(editor, nullptr);
    EXPECT_EQ(editor->complaint(), "How many reps were done?");
    EXPECT_TRUE(desk.sets().empty());
}

TEST(SessionPage, aWarmUpSetIsMadeByOneKeyOnItsKind) {
    SessionDesk desk;
    desk.startWith(barbellRow, 1);
    SessionDesk::press(Qt::Key_Left);
    SessionDesk::press(Qt::Key_W);
    EXPECT_EQ(currentText(desk), "warm-up");
    SessionDesk::press(Qt::Key_Space);
    ASSERT_EQ(desk.sets().size(), 1U);
    EXPECT_EQ(desk.sets()[0].kind, SetKind::Warmup);
}

TEST(SessionPage, skipsAnExerciseWithAReasonAndTakesThatBack) {
    SessionDesk desk;
    desk.startWith(barbellRow, 2);
    SessionDesk::press(Qt::Key_K, Qt::ControlModifier);
    SessionDesk::press(Qt::Key_Down);
    SessionDesk::press(Qt::Key_Return);
    EXPECT_EQ(desk.items()[0].skipped, SkipReason::NoTime);
    desk.log.logbook().undo();
    EXPECT_FALSE(desk.items()[0].skipped.has_value());
}

TEST(SessionPage, goesOnWithTheExerciseBelowTheSkippedOne) {
    SessionDesk desk;
    desk.startSample();
    SessionDesk::press(Qt::Key_Down); // the right side of the first exercise
    SessionDesk::press(Qt::Key_K, Qt::ControlModifier);
    SessionDesk::press(Qt::Key_Return);
    EXPECT_EQ(desk.grid().currentItem(), desk.items()[1].id);
}

TEST(SessionPage, keepsANoteOnTheExercise) {
    SessionDesk desk;
    desk.startWith(barbellRow, 1);
    desk.prompts.texts.emplace_back(QStringLiteral("Elbows closer"));
    SessionDesk::press(Qt::Key_N);
    EXPECT_EQ(desk.items()[0].note, "Elbows closer");
}

TEST(SessionPage, painEndsTheSetAndMarksIt) {
    SessionDesk desk;
    desk.startWith(barbellRow, 1);
    SessionDesk::press(Qt::Key_Tab);
    SessionDesk::type("4");
    SessionDesk::press(Qt::Key_Tab);
    SessionDesk::press(Qt::Key_H, Qt::ControlModifier);
    ASSERT_EQ(desk.sets().size(), 1U);
    EXPECT_TRUE(desk.sets()[0].pain);
    EXPECT_EQ(desk.sets()[0].reps, Reps(4));
}

TEST(SessionPage, painLeadsToTheRepsThatWereDoneTillThen) {
    SessionDesk desk;
    desk.startWith(barbellRow, 1);
    SessionDesk::press(Qt::Key_H, Qt::ControlModifier);
    EXPECT_EQ(desk.grid().currentIndex().column(), columnIndex(GridColumn::Second));
    SessionDesk::type("4");
    SessionDesk::press(Qt::Key_Tab);
    ASSERT_EQ(desk.sets().size(), 1U);
    EXPECT_EQ(desk.sets()[0].reps, Reps(4));
}

TEST(SessionPage, aCommandTakesOverWhatStandsInTheField) {
    SessionDesk desk;
    desk.startWith(barbellRow, 2);
    SessionDesk::type("60");
    SessionDesk::press(Qt::Key_K, Qt::ControlModifier);
    SessionDesk::press(Qt::Key_Escape);
    EXPECT_TRUE(desk.grid().hasFocus());
    EXPECT_EQ(currentText(desk), "60 kg");
    SessionDesk::press(Qt::Key_Return);
    EXPECT_EQ(desk.sets().at(0).load, 60_kg);
}

TEST(SessionPage, aCommandWaitsForATextThatWasRefused) {
    SessionDesk desk;
    desk.startWith(barbellRow, 2);
    SessionDesk::press(Qt::Key_Return);
    SessionDesk::type("4x");
    SessionDesk::press(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(desk.sets().size(), 1U);
    const CellEditor* editor = openField(desk);
    ASSERT_NE(editor, nullptr);
    EXPECT_TRUE(editor->complaint().contains("4x"));
}

TEST(SessionPage, theKeyboardStaysInTheGridWhenAFinishedWarmUpFolds) {
    SessionDesk desk;
    desk.startSample();
    SessionDesk::press(Qt::Key_Return);
    SessionDesk::press(Qt::Key_D, Qt::ControlModifier); // the right side; the warm-up folds
    EXPECT_TRUE(desk.grid().hasFocus());
    EXPECT_EQ(desk.grid().currentItem(), desk.items()[1].id);
}

TEST(SessionPage, anOpenedFoldHasItsCursorInASet) {
    SessionDesk desk;
    desk.startSample();
    SessionDesk::press(Qt::Key_Return);
    SessionDesk::press(Qt::Key_Return);
    SessionDesk::press(Qt::Key_Up); // where the drill is chosen
    SessionDesk::press(Qt::Key_Up); // into the folded line
    EXPECT_EQ(desk.grid().currentItem(), desk.items()[0].id);
    EXPECT_EQ(currentText(desk), "1:30");
}

TEST(SessionPage, theNextRowSaysWhatWouldCount) {
    SessionDesk desk;
    desk.startWith(barbellRow, 1);
    SessionDesk::press(Qt::Key_Down);
    SessionDesk::press(Qt::Key_F1);
    EXPECT_EQ(QToolTip::text(), "Not done yet, so not in the log. Once done: Counts as back.");
    QToolTip::hideText();
}

TEST(SessionPage, addsAnExerciseWhileItsNameIsTyped) {
    SessionDesk desk;
    desk.startWith(barbellRow, 1);
    SessionDesk::press(Qt::Key_E, Qt::ControlModifier);
    SessionDesk::type("pullup");
    SessionDesk::press(Qt::Key_Return);
    ASSERT_EQ(desk.items().size(), 2U);
    const Exercise* added = desk.catalogue.directory().find(*desk.items()[1].exercise);
    ASSERT_NE(added, nullptr);
    EXPECT_EQ(added->key.text, "pull-up");
    EXPECT_EQ(desk.grid().currentItem(), desk.items()[1].id);
}

TEST(SessionPage, replacesAnExerciseByOneOfItsPattern) {
    SessionDesk desk;
    desk.startWith(barbellRow, 1);
    SessionDesk::press(Qt::Key_R, Qt::ControlModifier);
    SessionDesk::press(Qt::Key_Return);
    const Exercise* now = desk.catalogue.directory().find(*desk.items()[0].exercise);
    ASSERT_NE(now, nullptr);
    EXPECT_NE(now->key.text, barbellRow);
    EXPECT_EQ(now->pattern, Pattern::HorizontalPull);
}

TEST(SessionPage, movesAnExerciseAndStaysInIt) {
    SessionDesk desk;
    desk.startSample();
    const Id<SessionItem> first = desk.items()[0].id;
    SessionDesk::press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(desk.items()[1].id, first);
    EXPECT_EQ(desk.grid().currentItem(), first);
}

TEST(SessionPage, saysWhyASetCountsOrNot) {
    SessionDesk desk;
    desk.startWith(barbellRow, 1);
    SessionDesk::press(Qt::Key_Return);
    SessionDesk::press(Qt::Key_Home);
    EXPECT_EQ(currentText(desk, Qt::ToolTipRole), "Counts as back.");
    SessionDesk::press(Qt::Key_F1);
    EXPECT_EQ(QToolTip::text(), "Counts as back.");
    QToolTip::hideText();
}

TEST(SessionPage, eachCellHasAnAccessibleName) {
    SessionDesk desk;
    desk.startWith(barbellRow, 2);
    SessionDesk::type("42.5");
    SessionDesk::press(Qt::Key_Tab);
    SessionDesk::press(Qt::Key_Left);
    EXPECT_EQ(currentText(desk, Qt::AccessibleTextRole),
              "Bent Over Row (Barbell), set 1, load 42.5 kg, planned");
}

TEST(SessionPage, restsAfterAWorkingSetButNotAfterAWarmUp) {
    SessionDesk desk;
    desk.startWith(barbellRow, 2);
    QSignalSpy rests(&desk.page, &SessionPage::restBegins);
    SessionDesk::press(Qt::Key_Left);
    SessionDesk::press(Qt::Key_W);
    SessionDesk::press(Qt::Key_Space);
    EXPECT_EQ(rests.size(), 0);
    SessionDesk::press(Qt::Key_Return);
    EXPECT_EQ(rests.size(), 1);
}

TEST(SessionPage, theRestOfASetThatIsTakenBackEndsWithIt) {
    SessionDesk desk;
    desk.startWith(barbellRow, 2);
    SessionDesk::press(Qt::Key_Return);
    QSignalSpy ends(&desk.page, &SessionPage::restEnds);
    desk.log.logbook().undo();
    EXPECT_EQ(ends.size(), 1);
    desk.log.logbook().redo();
    EXPECT_EQ(ends.size(), 1);
}

TEST(SessionPage, theRestGoesOnWhenAnotherSetIsTakenBack) {
    SessionDesk desk;
    desk.startWith(barbellRow, 3);
    SessionDesk::press(Qt::Key_Return);
    SessionDesk::press(Qt::Key_Return);
    QSignalSpy ends(&desk.page, &SessionPage::restEnds);
    SessionDesk::press(Qt::Key_Up);
    SessionDesk::press(Qt::Key_Up);
    SessionDesk::press(Qt::Key_Space);
    EXPECT_EQ(desk.log.reader().sets(desk.session()).size(), 1U);
    EXPECT_EQ(ends.size(), 0);
}

TEST(SessionPage, finishesTheSessionAfterASummary) {
    SessionDesk desk;
    desk.startWith(barbellRow, 2);
    SessionDesk::press(Qt::Key_Return);
    desk.clock.advance(40min);
    desk.prompts.confirmations.push_back(true);
    SessionDesk::press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(desk.log.reader().session(desk.session())->finishedAt, desk.clock.local());
    ASSERT_EQ(desk.prompts.asked.size(), 1U);
    EXPECT_TRUE(desk.prompts.asked[0].text.contains("1 set done."));
    EXPECT_TRUE(desk.prompts.asked[0].text.contains("back 1, chest 0"));
    EXPECT_TRUE(desk.prompts.asked[0].text.contains("Bent Over Row (Barbell) (1 of 2 sets)"));
}

TEST(SessionPage, theSummaryTellsWhatWasDoneOfASkippedExercise) {
    SessionDesk desk;
    const Id<SessionItem> row = desk.startWith(barbellRow, 2);
    SessionDesk::press(Qt::Key_Return);
    skipItem(desk.log.logbook(), row, SkipReason::NoTime);
    desk.prompts.confirmations.push_back(true);
    SessionDesk::press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(desk.prompts.asked.size(), 1U);
    EXPECT_TRUE(desk.prompts.asked[0].text.contains("the rest skipped: no time"));
}

TEST(SessionPage, anotherSessionBeginsAtItsTopAndItsFirstSet) {
    SessionDesk desk;
    desk.page.resize(900, 420);
    desk.startWith(barbellRow, 30);
    SessionDesk::press(Qt::Key_End);
    const auto* grid = desk.page.findChild<SessionGridView*>();
    ASSERT_GT(grid->verticalScrollBar()->value(), 0);
    finishSession(desk.log.logbook(), desk.session(), desk.clock.local());
    desk.startWith(barbellRow, 30);
    desk.page.showOpenSession();
    EXPECT_EQ(grid->verticalScrollBar()->value(), 0);
    EXPECT_TRUE(grid->currentIndex().isValid());
    EXPECT_LT(grid->currentIndex().row(), 4);
}

TEST(SessionPage, aFinishedSessionIsShownInHistory) {
    SessionDesk desk;
    desk.startWith(barbellRow, 1);
    SessionDesk::press(Qt::Key_Return);
    desk.prompts.confirmations.push_back(true);
    SessionDesk::press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(desk.navigation.inHistory.size(), 1U);
    EXPECT_EQ(desk.navigation.inHistory[0], desk.session());
}

TEST(SessionPage, escapeLeadsFromAPastSessionBackToHistory) {
    SessionDesk desk;
    desk.startWith(barbellRow, 1);
    SessionDesk::press(Qt::Key_Return);
    finishSession(desk.log.logbook(), desk.session(), desk.clock.local());
    desk.page.showSession(desk.session());
    desk.grid().setFocus();
    EXPECT_EQ(currentText(desk, Qt::AccessibleTextRole), "Bent Over Row (Barbell), set 1, load empty, done");
    SessionDesk::press(Qt::Key_Escape);
    ASSERT_EQ(desk.navigation.inHistory.size(), 1U);
    EXPECT_EQ(desk.navigation.inHistory[0], desk.session());
}

TEST(SessionPage, aPastSessionIsEditedWithoutSuggestions) {
    SessionDesk desk;
    desk.startWith(barbellRow, 3);
    SessionDesk::press(Qt::Key_Return);
    finishSession(desk.log.logbook(), desk.session(), desk.clock.local());
    QSignalSpy rests(&desk.page, &SessionPage::restBegins);
    desk.page.showSession(desk.session());
    desk.grid().setFocus();
    SessionDesk::press(Qt::Key_Home);
    SessionDesk::press(Qt::Key_Down); // the empty row: nothing else is offered
    SessionDesk::type("30");
    SessionDesk::press(Qt::Key_Tab);
    SessionDesk::type("12");
    SessionDesk::press(Qt::Key_Return);
    ASSERT_EQ(desk.sets().size(), 2U);
    EXPECT_EQ(desk.sets()[1].reps, Reps(12));
    EXPECT_FALSE(desk.sets()[1].performedAt.has_value());
    EXPECT_EQ(rests.size(), 0);
}

TEST(SessionPage, escapeInAnOpenSessionGoesNowhere) {
    SessionDesk desk;
    desk.startWith(barbellRow, 1);
    SessionDesk::press(Qt::Key_Escape);
    EXPECT_TRUE(desk.navigation.inHistory.empty());
}

TEST(SessionPage, theStartOfASessionCanBeSetBack) {
    SessionDesk desk;
    desk.startWith(barbellRow, 1);
    const LocalTime earlier = desk.clock.local() - 2h;
    desk.prompts.times.emplace_back(earlier);
    for (auto* button : desk.page.findChildren<QPushButton*>()) {
        if (button->text() == "Edit times…") {
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    EXPECT_EQ(desk.log.reader().session(desk.session())->start, earlier);
}

TEST(SessionPage, theTitleIsChangedByTheKeyboardWhichThenGoesBackToTheGrid) {
    SessionDesk desk;
    desk.startWith(barbellRow, 1);
    auto* title = desk.page.findChild<QLineEdit*>();
    title->setFocus();
    title->selectAll();
    SessionDesk::type("Back, light");
    SessionDesk::press(Qt::Key_Escape);
    EXPECT_EQ(title->text(), "Back day");
    EXPECT_TRUE(desk.grid().hasFocus());
    title->setFocus();
    title->selectAll();
    SessionDesk::type("Back, light");
    SessionDesk::press(Qt::Key_Return);
    EXPECT_EQ(desk.log.reader().session(desk.session())->title, "Back, light");
    EXPECT_TRUE(desk.grid().hasFocus());
}

TEST(SessionPage, nothingOverlapsInTheHeaderOfANarrowPage) {
    SessionDesk desk;
    desk.startWith(barbellRow, 1);
    Session session = *desk.log.reader().session(desk.session());
    session.title = "An evening of rows with a very long name that says it all";
    editSession(desk.log.logbook(), session);
    desk.page.resize(700, 500);
    const auto* header = desk.page.findChild<SessionHeader*>();
    QRect before;
    for (const QWidget* part : header->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        if (part->isVisible() && part->width() > 0) {
            EXPECT_FALSE(part->geometry().intersects(before)) << part->x();
            EXPECT_TRUE(header->rect().contains(part->geometry())) << part->x();
            before = part->geometry();
        }
    }
}

TEST(SessionPage, cancellingTheEndLeavesTheStartAsItWas) {
    SessionDesk desk;
    desk.startWith(barbellRow, 1);
    desk.clock.advance(1h);
    finishSession(desk.log.logbook(), desk.session(), desk.clock.local());
    const LocalTime before = desk.log.reader().session(desk.session())->start;
    desk.prompts.times.emplace_back(before - 1h);
    for (auto* button : desk.page.findChildren<QPushButton*>()) {
        if (button->text() == "Edit times…") {
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    EXPECT_EQ(desk.log.reader().session(desk.session())->start, before);
}

TEST(SessionPage, anUnknownBandIsAddedByASecondEnter) {
    SessionDesk desk;
    desk.startWith("no-money-drill", 1);
    SessionDesk::type("red");
    SessionDesk::press(Qt::Key_Return);
    EXPECT_TRUE(desk.log.reader().bands().empty());
    SessionDesk::press(Qt::Key_Return);
    ASSERT_EQ(desk.log.reader().bands().size(), 1U);
    ASSERT_EQ(desk.sets().size(), 1U);
    EXPECT_EQ(desk.sets()[0].band, desk.log.reader().bands()[0].id);
}

TEST(SessionPage, spaceOnATimedRowStartsItsGuideAndTakesBackADoneOne) {
    SessionDesk desk;
    desk.startWith("knee-hug-stretch", 1);
    SessionDesk::press(Qt::Key_Space);
    ASSERT_EQ(desk.navigation.timers.size(), 1U);
    EXPECT_TRUE(desk.navigation.timers[0].hasWork());
    EXPECT_TRUE(desk.sets().empty());
    SessionDesk::press(Qt::Key_Return);
    ASSERT_EQ(desk.sets().size(), 1U);
    SessionDesk::press(Qt::Key_Up);
    SessionDesk::press(Qt::Key_Space);
    EXPECT_EQ(desk.navigation.timers.size(), 1U);
}

TEST(SessionPage, theGuidedTimerGoesThroughWhatIsLeftOfTheSession) {
    SessionDesk desk;
    desk.startSample();
    SessionDesk::press(Qt::Key_G, Qt::ControlModifier);
    ASSERT_EQ(desk.navigation.timers.size(), 1U);
    const HoldPlan& plan = desk.navigation.timers[0];
    EXPECT_EQ(plan.title, "Coach's sample session");
    EXPECT_EQ(plan.stations.front().name, "Tennis Ball on Shoulder Blades");
    EXPECT_EQ(plan.stations.back().name, "No Money Drill");
}

TEST(SessionPage, withoutASessionItOffersWaysToStart) {
    SessionDesk desk;
    desk.show();
    for (auto* button : desk.page.findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == "Start the coach’s sample session") {
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    ASSERT_EQ(desk.navigation.plansStarted.size(), 1U);
    EXPECT_EQ(desk.navigation.plansStarted[0], "coach-sample-session");
}

} // namespace
} // namespace dorsal
