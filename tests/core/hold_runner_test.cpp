// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hold_run.h"

#include <gtest/gtest.h>

namespace dorsal {
namespace {

using namespace std::chrono_literals;
using Spans = std::vector<Countdown::Span>;

const LocalTime noon{500'000h};

TEST(HoldRunner, aLateLookDropsOldCuesAndLosesNoResult) {
    HoldRun run(holdOf(30s));
    run.straightTo(1h);
    EXPECT_EQ(run.position().state, HoldState::Done);
    ASSERT_EQ(run.results.size(), 1U);
    EXPECT_EQ(run.results[0].held, 30s);
    EXPECT_EQ(run.heard.size(), 1U) << "only the opening one was in time";
}

TEST(HoldRunner, aCueUpToThreeHundredMillisecondsLateIsStillGiven) {
    HoldRun run(holdOf(30s));
    run.straightTo(10'300ms);
    EXPECT_EQ(run.timesOf(HoldCue::WorkStart), Spans{10s});
    run.straightTo(25'301ms);
    EXPECT_EQ(run.timesOf(HoldCue::HalfWay), Spans{});
}

TEST(HoldRunner, doubledLooksSayNothingTwice) {
    HoldRun run(holdOf(30s));
    for (int i = 0; i < 3; ++i) {
        run.straightTo(10s);
    }
    EXPECT_EQ(run.timesOf(HoldCue::WorkStart), Spans{10s});
}

TEST(HoldRunner, timeThatRunsBackwardsIsNoTime) {
    HoldRun run(holdOf(30s));
    run.until(20s);
    run.straightTo(12s);
    EXPECT_EQ(run.position().elapsed, 10s);
}

TEST(HoldRunner, skippingOneSideLogsTheOtherOnly) {
    HoldRun run(holdOf(90s, true));
    run.until(13s);
    run.runner.skip(run.now());
    run.until(13s + 5s + 90s);
    ASSERT_EQ(run.results.size(), 2U);
    EXPECT_FALSE(setFrom(run.runner.plan(), run.results[0], noon));
    const auto right = setFrom(run.runner.plan(), run.results[1], noon);
    ASSERT_TRUE(right);
    EXPECT_EQ(right->side, Side::Right);
    EXPECT_EQ(right->held, 90s);
}

TEST(HoldRunner, aSecondPressOfBackGoesToThePhaseBefore) {
    HoldRun run(holdOf(90s, true));
    run.until(50s);
    run.runner.back(run.now());
    EXPECT_EQ(run.position().elapsed, 0s);
    EXPECT_EQ(run.position().state, HoldState::Work);
    run.runner.back(run.now());
    EXPECT_EQ(run.position().state, HoldState::Prepare);
    run.runner.back(run.now());
    EXPECT_EQ(run.position().state, HoldState::Prepare) << "there is nothing before the first";
    run.take();
    EXPECT_TRUE(run.results.empty()) << "what was begun anew is not logged";
}

TEST(HoldRunner, switchingNowEndsTheSideThenBeginsTheOther) {
    HoldRun run(holdOf(90s, true));
    run.until(60s);
    run.runner.switchSide(run.now());
    EXPECT_EQ(run.position().state, HoldState::SwitchSides);
    run.runner.switchSide(run.now());
    run.take();
    EXPECT_EQ(run.position().state, HoldState::Work);
    EXPECT_EQ(run.heard.back().side, Side::Right);
    ASSERT_EQ(run.results.size(), 1U);
    EXPECT_EQ(run.results[0].held, 50s);
    run.runner.switchSide(run.now());
    EXPECT_EQ(run.position().state, HoldState::Work) << "there is no third side";
}

TEST(HoldRunner, anExtensionMovesTheCuesToTheNewEnd) {
    HoldRun run(holdOf(60s));
    run.until(62s); // after half-way, after ten left
    run.runner.extend(15s, run.now());
    run.until(85s);
    EXPECT_EQ(run.timesOf(HoldCue::HalfWay), Spans{40s});
    EXPECT_EQ(run.timesOf(HoldCue::TenLeft), (Spans{60s, 75s}));
    EXPECT_EQ(run.timesOf(HoldCue::Tick), (Spans{7s, 8s, 9s, 82s, 83s, 84s}));
    EXPECT_EQ(run.timesOf(HoldCue::Done), Spans{85s});
}

TEST(HoldRunner, pausingKeepsWhatIsLeftAndSaysNothing) {
    HoldRun run(holdOf(30s));
    run.until(38s);
    run.runner.pause(run.now());
    run.until(10min);
    EXPECT_TRUE(run.position().paused);
    EXPECT_EQ(run.position().remaining(), 2s);
    EXPECT_EQ(run.timesOf(HoldCue::Tick).back(), 38s);
    run.runner.resume(run.now());
    run.until(10min + 2s);
    EXPECT_EQ(run.results.at(0).held, 30s);
}

TEST(HoldRunner, skippingWhilePausedStaysPausedInTheNextPhase) {
    HoldRun run(holdOf(30s));
    run.until(4s);
    run.runner.pause(run.now());
    run.until(9s);
    run.runner.skip(run.now());
    EXPECT_EQ(run.position().state, HoldState::Work);
    EXPECT_TRUE(run.position().paused);
    run.until(1min);
    run.runner.resume(run.now());
    EXPECT_EQ(run.position().elapsed, 0s);
}

TEST(HoldRunner, skippingAtTheVeryEndIsDoneAndNothingAfterwards) {
    HoldRun run(holdOf(30s));
    run.until(40s);
    run.runner.skip(run.now());
    run.runner.back(run.now());
    run.runner.extend(15s, run.now());
    run.runner.switchSide(run.now());
    run.runner.pause(run.now());
    run.runner.stop(run.now(), Unfinished::Keep);
    run.runner.hurt(run.now());
    run.until(1min);
    EXPECT_EQ(run.position().state, HoldState::Done);
    EXPECT_FALSE(run.position().paused);
    EXPECT_EQ(run.results.size(), 1U);
    EXPECT_EQ(run.timesOf(HoldCue::Done), Spans{40s});
}

TEST(HoldRunner, pausingWhatWasNotStartedDoesNothing) {
    HoldRunner runner(holdOf(30s));
    runner.pause(HoldRun::begin);
    runner.resume(HoldRun::begin);
    runner.skip(HoldRun::begin);
    EXPECT_EQ(runner.position(HoldRun::begin).state, HoldState::Idle);
    EXPECT_FALSE(runner.nextMoment());
}

TEST(HoldRunner, aPlanWithNothingToTimeIsDoneAtOnce) {
    HoldPlan plan = holdOf(0s);
    EXPECT_FALSE(plan.hasWork()) << "a hold of no time is none";
    plan.phases.clear();
    HoldRunner runner(plan);
    runner.start(HoldRun::begin);
    EXPECT_EQ(runner.position(HoldRun::begin).state, HoldState::Done);
}

TEST(HoldRunner, aHoldOfTenHoursEndsOnTime) {
    HoldRun run(holdOf(10h));
    run.straightTo(10s + 10h - 100ms);
    EXPECT_EQ(run.position().remaining(), 100ms);
    run.until(10s + 10h);
    EXPECT_EQ(run.results.at(0).held, 10h);
    EXPECT_EQ(run.timesOf(HoldCue::Done), Spans{10s + 10h});
}

TEST(HoldRunner, nothingIsLongerThanADay) {
    HoldRun run(holdOf(100h));
    EXPECT_EQ(run.runner.plan().phases[1].length, 24h);
    run.until(10s);
    run.runner.extend(15s, run.now());
    EXPECT_EQ(run.position().length, 24h);
}

TEST(HoldRunner, repsAtOnesOwnPaceWaitForDone) {
    HoldPlan plan = holdOf(30s);
    plan.phases[1].countsReps = true;
    plan.phases[1].reps = Reps(8);
    plan.phases[1].length = 0s;
    HoldRun run(plan);
    run.until(5min);
    EXPECT_EQ(run.position().state, HoldState::Work);
    run.runner.extend(15s, run.now());
    EXPECT_EQ(run.position().elapsed, 5min - 10s);
    run.runner.finishOpen(run.now(), Reps(7));
    run.take();
    const auto set = setFrom(plan, run.results.at(0), noon);
    ASSERT_TRUE(set);
    EXPECT_EQ(set->reps, Reps(7));
    EXPECT_FALSE(set->held);
}

TEST(HoldRunner, skippingASetAtOnesOwnPaceLogsNothing) {
    HoldPlan plan = holdOf(30s);
    plan.phases[1].countsReps = true;
    plan.phases[1].length = 0s;
    HoldRun run(plan);
    run.until(30s);
    run.runner.skip(run.now());
    run.take();
    EXPECT_TRUE(run.results.empty());
    EXPECT_EQ(run.position().state, HoldState::Done);
}

TEST(HoldRunner, aTempoCutShortLogsWholeRepetitions) {
    HoldPlan plan = holdOf(56s);
    plan.stations[0].tempo = {{"slide up", 3s}, {"hold", 1s}, {"slide down", 3s}};
    plan.phases[1].countsReps = true;
    plan.phases[1].reps = Reps(8);
    HoldRun run(plan);
    run.until(10s + 34s);
    run.runner.skip(run.now());
    run.take();
    const auto set = setFrom(plan, run.results.at(0), noon);
    ASSERT_TRUE(set);
    EXPECT_EQ(set->reps, Reps(4));
    EXPECT_EQ(set->perRep, 7s);
    EXPECT_EQ(run.results[0].outcome, HoldOutcome::Cut);
}

TEST(HoldRunner, thatHurtsEndsEverythingAndFlagsTheHold) {
    HoldRun run(holdOf(90s, true));
    run.until(12s);
    run.runner.hurt(run.now());
    run.take();
    EXPECT_EQ(run.position().state, HoldState::Done);
    const auto set = setFrom(run.runner.plan(), run.results.at(0), noon);
    ASSERT_TRUE(set) << "pain is worth a set even after two seconds";
    EXPECT_TRUE(set->pain);
    EXPECT_EQ(set->held, 2s);
}

TEST(HoldRunner, painBetweenTheSidesBelongsToTheSideBefore) {
    HoldRun run(holdOf(90s, true));
    run.until(102s);
    run.runner.hurt(run.now());
    run.take();
    ASSERT_EQ(run.results.size(), 2U);
    EXPECT_EQ(run.results[1].phase, run.results[0].phase);
    EXPECT_TRUE(run.results[1].pain);
    EXPECT_EQ(run.results[1].held, 90s);
}

TEST(HoldRunner, stoppingDiscardsOrKeepsTheHoldAtWork) {
    HoldRun discarded(holdOf(30s));
    discarded.until(28s);
    discarded.runner.stop(discarded.now(), Unfinished::Discard);
    discarded.take();
    EXPECT_TRUE(discarded.results.empty());
    HoldRun kept(holdOf(30s));
    kept.until(28s);
    kept.runner.stop(kept.now(), Unfinished::Keep);
    kept.take();
    EXPECT_EQ(setFrom(kept.runner.plan(), kept.results.at(0), noon)->held, 18s);
}

TEST(HoldRunner, goesOnWhereItWasLeft) {
    HoldRunner runner(holdOf(60s));
    runner.restore(1, 43s, HoldRun::begin);
    EXPECT_TRUE(runner.position(HoldRun::begin + 1h).paused);
    EXPECT_EQ(runner.position(HoldRun::begin + 1h).remaining(), 17s);
    runner.resume(HoldRun::begin + 1h);
    runner.advance(HoldRun::begin + 1h + 17s);
    const auto events = runner.takeEvents();
    ASSERT_EQ(std::get<HoldResult>(events.at(events.size() - 2)).held, 60s);
}

TEST(HoldRunner, aThousandRoundsEndWhenTheyShould) {
    HoldPlan plan;
    plan.stations.emplace_back();
    for (int i = 0; i < 1000; ++i) {
        HoldPhase work;
        work.length = 20s;
        addTimed(plan, work);
        HoldPhase rest;
        rest.kind = HoldPhaseKind::Rest;
        rest.length = 10s;
        addTimed(plan, rest);
    }
    HoldRun run(plan);
    run.straightTo(30'000s - 100ms);
    EXPECT_EQ(run.position().state, HoldState::Rest);
    run.straightTo(30'000s);
    EXPECT_EQ(run.position().state, HoldState::Done);
    EXPECT_EQ(run.results.size(), 1000U);
}

} // namespace
} // namespace dorsal
