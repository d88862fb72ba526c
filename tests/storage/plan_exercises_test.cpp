// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/plan_exercises.h"

#include "core/logbook/plans.h"
#include "tests/support/memory_log.h"

#include <gtest/gtest.h>

namespace dorsal {

namespace {

using Keys = std::vector<ExerciseKey>;

const ExerciseKey towel{"Towel Row"};

Catalogue twoRows() {
    Exercise row;
    row.key = {"bent-over-row"};
    row.name = "Bent Over Row (Barbell)";
    Exercise cable;
    cable.key = {"seated-cable-row"};
    cable.name = "Seated Cable Row";
    return {{row, cable}, {}, {}, [](std::string_view name) { return std::string(name); }};
}

/// Two plans that name an unknown row in three places, once beside the row it turns out to be.
class PlanExercises : public testing::Test {
protected:
    PlanExercises() {
        OwnPlan one;
        one.name = "One";
        one.items = {itemOf({towel}), itemOf({{"bent-over-row"}}), itemOf({{"seated-cable-row"}, towel})};
        OwnPlan two;
        two.name = "Two";
        two.items = {itemOf({towel, {"Sled"}})};
        makePlan(log_.logbook(), one);
        makePlan(log_.logbook(), two);
    }
    static PlanItem itemOf(Keys choices) {
        return {Slot::Main, std::move(choices), ChooseBy::Freely, {}, {}};
    }
    [[nodiscard]] Keys choices(std::size_t plan, std::size_t item) {
        return log_.reader().plans().at(plan).items.at(item).choices;
    }

    MemoryLog log_;
};

} // namespace

TEST_F(PlanExercises, tellsWhichAreUnknownAndInHowManyPlaces) {
    const std::vector<OwnPlan> plans = log_.reader().plans();
    EXPECT_EQ(unknownExercises(plans[0].items, plans, twoRows()), (std::vector<UnknownExercise>{{towel, 3}}));
    EXPECT_EQ(unknownExercises(plans[1].items, plans, twoRows()),
              (std::vector<UnknownExercise>{{towel, 3}, {{"Sled"}, 1}}));
}

TEST_F(PlanExercises, isMappedInEveryPlanInOneStep) {
    const std::vector<OwnPlan> before = log_.reader().plans();
    mapExercise(log_.logbook(), towel, named("seated-cable-row"));
    EXPECT_EQ(choices(0, 0), Keys{{"seated-cable-row"}});
    EXPECT_EQ(choices(0, 1), Keys{{"bent-over-row"}});
    EXPECT_EQ(choices(0, 2), Keys{{"seated-cable-row"}});
    EXPECT_EQ(choices(1, 0), (Keys{{"seated-cable-row"}, {"Sled"}}));
    const std::vector<OwnPlan> after = log_.reader().plans();
    log_.logbook().undo();
    EXPECT_EQ(log_.reader().plans(), before);
    log_.logbook().redo();
    EXPECT_EQ(log_.reader().plans(), after);
}

TEST_F(PlanExercises, whatWasLoggedUnderTheNameCountsAsTheExercise) {
    const Id<Session> session = startEmptySession(log_.logbook());
    addWithSets(log_.logbook(), session, towel.text, 2);
    mapExercise(log_.logbook(), towel, named("seated-cable-row"));
    const auto row = log_.reader().exercise({"seated-cable-row"});
    ASSERT_TRUE(row);
    EXPECT_EQ(log_.reader().exercise(towel)->mergedInto, row->id);
    const auto last = log_.reader().lastSets(row->id, LocalTime::max());
    ASSERT_TRUE(last);
    EXPECT_EQ(last->sets.size(), 2U);
    log_.logbook().undo();
    EXPECT_EQ(log_.reader().exercise(towel)->mergedInto, std::nullopt);
}

TEST_F(PlanExercises, becomesAnExerciseOfOnesOwnInTheSameStep) {
    const std::vector<OwnPlan> before = log_.reader().plans();
    OwnExercise own;
    own.name = "Towel Row";
    const ExerciseKey key = mapToOwnExercise(log_.logbook(), towel, own);
    ASSERT_EQ(log_.reader().ownExercises().size(), 1U);
    EXPECT_EQ(log_.reader().ownExercises()[0].uuid.text, key.text);
    EXPECT_EQ(choices(0, 0), Keys{key});
    EXPECT_EQ(choices(1, 0), (Keys{key, {"Sled"}}));
    log_.logbook().undo();
    EXPECT_TRUE(log_.reader().ownExercises().empty());
    EXPECT_EQ(log_.reader().plans(), before);
}

TEST_F(PlanExercises, anUnusedNameChangesNothing) {
    const auto before = log_.logbook().undoable();
    const std::vector<OwnPlan> plans = log_.reader().plans();
    mapExercise(log_.logbook(), {"Nothing"}, named("seated-cable-row"));
    EXPECT_EQ(log_.reader().plans(), plans);
    EXPECT_EQ(log_.logbook().undoable(), before);
}

} // namespace dorsal
