// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/session_items.h"

#include "core/logbook/start_plan.h"
#include "tests/support/memory_log.h"

#include <gtest/gtest.h>

namespace dorsal {

namespace {

using namespace literals;

/// An open session with one item: three sets of roller or scoop, the roller chosen.
class ChooseExercise : public testing::Test {
protected:
    ChooseExercise() {
        StartItem item;
        item.planned = PlanItem{
            Slot::Main, {{"roller"}, {"scoop"}}, ChooseBy::Freely, std::vector<PlannedSet>(3), {}, 4};
        item.exercise = ExerciseKey{"roller"};
        item.exerciseName = "roller";
        StartSession start;
        start.start = at(18);
        start.items = {item, item};
        session_ = startSession(log_.logbook(), start);
    }
    [[nodiscard]] std::vector<SessionItem> items() { return log_.reader().items(session_); }
    [[nodiscard]] std::string nameOf(const SessionItem& item) {
        for (const LoggedExercise& row : log_.reader().exercises()) {
            if (row.id == item.exercise) {
                return row.name;
            }
        }
        return {};
    }

    MemoryLog log_;
    Id<Session> session_;
};

} // namespace

TEST_F(ChooseExercise, withoutSetsTheItemTakesTheNewChoice) {
    const Id<SessionItem> item = items()[0].id;
    EXPECT_EQ(chooseExercise(log_.logbook(), item, named("scoop")), item);
    EXPECT_EQ(items().size(), 2U);
    EXPECT_EQ(nameOf(items()[0]), "scoop");
    EXPECT_EQ(items()[0].planned->choices.size(), 2U);
}

TEST_F(ChooseExercise, setsStayWithTheOldChoiceAndTheNewOneGetsTheRest) {
    const Id<SessionItem> item = items()[0].id;
    logSet(log_.logbook(), aSet(item, 0));
    const Id<SessionItem> next = chooseExercise(log_.logbook(), item, named("scoop"));
    ASSERT_EQ(items().size(), 3U);
    EXPECT_EQ(items()[1].id, next);
    EXPECT_EQ(nameOf(items()[0]), "roller");
    EXPECT_EQ(nameOf(items()[1]), "scoop");
    EXPECT_EQ(items()[0].planned->sets.size(), 1U);
    EXPECT_EQ(items()[0].planned->choices, (std::vector{ExerciseKey{"roller"}}));
    EXPECT_EQ(items()[1].planned->sets.size(), 2U);
    EXPECT_EQ(items()[1].planned->choices.size(), 2U);
    EXPECT_EQ(items()[1].superset, 4);
    ASSERT_EQ(log_.reader().sets(session_).size(), 1U);
    EXPECT_EQ(log_.reader().sets(session_)[0].item, item);
}

TEST_F(ChooseExercise, isOneStepToUndo) {
    const std::vector<SessionItem> before = items();
    logSet(log_.logbook(), aSet(before[0].id, 0));
    chooseExercise(log_.logbook(), before[0].id, named("scoop"));
    const std::vector<SessionItem> after = items();
    log_.logbook().undo();
    EXPECT_EQ(items(), before);
    EXPECT_EQ(log_.reader().sets(session_).size(), 1U);
    log_.logbook().redo();
    EXPECT_EQ(items(), after);
}

TEST_F(ChooseExercise, theSameChoiceAgainChangesNothing) {
    const std::vector<SessionItem> before = items();
    logSet(log_.logbook(), aSet(before[0].id, 0));
    EXPECT_EQ(chooseExercise(log_.logbook(), before[0].id, named("roller")), before[0].id);
    EXPECT_EQ(items(), before);
    EXPECT_EQ(log_.logbook().undoable(), Operation::LogSet);
}

TEST_F(ChooseExercise, allPlannedSetsDoneLeaveOneForTheNewChoice) {
    const Id<SessionItem> item = items()[0].id;
    for (int i = 0; i < 4; ++i) {
        logSet(log_.logbook(), aSet(item, i));
    }
    chooseExercise(log_.logbook(), item, named("scoop"));
    EXPECT_EQ(items()[0].planned->sets.size(), 4U);
    EXPECT_EQ(items()[1].planned->sets.size(), 1U);
}

TEST_F(ChooseExercise, whenItWasDoneLastIsAskedForSessionsBefore) {
    logSet(log_.logbook(), aSet(items()[0].id, 0));
    const LastDone ever = lastDoneIn(log_.reader());
    EXPECT_EQ(ever(ExerciseKey{"roller"}), day(2026, 11, 20));
    EXPECT_EQ(ever(ExerciseKey{"scoop"}), std::nullopt);
    const LastDone before = lastDoneIn(log_.reader(), at(18));
    EXPECT_EQ(before(ExerciseKey{"roller"}), std::nullopt);
}

} // namespace dorsal
