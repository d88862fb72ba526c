// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/warm_up_ramp.h"

#include <gtest/gtest.h>

#include <random>

namespace dorsal {

namespace {

using namespace literals;

struct RampSet {
    Load load;
    int reps = 0;
    friend bool operator==(const RampSet&, const RampSet&) = default;
};

std::vector<RampSet> rampOf(Load working, const LoadSteps& steps) {
    std::vector<RampSet> sets;
    for (const PlannedSet& set : warmUpRamp(working, steps)) {
        EXPECT_EQ(set.kind, SetKind::Warmup);
        sets.push_back({std::get<Load>(*set.load), set.reps->from});
    }
    return sets;
}

} // namespace

TEST(WarmUpRamp, leadsUpToTheWorkingLoad) {
    EXPECT_EQ(rampOf(60_kg, {2.5_kg}), (std::vector<RampSet>{{30_kg, 8}, {40_kg, 5}, {50_kg, 3}}));
}

TEST(WarmUpRamp, takesOnlyWhatThePlatesMake) {
    const PlatesOwned owned{20_kg, {{20_kg, 1}, {10_kg, 1}}};
    EXPECT_EQ(rampOf(80_kg, {2.5_kg, owned}), (std::vector<RampSet>{{40_kg, 8}, {60_kg, 3}}))
        << "56 kg is 40 kg once more";
}

TEST(WarmUpRamp, startsWithTheBarAlone) {
    const PlatesOwned owned{20_kg, {{5_kg, 2}}};
    EXPECT_EQ(rampOf(30_kg, {2.5_kg, owned}), (std::vector<RampSet>{{20_kg, 8}}));
    EXPECT_TRUE(rampOf(20_kg, {2.5_kg, owned}).empty());
}

TEST(WarmUpRamp, ofALightLoadHasFewerSets) {
    EXPECT_EQ(rampOf(4_kg, {2_kg}), (std::vector<RampSet>{{2_kg, 8}}));
    EXPECT_TRUE(rampOf(2_kg, {2_kg}).empty());
    EXPECT_TRUE(rampOf(0_kg, {2_kg}).empty());
}

TEST(WarmUpRamp, alwaysRisesBelowTheWorkingLoad) {
    std::mt19937 dice(7);
    std::uniform_int_distribution<int> quarters(1, 1200);
    for (int round = 0; round < 300; ++round) {
        const Load working = Load::kilograms(quarters(dice) / 4.0);
        Load before;
        for (const RampSet& set : rampOf(working, {Load::kilograms(quarters(dice) / 40.0)})) {
            EXPECT_GT(set.load, before);
            EXPECT_LT(set.load, working);
            before = set.load;
        }
    }
}

TEST(WarmUpRamp, takesThePlaceOfWarmUpsOnPaper) {
    PlannedSet warm;
    warm.kind = SetKind::Warmup;
    const PlannedSet work;
    const auto ramp = warmUpRamp(60_kg, {2.5_kg});
    const auto paper = withWarmUps(ramp, {warm, work, work});
    ASSERT_EQ(paper.size(), 5U);
    EXPECT_EQ(paper[0], ramp[0]);
    EXPECT_EQ(paper[3], work);
}

} // namespace dorsal
