// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/axis_scale.h"

#include <gtest/gtest.h>

namespace dorsal {

TEST(AxisScale, mapsValuesToPixelsAndBack) {
    const AxisScale scale(0, 16, 521, 225);
    EXPECT_DOUBLE_EQ(scale.pixel(0), 521);
    EXPECT_DOUBLE_EQ(scale.pixel(12), 299);
    EXPECT_DOUBLE_EQ(scale.value(299), 12);
}

TEST(AxisScale, anAxisWithoutLengthMapsToItsFirstEnd) {
    EXPECT_DOUBLE_EQ(AxisScale(3, 3, 10, 20).pixel(7), 10);
    EXPECT_DOUBLE_EQ(AxisScale(3, 5, 10, 10).value(99), 3);
}

TEST(RoundTicks, reachTheLargestValueWithFourOrFiveTicks) {
    EXPECT_EQ(roundTicks(14), (ValueTicks{4, 4}));
    EXPECT_EQ(roundTicks(16), (ValueTicks{4, 4}));
    EXPECT_EQ(roundTicks(16.5), (ValueTicks{5, 4}));
    EXPECT_EQ(roundTicks(9), (ValueTicks{4, 3}));
    EXPECT_EQ(roundTicks(130), (ValueTicks{40, 4}));
    for (double largest = 2.5; largest < 5000; largest *= 1.03) {
        const ValueTicks ticks = roundTicks(largest);
        EXPECT_GE(ticks.top(), largest);
        EXPECT_TRUE(ticks.intervals == 3 || ticks.intervals == 4) << largest;
        EXPECT_GE(largest / ticks.top(), 0.6) << "less than half of the height stays empty at " << largest;
    }
}

TEST(RoundTicks, neverDivideASet) {
    EXPECT_EQ(roundTicks(0), (ValueTicks{1, 4}));
    EXPECT_EQ(roundTicks(-3), (ValueTicks{1, 4}));
    EXPECT_EQ(roundTicks(0.5), (ValueTicks{1, 4}));
}

} // namespace dorsal
