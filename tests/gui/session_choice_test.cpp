// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/session_desk.h"

#include "app/models/session_grid_model.h"
#include "core/logbook/profile_settings.h"
#include "core/training/plan_edits.h"

#include <QMenu>

#include <gtest/gtest.h>

namespace dorsal {
namespace {

using namespace literals;

constexpr int drill = 1; ///< the place of the mobility drill in the coach's sample session

/// The row in which the choice of the item is changed; -1 when it has none.
int choiceRow(SessionDesk& desk, Id<SessionItem> item) {
    const auto& rows = static_cast<const SessionGridModel*>(desk.grid().model())->rows();
    const auto found = std::ranges::find_if(rows, [&](const GridRow& row) {
        return row.item == item && std::holds_alternative<ChoiceRow>(row.content);
    });
    return found == rows.end() ? -1 : static_cast<int>(found - rows.begin());
}

QString textAt(SessionDesk& desk, int row) {
    return desk.grid().model()->index(row, 0).data().toString();
}

std::string keyOf(SessionDesk& desk, std::size_t at) {
    const SessionItem item = desk.items()[at];
    for (const LoggedExercise& row : desk.log.reader().exercises()) {
        if (row.id == item.exercise) {
            return row.key.text;
        }
    }
    return {};
}

/// A finished session of the past with one set of the exercise.
void didBefore(SessionDesk& desk, const char* key, LocalTime start) {
    const Id<Session> session = startEmptySession(desk.log.logbook(), start);
    addWithSets(desk.log.logbook(), session, key, 1);
    finishSession(desk.log.logbook(), session, start);
}

/// Picks the entry of the open menu by its words.
void pick(const QString& name) {
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    ASSERT_NE(menu, nullptr);
    for (QAction* action : menu->actions()) {
        if (action->text() == name) {
            menu->setActiveAction(action);
            QTest::keyClick(menu, Qt::Key_Return);
            return;
        }
    }
    FAIL() << name.toStdString();
}

TEST(SessionChoice, isChangedByTheKeyboardInOneStep) {
    SessionDesk desk;
    desk.startSample();
    const Id<SessionItem> item = desk.items()[drill].id;
    EXPECT_EQ(keyOf(desk, drill), "foam-roller-thoracic-extension");
    desk.grid().goToItem(item);
    SessionDesk::press(Qt::Key_J, Qt::ControlModifier);
    pick(QStringLiteral("Wall Scoops"));
    EXPECT_EQ(keyOf(desk, drill), "wall-scoop");
    EXPECT_EQ(desk.grid().currentItem(), item);
    EXPECT_EQ(desk.log.logbook().undoable(), Operation::ChooseExercise);
    desk.log.logbook().undo();
    EXPECT_EQ(keyOf(desk, drill), "foam-roller-thoracic-extension");
}

TEST(SessionChoice, f4OnASetOfItOffersTheOthersAndEachHasItsOwnNumbers) {
    SessionDesk desk;
    desk.startSample();
    desk.grid().goToItem(desk.items()[drill].id);
    const auto& model = *static_cast<const SessionGridModel*>(desk.grid().model());
    const int row = desk.grid().currentIndex().row();
    ASSERT_NE(model.setAt(row), nullptr);
    EXPECT_EQ(model.setAt(row)->set.reps, Reps::tryCount(6));
    SessionDesk::press(Qt::Key_F4);
    pick(QStringLiteral("Wall Scoops"));
    EXPECT_EQ(keyOf(desk, drill), "wall-scoop");
    desk.grid().goToItem(desk.items()[drill].id);
    EXPECT_EQ(model.setAt(desk.grid().currentIndex().row())->set.reps, Reps::tryCount(4));
}

TEST(SessionChoice, ofAPlanMadeByHandIsDoneWithTheNumbersOfTheChoice) {
    SessionDesk desk;
    const Catalogue& catalogue = desk.catalogue.catalogue();
    const Exercise& row = *catalogue.find({"seated-cable-row"});
    const Exercise& hug = *catalogue.find({"knee-hug-stretch"});
    Plan plan;
    plan.name = "By hand";
    plan.items = {itemFor(row, Slot::Main)};
    setPlannedReps(plan.items[0], RepRange{5, 5});
    addChoice(plan.items[0], hug, catalogue);
    const auto start = sessionFromPlan(desk.log.reader(), catalogue, {}, plan, desk.clock.local()).start;
    startSession(desk.log.logbook(), start);
    desk.show();
    const Id<SessionItem> item = desk.items()[0].id;
    chooseExercise(desk.log.logbook(), item, {hug.key, hug.name});
    EXPECT_EQ(desk.items()[0].planned->sets, itemFor(hug, Slot::Main).sets);
    chooseExercise(desk.log.logbook(), item, {row.key, row.name});
    EXPECT_EQ(desk.items()[0].planned->sets.front().reps, (RepRange{5, 5}));
}

TEST(SessionChoice, isChangedByAClickOnItsCell) {
    SessionDesk desk;
    desk.startSample();
    const QModelIndex cell = desk.grid().model()->index(choiceRow(desk, desk.items()[drill].id), 0);
    desk.grid().scrollTo(cell);
    QTest::mouseClick(desk.grid().viewport(), Qt::LeftButton, {}, desk.grid().visualRect(cell).center());
    pick(QStringLiteral("Side-Lying Arm Circles"));
    EXPECT_EQ(keyOf(desk, drill), "side-lying-arm-circle");
}

TEST(SessionChoice, setsThatWereDoneStayWithTheOldOne) {
    SessionDesk desk;
    desk.startSample();
    const std::size_t items = desk.items().size();
    desk.grid().goToItem(desk.items()[drill].id);
    SessionDesk::press(Qt::Key_Return);
    ASSERT_EQ(desk.sets().size(), 1U);
    desk.grid().goToItem(desk.items()[drill].id);
    SessionDesk::press(Qt::Key_J, Qt::ControlModifier);
    pick(QStringLiteral("Wall Scoops"));
    ASSERT_EQ(desk.items().size(), items + 1);
    EXPECT_EQ(keyOf(desk, drill), "foam-roller-thoracic-extension");
    EXPECT_EQ(keyOf(desk, drill + 1), "wall-scoop");
    EXPECT_EQ(desk.grid().currentItem(), desk.items()[drill + 1].id);
    EXPECT_EQ(choiceRow(desk, desk.items()[drill].id), -1);
    EXPECT_EQ(desk.sets().size(), 1U);
    desk.log.logbook().undo();
    EXPECT_EQ(desk.items().size(), items);
    EXPECT_EQ(desk.sets().size(), 1U);
}

TEST(SessionChoice, tellsTheRotation) {
    SessionDesk desk;
    didBefore(desk, "wall-scoop", at(18, 0, day(2026, 11, 10)));
    didBefore(desk, "side-lying-arm-circle", at(18, 0, day(2026, 11, 12)));
    desk.startSample();
    const QString told = textAt(desk, choiceRow(desk, desk.items()[drill].id));
    EXPECT_TRUE(told.contains(QStringLiteral("last: Side-Lying Arm Circles, before: Wall Scoops")))
        << told.toStdString();
}

TEST(SessionChoice, whatIsToBeAvoidedOffersASubstituteFirst) {
    SessionDesk desk;
    Profile profile;
    profile.conditions[Condition::ShoulderConcern] = ConditionState::Yes;
    writeProfile(desk.log.logbook(), profile);
    StartSession start;
    start.start = desk.clock.local();
    StartItem item;
    item.planned = PlanItem{Slot::Main, {{"bent-over-row"}, {"pull-up"}}, ChooseBy::Freely, {}, {}};
    item.exercise = ExerciseKey{"bent-over-row"};
    start.items = {item};
    startSession(desk.log.logbook(), start);
    desk.show();
    desk.grid().goToItem(desk.items()[0].id);
    SessionDesk::press(Qt::Key_J, Qt::ControlModifier);
    pick(QString::fromStdString(desk.catalogue.catalogue().find({"pull-up"})->name));
    ASSERT_FALSE(desk.prompts.offered.empty());
    EXPECT_EQ(desk.prompts.offered.back().last(), QStringLiteral("Add Pull-Up"));
    EXPECT_EQ(keyOf(desk, 0), "bent-over-row");
}

TEST(SessionPlates, standBelowTheLoadOfABarbell) {
    SessionDesk desk;
    Profile profile;
    profile.plates = {20_kg, {{20_kg, 1}, {5_kg, 1}, {1.25_kg, 1}}};
    writeProfile(desk.log.logbook(), profile);
    desk.startWith("bent-over-row", 2);
    SessionDesk::type("72.5");
    SessionDesk::press(Qt::Key_Tab);
    SessionDesk::press(Qt::Key_Backtab);
    EXPECT_TRUE(desk.grid()
                    .currentIndex()
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QStringLiteral("per side 20 + 5 + 1.25")));
    const int row = desk.grid().currentIndex().row();
    EXPECT_GT(desk.grid().rowHeight(row), desk.grid().fontMetrics().height() * 2);
    const QImage with = desk.grid().grab().toImage();
    profile.plates.plates = {{10_kg, 4}, {1.25_kg, 1}};
    writeProfile(desk.log.logbook(), profile);
    EXPECT_NE(desk.grid().grab().toImage(), with);
}

} // namespace
} // namespace dorsal
