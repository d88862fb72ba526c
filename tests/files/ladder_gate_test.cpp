// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/ladder_gate.h"

#include "core/files/catalogue_file.h"
#include "core/training/acting_cautions.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace dorsal {

TEST(LadderGate, isOpenWhileNothingIsKnownOfTheShoulders) {
    EXPECT_EQ(ladderGate(builtInCatalogue(), Profile{}), LadderGate{});
}

TEST(LadderGate, isOpenForHealthyShoulders) {
    Profile profile;
    profile.conditions[Condition::ShoulderConcern] = ConditionState::No;
    profile.conditions[Condition::DepressedShoulders] = ConditionState::No;
    EXPECT_TRUE(ladderGate(builtInCatalogue(), profile).isOpen());
}

TEST(LadderGate, isClosedByEitherConditionAndOffersWhatIsFineForIt) {
    const Catalogue catalogue = builtInCatalogue();
    for (const Condition condition : {Condition::ShoulderConcern, Condition::DepressedShoulders}) {
        Profile profile;
        profile.conditions[condition] = ConditionState::Yes;
        const LadderGate gate = ladderGate(catalogue, profile);
        EXPECT_EQ(gate.closedBy, std::vector{condition});
        ASSERT_FALSE(gate.instead.empty());
        EXPECT_NE(std::ranges::find(gate.instead, ExerciseKey{"wall-slide"}), gate.instead.end());
        for (const ExerciseKey& key : gate.instead) {
            EXPECT_LT(actionFor(*catalogue.find(key), profile), CautionAction::Swap) << key.text;
        }
    }
}

TEST(LadderGate, offersNothingThatNeedsKitThatIsNotThere) {
    const Catalogue catalogue = builtInCatalogue();
    Profile profile;
    profile.conditions[Condition::ShoulderConcern] = ConditionState::Yes;
    profile.equipment = std::set<Equipment>{};
    for (const ExerciseKey& key : ladderGate(catalogue, profile).instead) {
        EXPECT_TRUE(hasEquipmentFor(*catalogue.find(key), profile)) << key.text;
    }
}

} // namespace dorsal
