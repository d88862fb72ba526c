// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/choice_sets.h"
#include "core/training/plan_edits.h"

#include <gtest/gtest.h>

namespace dorsal {
namespace {

PlanItem planned(const std::string& key, Slot slot) {
    PlanItem item;
    item.slot = slot;
    item.choices = {ExerciseKey{key}};
    item.sets.resize(2);
    return item;
}

PlanItems aPlan() {
    return {planned("roll", Slot::Warmup), planned("row", Slot::Main), planned("press", Slot::Main),
            planned("hug", Slot::Cooldown)};
}

std::string orderOfItems(const PlanItems& items) {
    std::string order;
    for (const PlanItem& item : items) {
        order += item.choices.front().text + ":" + std::string(code(item.slot)) + " ";
    }
    return order;
}

TEST(PlanEdits, anItemIsAddedAtTheEndOfItsSlot) {
    PlanItems items = aPlan();
    EXPECT_EQ(addPlanItem(items, planned("scoop", Slot::Warmup)), 1U);
    EXPECT_EQ(addPlanItem(items, planned("pull", Slot::Main)), 4U);
    EXPECT_EQ(insertPlanItem(items, planned("first", Slot::Main), 0), 2U);
    EXPECT_EQ(orderOfItems(items),
              "roll:warmup scoop:warmup first:main row:main press:main pull:main hug:cooldown ");
}

TEST(PlanEdits, movingSwapsNeighboursAndGoesOnIntoTheNextSlot) {
    PlanItems items = aPlan();
    EXPECT_EQ(movePlanItem(items, 1, PlanMove::Down), 2U);
    EXPECT_EQ(orderOfItems(items), "roll:warmup press:main row:main hug:cooldown ");
    EXPECT_EQ(movePlanItem(items, 2, PlanMove::Down), 2U);
    EXPECT_EQ(orderOfItems(items), "roll:warmup press:main row:cooldown hug:cooldown ");
    EXPECT_EQ(movePlanItem(items, 0, PlanMove::Up), 0U);
    EXPECT_EQ(movePlanItem(items, 3, PlanMove::Down), 3U);
    EXPECT_EQ(items[3].slot, Slot::Cooldown);
}

TEST(PlanEdits, draggingPutsAnItemWhereItIsDropped) {
    PlanItems items = aPlan();
    EXPECT_EQ(movePlanItemTo(items, 3, Slot::Main, 1), 1U);
    EXPECT_EQ(orderOfItems(items), "roll:warmup hug:main row:main press:main ");
    EXPECT_EQ(movePlanItemTo(items, 1, Slot::Main, 4), 3U);
    EXPECT_EQ(orderOfItems(items), "roll:warmup row:main press:main hug:main ");
}

TEST(PlanEdits, moreSetsAreAsTheLastOne) {
    PlanItem item = planned("row", Slot::Main);
    setPlannedReps(item, RepRange{8, 12});
    setPlannedCount(item, 4);
    EXPECT_EQ(item.sets.size(), 4U);
    EXPECT_EQ(item.sets[3].reps, (RepRange{8, 12}));
    setPlannedCount(item, 0);
    EXPECT_EQ(item.sets.size(), 1U);
    setPlannedHold(item, HoldRange{std::chrono::seconds(30), std::chrono::seconds(30)});
    EXPECT_FALSE(item.sets[0].reps);
}

TEST(PlanEdits, aSupersetIsMadeWithTheNextItemOfTheSlotAndNeverOfOne) {
    PlanItems items = aPlan();
    toggleSuperset(items, 1);
    EXPECT_TRUE(items[1].superset);
    EXPECT_EQ(items[1].superset, items[2].superset);
    toggleSuperset(items, 0);
    EXPECT_FALSE(items[0].superset);
    toggleSuperset(items, 2);
    EXPECT_FALSE(items[1].superset);
    toggleSuperset(items, 1);
    movePlanItemTo(items, 2, Slot::Cooldown, 4);
    EXPECT_FALSE(items[1].superset);
}

TEST(PlanEdits, aCircuitGrowsByJoiningTheItemAbove) {
    PlanItems items{planned("row", Slot::Main), planned("press", Slot::Main), planned("pull", Slot::Main),
                    planned("dip", Slot::Main)};
    toggleSuperset(items, 0);
    toggleSuperset(items, 2, SupersetWith::Above);
    EXPECT_EQ(items[0].superset, items[1].superset);
    EXPECT_EQ(items[2].superset, items[1].superset);
    toggleSuperset(items, 2);
    EXPECT_FALSE(items[2].superset);
    toggleSuperset(items, 3); // nothing below: with the one above
    EXPECT_TRUE(items[3].superset);
    EXPECT_EQ(items[2].superset, items[3].superset);
    EXPECT_NE(items[2].superset, items[1].superset);
}

Exercise timed(const char* key) {
    Exercise exercise;
    exercise.key = ExerciseKey{key};
    exercise.prescription.hold = HoldRange{std::chrono::seconds(30), std::chrono::seconds(30)};
    return exercise;
}

Exercise counted(const char* key, RepRange reps, const char* family = "") {
    Exercise exercise;
    exercise.key = ExerciseKey{key};
    exercise.family = family;
    exercise.prescription.reps = reps;
    return exercise;
}

Catalogue catalogueOf(std::vector<Exercise> exercises) {
    return {std::move(exercises), {}, {}, [](std::string_view name) { return std::string(name); }};
}

TEST(PlanEdits, choicesAreAddedOnceAndTheLastOneStays) {
    PlanItem item = planned("hug", Slot::Cooldown);
    const Catalogue none = catalogueOf({});
    addChoice(item, timed("pose"), none);
    addChoice(item, timed("pose"), none);
    EXPECT_EQ(item.choices.size(), 2U);
    removeChoice(item, ExerciseKey{"hug"});
    removeChoice(item, ExerciseKey{"pose"});
    EXPECT_EQ(item.choices, std::vector{ExerciseKey{"pose"}});
    EXPECT_TRUE(item.choiceSets.empty());
}

TEST(PlanEdits, eachChoiceIsDoneWithItsOwnNumbers) {
    const Exercise roller = counted("roller", {6, 8});
    const Exercise circle = counted("circle", {3, 4});
    PlanItem item = itemFor(roller, Slot::Warmup);
    addChoice(item, circle, catalogueOf({roller, circle}));
    addChoice(item, timed("hang"), catalogueOf({roller, circle}));
    EXPECT_EQ(setsOf(item, roller.key)[0].reps, (RepRange{6, 8}));
    EXPECT_EQ(setsOf(item, circle.key)[0].reps, (RepRange{3, 4}));
    EXPECT_EQ(setsOf(item, ExerciseKey{"hang"})[0].hold, timed("hang").prescription.hold);
    EXPECT_EQ(withChoice(item, circle.key).sets[0].reps, (RepRange{3, 4}));
    EXPECT_EQ(withChoice(withChoice(item, circle.key), roller.key).sets[0].reps, (RepRange{6, 8}));
    EXPECT_EQ(onlyChoice(item, circle.key).choices, std::vector{circle.key});

    setPlannedCount(item, 2);
    EXPECT_EQ(setsOf(item, circle.key).size(), 2U);
    setChoiceSets(item, circle.key, item.sets);
    EXPECT_FALSE(item.choiceSets.contains(circle.key));
    setPlannedReps(item, RepRange{5, 5});
    EXPECT_TRUE(item.choiceSets.empty());
}

TEST(PlanEdits, versionsOfOneFamilyShareTheirNumbers) {
    const Exercise bar = counted("bar-row", {8, 12}, "row");
    PlanItem item = itemFor(bar, Slot::Main);
    addChoice(item, counted("cable-row", {10, 15}, "row"), catalogueOf({bar}));
    EXPECT_EQ(setsOf(item, ExerciseKey{"cable-row"})[0].reps, (RepRange{8, 12}));
}

TEST(PlanEdits, aReplacementKeepsTheNumbersUnlessOneOfTheTwoIsTimed) {
    PlanItem item = itemFor(counted("row", {8, 12}), Slot::Main);
    setPlannedCount(item, 4);
    replaceChoices(item, counted("press", {5, 5}));
    EXPECT_EQ(item.sets.size(), 4U);
    EXPECT_EQ(item.sets[0].reps, (RepRange{8, 12}));
    replaceChoices(item, timed("plank"));
    EXPECT_EQ(item.sets, itemFor(timed("plank"), Slot::Main).sets);
}

TEST(PlanEdits, anExerciseBeginsWithWhatItAsksFor) {
    Exercise row;
    row.key = ExerciseKey{"row"};
    row.prescription.sets = Range<int>{2, 4};
    row.prescription.reps = RepRange{8, 12};
    const PlanItem item = itemFor(row, Slot::Main);
    EXPECT_EQ(item.sets.size(), 2U);
    EXPECT_EQ(item.sets[0].reps, (RepRange{8, 12}));
}

} // namespace
} // namespace dorsal
