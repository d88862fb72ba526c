// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timer/hold_runner.h"
#include "core/timer/interval_plan.h"

#include <gtest/gtest.h>

namespace dorsal {
namespace {

using namespace std::chrono_literals;

std::vector<HoldPhaseKind> kindsOf(const HoldPlan& plan) {
    std::vector<HoldPhaseKind> kinds;
    for (const HoldPhase& phase : plan.phases) {
        kinds.push_back(phase.kind);
    }
    return kinds;
}

TEST(IntervalPlan, roundsOfWorkAndRestEndWithWork) {
    const HoldPlan plan = holdPlanOf({"Tabata", 10s, 20s, 10s, 8, {}, {}});
    EXPECT_EQ(lengthOf(plan), 10s + 8 * 20s + 7 * 10s);
    EXPECT_EQ(plan.phases.back().kind, HoldPhaseKind::Work);
    EXPECT_EQ(plan.phases.back().set, 8);
    EXPECT_EQ(plan.phases.back().sets, 8);
}

TEST(IntervalPlan, everyMinuteOnTheMinuteIsWorkWithoutRest) {
    const HoldPlan plan = holdPlanOf({"", 0s, 60s, 0s, 3, {}, {}});
    EXPECT_EQ(kindsOf(plan), std::vector(3, HoldPhaseKind::Work));
}

TEST(IntervalPlan, aCircuitGoesThroughItsStationsEachRound) {
    const HoldPlan plan = holdPlanOf({"Desk", 0s, 30s, 10s, 2, 45s, {"row", "plank"}});
    using enum HoldPhaseKind;
    EXPECT_EQ(kindsOf(plan), (std::vector{Work, Rest, Work, Rest, Work, Rest, Work}));
    EXPECT_EQ(plan.phases[3].length, 45s) << "between the rounds";
    EXPECT_EQ(plan.stationOf(plan.phases[3]).name, "row") << "a rest names what comes next";
    EXPECT_EQ(plan.stationOf(plan.phases[6]).name, "plank");
}

TEST(IntervalPlan, withoutWorkThereIsNothingToTime) {
    EXPECT_FALSE(holdPlanOf({"", 10s, 0s, 10s, 8, {}, {}}).hasWork());
}

TEST(IntervalPlan, moreThanAThousandRoundsAreAThousand) {
    const HoldPlan plan = holdPlanOf({"", 0s, 1s, 1s, 2'000'000, {}, {}});
    EXPECT_EQ(plan.phases.size(), 1999U);
}

TEST(IntervalPlan, aStopwatchCountsUpAndLogsNothing) {
    HoldRunner runner(stopwatch());
    runner.start(Countdown::Time{});
    runner.advance(Countdown::Time{1h});
    EXPECT_EQ(runner.position(Countdown::Time{1h}).elapsed, 1h);
    EXPECT_EQ(runner.position(Countdown::Time{1h}).state, HoldState::Work);
}

TEST(IntervalPlan, comesBackFromItsText) {
    IntervalPlan plan{"", 5s, 45s, 15s, 3, 60s, {"row; heavy", "plank"}};
    const auto back = parseIntervals(intervalText(plan));
    ASSERT_TRUE(back);
    plan.stations[0] = "row heavy";
    EXPECT_EQ(*back, plan);
}

TEST(IntervalPlan, anythingElseIsNoPlan) {
    for (const char* text : {"", "1;2;3", "a;b;c;d;e;", "10;40;20;8;-1;", "10;40;20;99999;0;",
                             "10;40;20;8.5;0;", "99999999999;1;1;1;1;"}) {
        EXPECT_FALSE(parseIntervals(text)) << text;
    }
}

} // namespace
} // namespace dorsal
