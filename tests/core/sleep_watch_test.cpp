// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timer/sleep_watch.h"

#include <gtest/gtest.h>

namespace dorsal {
namespace {

using namespace std::chrono_literals;
using Span = Countdown::Span;

/// Three clocks that go apart as a platform lets them.
struct Clocks {
    ClockReading now{Countdown::Time{1h}, Countdown::Time{2h}, Countdown::Time{500'000h}};
    void pass(Span steady, Span boot, Span utc) {
        now.steady += steady;
        if (now.boot) {
            *now.boot += boot;
        }
        now.utc += utc;
    }
};

TEST(SleepWatch, aBootClockThatRanOnAloneMeansSleep) {
    Clocks clocks;
    SleepWatch watch;
    watch.restart(clocks.now);
    clocks.pass(100ms, 600'100ms, 600'100ms);
    EXPECT_TRUE(watch.sleptUntil(clocks.now));
    clocks.pass(100ms, 100ms, 100ms);
    EXPECT_FALSE(watch.sleptUntil(clocks.now)) << "told once";
}

TEST(SleepWatch, aWallClockThatJumpsIsProvenToBeNoSleepByTheBootClock) {
    Clocks clocks;
    SleepWatch watch;
    watch.restart(clocks.now);
    clocks.pass(100ms, 100ms, 1h);
    EXPECT_FALSE(watch.sleptUntil(clocks.now));
}

TEST(SleepWatch, aBusyMachineDoesNotSleep) {
    Clocks clocks;
    SleepWatch watch;
    watch.restart(clocks.now);
    clocks.pass(20s, 20s, 20s);
    EXPECT_FALSE(watch.sleptUntil(clocks.now));
}

TEST(SleepWatch, withoutABootClockAGapOrAJumpMayHaveBeenSleep) {
    Clocks clocks;
    clocks.now.boot.reset();
    SleepWatch watch;
    watch.restart(clocks.now);
    clocks.pass(1s, 0s, 1s);
    EXPECT_FALSE(watch.sleptUntil(clocks.now));
    clocks.pass(3s, 0s, 3s);
    EXPECT_TRUE(watch.sleptUntil(clocks.now)) << "a steady clock that counts sleep";
    clocks.pass(100ms, 0s, 10min);
    EXPECT_TRUE(watch.sleptUntil(clocks.now)) << "one that does not";
    clocks.pass(100ms, 0s, -1h);
    EXPECT_FALSE(watch.sleptUntil(clocks.now)) << "a clock set back is no sleep";
}

TEST(SleepWatch, looksThatAreFarApartOnPurposeAreNoGap) {
    Clocks clocks;
    clocks.now.boot.reset();
    SleepWatch watch(30s);
    watch.restart(clocks.now);
    clocks.pass(31s, 0s, 31s);
    EXPECT_FALSE(watch.sleptUntil(clocks.now));
    clocks.pass(33s, 0s, 33s);
    EXPECT_TRUE(watch.sleptUntil(clocks.now));
}

TEST(SleepWatch, theFirstLookKnowsNothing) {
    SleepWatch watch;
    EXPECT_FALSE(watch.sleptUntil(Clocks().now));
}

} // namespace
} // namespace dorsal
