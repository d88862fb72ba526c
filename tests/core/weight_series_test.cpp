// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/weight_series.h"

#include <gtest/gtest.h>

namespace dorsal {

TEST(WeightSeries, hasAPointADayAndTheLastOfSeveral) {
    const std::vector<WeighIn> weighIns{{Id<WeighIn>(1), {}, day(2026, 3, 1), Load::kilograms(82)},
                                        {Id<WeighIn>(2), {}, day(2026, 3, 8), Load::kilograms(81)},
                                        {Id<WeighIn>(3), {}, day(2026, 3, 8), Load::kilograms(80.5)}};
    const Series series = weightSeries(weighIns);
    ASSERT_EQ(series.points.size(), 2U);
    EXPECT_EQ(series.points[0].value, 82.0);
    EXPECT_EQ(series.points[1].value, 80.5);
    EXPECT_EQ(dayOf(series.points[1].start), day(2026, 3, 8));
}

TEST(WeightSeries, isEmptyWithoutWeighIns) {
    EXPECT_TRUE(weightSeries({}).isEmpty());
}

} // namespace dorsal
