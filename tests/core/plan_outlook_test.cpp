// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/plan_outlook.h"

#include <gtest/gtest.h>

#include <string>

namespace dorsal {
namespace {

using namespace std::chrono_literals;

std::string asItIs(std::string_view name) {
    return std::string(name);
}

Exercise strengthExercise(const std::string& key, Pattern pattern, Muscle muscle) {
    Exercise exercise;
    exercise.key = {key};
    exercise.name = key;
    exercise.pattern = pattern;
    exercise.muscles = {{muscle, 2}};
    exercise.prescription.reps = RepRange{10, 10};
    return exercise;
}

Catalogue smallCatalogue() {
    Exercise roll;
    roll.key = {"roll"};
    roll.name = "roll";
    roll.category = Category::SelfMassage;
    roll.perSide = true;
    roll.prescription.hold = HoldRange{60s, 120s};
    return Catalogue({strengthExercise("row", Pattern::HorizontalPull, Muscle::Lats),
                      strengthExercise("press", Pattern::HorizontalPush, Muscle::PecMajor), roll},
                     {}, {}, asItIs);
}

PlanItem planItem(const std::string& key, Slot slot, std::size_t sets) {
    PlanItem item;
    item.slot = slot;
    item.choices = {{key}};
    item.sets.resize(sets);
    return item;
}

PlanOutlook outlookOf(std::vector<PlanItem> items) {
    Plan plan;
    plan.items = std::move(items);
    return planOutlook(plan, smallCatalogue(), {}, 60s);
}

TEST(PlanOutlook, countsWhatDoingThePlanWouldGive) {
    const PlanOutlook outlook = outlookOf({planItem("row", Slot::Main, 3), planItem("press", Slot::Main, 2)});
    EXPECT_EQ(outlook.planned, (Tally{Volume::whole(3), Volume::whole(2)}));
}

TEST(PlanOutlook, warmupsCountNothing) {
    EXPECT_EQ(outlookOf({planItem("row", Slot::Warmup, 3)}).planned, Tally{});
}

TEST(PlanOutlook, tenRepsTakeThirtySecondsAndNoRestFollowsTheLastSet) {
    EXPECT_EQ(outlookOf({planItem("row", Slot::Main, 2)}).length, 30s + 60s + 30s);
}

TEST(PlanOutlook, aHoldTakesItsMiddleOnEachSide) {
    EXPECT_EQ(outlookOf({planItem("roll", Slot::Warmup, 1)}).length, 2 * 90s);
}

TEST(PlanOutlook, exercisesThatNobodyKnowsAreLeftOut) {
    EXPECT_EQ(outlookOf({planItem("gone", Slot::Main, 3)}), PlanOutlook{});
}

} // namespace
} // namespace dorsal
