// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/break_time.h"

#include <gtest/gtest.h>

namespace dorsal {
namespace {

using namespace std::chrono_literals;

SetFact microSet(std::int64_t session, std::optional<Reps> reps, std::optional<std::chrono::seconds> held) {
    SetFact fact;
    fact.session = Id<Session>(session);
    fact.slot = Slot::Micro;
    fact.reps = reps;
    fact.held = held;
    return fact;
}

TEST(BreakTime, countsWhatWasHeldAndThreeSecondsARepetitionRoundedUpBySession) {
    EXPECT_EQ(breakMinutes({}), 0min);
    const std::vector facts{microSet(1, Reps(8), {}), microSet(1, {}, 40s), microSet(2, {}, 61s)};
    EXPECT_EQ(breakMinutes(facts), 2min + 2min);
}

TEST(BreakTime, knowsATempoThatWasLogged) {
    SetFact slow = microSet(1, Reps(10), {});
    slow.perRep = 7s;
    EXPECT_EQ(breakMinutes(std::vector{slow}), 2min);
}

TEST(BreakTime, leavesTrainingOut) {
    SetFact training = microSet(1, Reps(100), {});
    training.slot = Slot::Main;
    EXPECT_EQ(breakMinutes(std::vector{training}), 0min);
    EXPECT_FALSE(isBreak(std::vector{training, microSet(1, {}, 20s)}));
    EXPECT_TRUE(isBreak(std::vector{microSet(1, {}, 20s)}));
    EXPECT_FALSE(isBreak({}));
}

} // namespace
} // namespace dorsal
