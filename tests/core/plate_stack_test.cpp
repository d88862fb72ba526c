// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/plate_stack.h"

#include <gtest/gtest.h>

namespace dorsal {
namespace {

using namespace literals;

PlatesOwned gym() {
    return {20_kg, {{20_kg, 2}, {10_kg, 1}, {5_kg, 1}, {2.5_kg, 1}, {1.25_kg, 1}}};
}

TEST(PlateStack, saysWhatGoesOnEachSideHeaviestFirst) {
    const auto stack = plateStack(gym(), 72.5_kg);
    ASSERT_TRUE(stack);
    EXPECT_EQ(stack->perSide, (std::vector{20_kg, 5_kg, 1.25_kg}));
    EXPECT_EQ(stack->total, 72.5_kg);
}

TEST(PlateStack, staysBelowALoadThatCannotBeMade) {
    const auto stack = plateStack(gym(), 73_kg);
    ASSERT_TRUE(stack);
    EXPECT_EQ(stack->total, 72.5_kg);
}

TEST(PlateStack, usesNoMorePairsThanThereAre) {
    const PlatesOwned few{20_kg, {{10_kg, 1}, {5_kg, 2}}};
    const auto stack = plateStack(few, 60_kg);
    ASSERT_TRUE(stack);
    EXPECT_EQ(stack->perSide, (std::vector{10_kg, 5_kg, 5_kg}));
    EXPECT_EQ(plateStack(few, 200_kg)->total, 60_kg);
}

TEST(PlateStack, takesTheFewestPlates) {
    const PlatesOwned odd{0_kg, {{6_kg, 2}, {4_kg, 2}}};
    EXPECT_EQ(plateStack(odd, 16_kg)->perSide, (std::vector{4_kg, 4_kg}));
}

TEST(PlateStack, saysNothingWithoutPlatesOrBelowTheBar) {
    EXPECT_FALSE(plateStack({20_kg, {}}, 60_kg));
    EXPECT_FALSE(plateStack(gym(), 15_kg));
    EXPECT_TRUE(plateStack(gym(), 20_kg)->perSide.empty());
}

} // namespace
} // namespace dorsal
