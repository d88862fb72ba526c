// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hold_run.h"

#include <gtest/gtest.h>

#include <random>

namespace dorsal {
namespace {

using namespace std::chrono_literals;
using Span = Countdown::Span;

class Dice {
public:
    explicit Dice(unsigned seed) : engine_(seed) {}
    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(engine_); }

private:
    std::mt19937 engine_;
};

HoldPlan randomPlan(Dice& dice) {
    HoldPlan plan;
    plan.stations.resize(2);
    plan.stations[1].tempo = {{"down", 2s}, {"up", 1s}};
    const int phases = 1 + dice.upTo(11);
    for (int i = 0; i < phases; ++i) {
        HoldPhase phase;
        phase.kind = static_cast<HoldPhaseKind>(dice.upTo(4));
        phase.length = Span(dice.upTo(90'000));
        phase.station = static_cast<std::size_t>(dice.upTo(1));
        phase.side = static_cast<Side>(dice.upTo(2));
        phase.countsReps = phase.station == 1;
        addTimed(plan, phase);
    }
    return plan;
}

/// Goes through a plan with looks that lie at random times, and with pauses.
struct RandomWalk {
    Dice& dice;
    int mostMs;
    bool pauses;
    Span paused{};

    std::vector<HoldEvent> walk(HoldRunner& runner) {
        std::vector<HoldEvent> events;
        Countdown::Time now = HoldRun::begin;
        runner.start(now);
        while (runner.position(now).state != HoldState::Done) {
            now += Span(dice.upTo(mostMs));
            runner.advance(now);
            if (pauses && dice.upTo(20) == 0 && runner.position(now).state != HoldState::Done) {
                const Span length(dice.upTo(100'000));
                runner.pause(now);
                runner.advance(now + length / 2);
                now += length;
                runner.resume(now);
                paused += length;
            }
            const auto more = runner.takeEvents();
            events.insert(events.end(), more.begin(), more.end());
        }
        return events;
    }
};

std::vector<HoldCue> cuesOf(const std::vector<HoldEvent>& events) {
    std::vector<HoldCue> cues;
    for (const HoldEvent& event : events) {
        if (const auto* cue = std::get_if<HeardCue>(&event)) {
            cues.push_back(cue->cue);
        }
    }
    return cues;
}

/// What of the results does not depend on when they were.
std::vector<HoldResult> resultsOf(const std::vector<HoldEvent>& events) {
    std::vector<HoldResult> results;
    for (const HoldEvent& event : events) {
        if (const auto* result = std::get_if<HoldResult>(&event)) {
            results.push_back(*result);
            results.back().began = {};
        }
    }
    return results;
}

class HoldRunnerProperty : public testing::TestWithParam<unsigned> {};

TEST_P(HoldRunnerProperty, anySplitOfLooksGivesTheSameCuesAndResults) {
    Dice dice(GetParam());
    const HoldPlan plan = randomPlan(dice);
    HoldRunner fine(plan);
    HoldRunner coarse(plan);
    const auto first = RandomWalk{dice, 20, false}.walk(fine);
    const auto second = RandomWalk{dice, 299, false}.walk(coarse);
    EXPECT_EQ(first, second);
}

TEST_P(HoldRunnerProperty, pausesNeverCount) {
    Dice dice(GetParam());
    const HoldPlan plan = randomPlan(dice);
    HoldRunner straight(plan);
    HoldRunner paused(plan);
    const auto first = RandomWalk{dice, 100, false}.walk(straight);
    RandomWalk walk{dice, 100, true};
    const auto second = walk.walk(paused);
    EXPECT_EQ(cuesOf(first), cuesOf(second));
    EXPECT_EQ(resultsOf(first), resultsOf(second));
    const auto& done = std::get<HeardCue>(second.back());
    EXPECT_EQ(done.at - HoldRun::begin, lengthOf(plan) + walk.paused);
}

TEST_P(HoldRunnerProperty, hoursBetweenLooksChangeNoResultAndInventNoCue) {
    Dice dice(GetParam());
    const HoldPlan plan = randomPlan(dice);
    HoldRunner fine(plan);
    HoldRunner coarse(plan);
    const auto all = RandomWalk{dice, 50, false}.walk(fine);
    const auto some = RandomWalk{dice, 60'000, false}.walk(coarse);
    EXPECT_EQ(resultsOf(all), resultsOf(some));
    auto next = all.begin();
    for (const HoldEvent& event : some) {
        next = std::find(next, all.end(), event);
        ASSERT_NE(next, all.end()) << "a cue out of order, doubled or invented";
        ++next;
    }
}

TEST_P(HoldRunnerProperty, thePhasesTogetherAreThePlan) {
    Dice dice(GetParam());
    const HoldPlan plan = randomPlan(dice);
    HoldRunner runner(plan);
    const auto events = RandomWalk{dice, 250, false}.walk(runner);
    Span worked{};
    for (const HoldResult& result : resultsOf(events)) {
        EXPECT_EQ(result.held, plan.phases[result.phase].length);
        EXPECT_EQ(result.target, result.held);
        worked += result.held;
    }
    Span others{};
    for (const HoldPhase& phase : plan.phases) {
        others += phase.kind == HoldPhaseKind::Work ? Span::zero() : phase.length;
    }
    EXPECT_EQ(worked + others, lengthOf(plan));
}

INSTANTIATE_TEST_SUITE_P(Seed, HoldRunnerProperty, testing::Range(1U, 41U));

} // namespace
} // namespace dorsal
