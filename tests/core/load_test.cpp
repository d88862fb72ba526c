// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units/id.h"
#include "core/units/load.h"
#include "core/units/reps.h"

#include <gtest/gtest.h>

#include <cmath>

namespace dorsal {

using namespace literals;

template <class A, class B>
concept Addable = requires(A a, B b) {
    a + b;
};
template <class A, class B>
concept Comparable = requires(A a, B b) {
    a == b;
};

static_assert(!Addable<Load, Reps>);
static_assert(!Comparable<Load, double>);
static_assert(!Comparable<Id<struct OneRow>, Id<struct OtherRow>>);

TEST(Load, hundredPoundsComeBackAsHundredPounds) {
    EXPECT_DOUBLE_EQ(std::round((100_lb).inPounds() * 100) / 100, 100.0);
    EXPECT_EQ((82.5_kg).inMilligrams(), 82'500'000);
}

TEST(Load, refusesNegativeHugeAndNotANumber) {
    EXPECT_THROW((void)Load::kilograms(-0.1), std::out_of_range);
    EXPECT_THROW((void)Load::kilograms(10'000.1), std::out_of_range);
    EXPECT_FALSE(Load::tryKilograms(std::nan("")));
    EXPECT_FALSE(Load::tryPounds(1e308));
    EXPECT_EQ(Load::tryKilograms(10'000), 10'000_kg);
}

} // namespace dorsal
