// SPDX-License-Identifier: GPL-3.0-or-later
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

TEST(PlanEdits, choicesAreAddedOnceAndTheLastOneStays) {
    PlanItem item = planned("hug", Slot::Cooldown);
    addChoice(item, ExerciseKey{"pose"});
    addChoice(item, ExerciseKey{"pose"});
    EXPECT_EQ(item.choices.size(), 2U);
    removeChoice(item, ExerciseKey{"hug"});
    removeChoice(item, ExerciseKey{"pose"});
    EXPECT_EQ(item.choices, std::vector{ExerciseKey{"pose"}});
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
