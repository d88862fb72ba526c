// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/plan_choice.h"

#include "core/files/catalogue_file.h"

#include <gtest/gtest.h>

namespace dorsal {
namespace {

PlanChoice drillFor(std::optional<MobilityNeed> need, ConditionState shoulder) {
    PlanItem item;
    item.choices = {{"foam-roller-thoracic-extension"}, {"side-lying-arm-circle"}, {"wall-scoop"}};
    item.chooseBy = ChooseBy::MobilityNeed;
    Profile profile;
    profile.mobilityNeed = need;
    profile.conditions[Condition::ShoulderConcern] = shoulder;
    return chooseFor(item, profile, builtInCatalogue(),
                     [](const ExerciseKey&) { return std::optional<Day>(); });
}

TEST(PlanChoice, takesTheDrillOfTheNeed) {
    EXPECT_EQ(drillFor(MobilityNeed::Extension, ConditionState::Yes).exercise,
              ExerciseKey{"foam-roller-thoracic-extension"});
    const PlanChoice circles = drillFor(MobilityNeed::Rotation, ConditionState::No);
    EXPECT_EQ(circles.exercise, ExerciseKey{"side-lying-arm-circle"});
    EXPECT_FALSE(circles.swap);
}

TEST(PlanChoice, saysWhyAnotherDrillStandsForTheOneOfTheNeed) {
    const PlanChoice scoops = drillFor(MobilityNeed::Rotation, ConditionState::Yes);
    EXPECT_EQ(scoops.exercise, ExerciseKey{"wall-scoop"});
    ASSERT_TRUE(scoops.swap);
    EXPECT_EQ(scoops.swap->from, ExerciseKey{"side-lying-arm-circle"});
    EXPECT_FALSE(scoops.swap->reason.note.empty());
    EXPECT_EQ(plannedIn(scoops), ExerciseKey{"wall-scoop"}) << "with the sets of its own";
    EXPECT_FALSE(drillFor(std::nullopt, ConditionState::Yes).swap);
}

} // namespace
} // namespace dorsal
