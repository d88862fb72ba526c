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

TEST(RoundRange, beginsAtZeroUnlessTheValuesLieFarFromIt) {
    EXPECT_EQ(roundRange(3, 12), (RangeTicks{0, 5, 3}));
    const RangeTicks far = roundRange(53, 57);
    EXPECT_EQ(far.first, 53);
    EXPECT_EQ(far.last(), 57);
    EXPECT_EQ(roundRange(60, 60).first, 0) << "equal values do not lie on the floor";
    EXPECT_EQ(roundRange(-60, -60).last(), 0);
    const RangeTicks below = roundRange(-12, 5);
    EXPECT_LE(below.first, -12);
    EXPECT_GE(below.last(), 5);
}

TEST(RoundRange, holdsAnyValuesInAtMostFiveSteps) {
    for (const double low : {-100.0, -3.5, 0.0, 7.25, 999.0}) {
        for (const double length : {0.0, 0.3, 4.0, 55.0, 12345.0}) {
            const RangeTicks ticks = roundRange(low, low + length);
            EXPECT_LE(ticks.first, low);
            EXPECT_GE(ticks.last(), low + length);
            EXPECT_LE(ticks.intervals, 5);
            EXPECT_GE(ticks.intervals, 2);
        }
    }
}

} // namespace dorsal
