// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timer/countdown.h"

#include <gtest/gtest.h>

namespace dorsal {
namespace {

using namespace std::chrono_literals;

constexpr Countdown::Time begin{1000s};

TEST(Countdown, isOverAtItsDeadlineAndNotBefore) {
    Countdown rest;
    rest.start(60s, begin);
    EXPECT_EQ(rest.remaining(begin + 22s), 38s);
    EXPECT_FALSE(rest.isOver(begin + 59'999ms));
    EXPECT_TRUE(rest.isOver(begin + 60s));
}

TEST(Countdown, aLateLookShowsZeroAndNothingBelow) {
    Countdown rest;
    rest.start(60s, begin);
    EXPECT_EQ(rest.remaining(begin + 1h), 0s);
}

TEST(Countdown, aPauseNeverCounts) {
    Countdown rest;
    rest.start(60s, begin);
    rest.pause(begin + 20s);
    EXPECT_EQ(rest.remaining(begin + 10min), 40s);
    EXPECT_FALSE(rest.isOver(begin + 10min));
    rest.resume(begin + 10min);
    EXPECT_EQ(rest.remaining(begin + 10min + 15s), 25s);
}

TEST(Countdown, extendsWhileRunningAndWhilePaused) {
    Countdown rest;
    rest.start(60s, begin);
    rest.extend(15s, begin + 10s);
    EXPECT_EQ(rest.remaining(begin + 10s), 65s);
    EXPECT_EQ(rest.length(), 75s);
    rest.pause(begin + 10s);
    rest.extend(15s, begin + 30s);
    EXPECT_EQ(rest.remaining(begin + 30s), 80s);
}

TEST(Countdown, extendingOneThatIsOverRunsAgainFromNow) {
    Countdown rest;
    rest.start(60s, begin);
    rest.extend(15s, begin + 100s);
    EXPECT_EQ(rest.remaining(begin + 100s), 15s);
}

TEST(Countdown, skippingEndsItWithoutBeingOver) {
    Countdown rest;
    rest.start(60s, begin);
    rest.skip();
    EXPECT_EQ(rest.state(), Countdown::State::Idle);
    EXPECT_EQ(rest.remaining(begin), 0s);
    EXPECT_FALSE(rest.isOver(begin + 2min));
}

TEST(Countdown, ignoresWhatDoesNotFitItsState) {
    Countdown rest;
    rest.pause(begin);
    rest.resume(begin);
    rest.extend(15s, begin);
    EXPECT_EQ(rest.state(), Countdown::State::Idle);
    rest.start(60s, begin);
    rest.resume(begin + 30s);
    EXPECT_EQ(rest.remaining(begin + 30s), 30s);
}

} // namespace
} // namespace dorsal
