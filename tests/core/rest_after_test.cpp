// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/rest_after.h"

#include <gtest/gtest.h>

namespace dorsal {
namespace {

using namespace std::chrono_literals;

TEST(RestAfter, thePlanDecidesFirst) {
    PlannedSet planned;
    planned.rest = 40s;
    Exercise exercise;
    exercise.prescription.rest = Range<std::chrono::seconds>{90s, 120s};
    EXPECT_EQ(restAfter(&planned, &exercise, 90s), 40s);
}

TEST(RestAfter, isTheMiddleOfTheExercisesRestInQuarterMinutes) {
    Exercise exercise;
    exercise.prescription.rest = Range<std::chrono::seconds>{45s, 60s};
    EXPECT_EQ(restAfter(nullptr, &exercise, 90s), 45s);
    exercise.prescription.rest = Range<std::chrono::seconds>{90s, 120s};
    EXPECT_EQ(restAfter(nullptr, &exercise, 90s), 105s);
}

TEST(RestAfter, fallsBackOnTheSettingWhereNobodySays) {
    const Exercise exercise;
    EXPECT_EQ(restAfter(nullptr, &exercise, 75s), 75s);
    EXPECT_EQ(restAfter(nullptr, nullptr, 75s), 75s);
}

} // namespace
} // namespace dorsal
