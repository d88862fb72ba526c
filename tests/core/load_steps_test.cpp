// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/load_steps.h"

#include <gtest/gtest.h>

#include <random>
#include <set>

namespace dorsal {

namespace {

using namespace literals;

Exercise lift(Equipment equipment) {
    Exercise exercise;
    exercise.step = 2.5_kg;
    exercise.equipment = {equipment};
    return exercise;
}

/// A bar and up to four kinds of plates.
PlatesOwned someGym(std::mt19937& dice) {
    const std::vector<Load> kinds{20_kg, 15_kg, 10_kg, 7.5_kg, 5_kg, 2.5_kg, 1.25_kg, 0.5_kg};
    std::uniform_int_distribution<std::size_t> kind(0, kinds.size() - 1);
    std::uniform_int_distribution<int> pairs(0, 3);
    PlatesOwned owned{20_kg, {}};
    for (int i = 0; i < 4; ++i) {
        owned.plates.push_back({kinds[kind(dice)], pairs(dice)});
    }
    return owned;
}

/// Every total that the plates make, by trying all of them.
std::set<Load> allTotals(const PlatesOwned& owned) {
    std::set<Load> totals{owned.bar};
    for (const Plates& kind : owned.plates) {
        for (int pair = 0; pair < kind.pairs; ++pair) {
            std::set<Load> more = totals;
            for (const Load total : totals) {
                more.insert(Load::milligrams(total.inMilligrams() + 2 * kind.weight.inMilligrams()));
            }
            totals = std::move(more);
        }
    }
    return totals;
}

} // namespace

TEST(LoadSteps, areTheCataloguesAndInPoundsThoseOfTheKit) {
    EXPECT_EQ(loadStepsOf(lift(Equipment::Barbell), {}).step, 2.5_kg);
    EXPECT_EQ(loadStepsOf(lift(Equipment::Barbell), {LoadUnit::Pound, {}}).step, Load::pounds(5));
    EXPECT_EQ(loadStepsOf(lift(Equipment::Kettlebell), {LoadUnit::Pound, {}}).step, Load::pounds(9));
    EXPECT_EQ(loadStepsOf(lift(Equipment::Dumbbell), {}).heavierThan(20_kg), 22.5_kg);
    Exercise without = lift(Equipment::Barbell);
    without.step.reset();
    EXPECT_FALSE(loadStepsOf(without, {}).heavierThan(20_kg));
}

TEST(LoadSteps, ofDumbbellsDoNotAskForPlates) {
    const LoadKit kit{LoadUnit::Kilogram, {20_kg, {{20_kg, 2}}}};
    EXPECT_EQ(loadStepsOf(lift(Equipment::Dumbbell), kit).heavierThan(20_kg), 22.5_kg);
}

TEST(LoadSteps, ofABarNobodyKnowsTheWeightOfAreAPairOfTheLightestPlates) {
    const LoadKit kit{LoadUnit::Kilogram, {20_kg, {{20_kg, 2}, {5_kg, 1}, {1.25_kg, 0}}}};
    EXPECT_EQ(loadStepsOf(lift(Equipment::TrapBar), kit).heavierThan(60_kg), 70_kg);
}

TEST(LoadSteps, onABarbellEndWhereThePlatesEnd) {
    const LoadSteps steps = loadStepsOf(lift(Equipment::Barbell), {LoadUnit::Kilogram, {20_kg, {{5_kg, 2}}}});
    EXPECT_EQ(steps.heavierThan(20_kg), 30_kg);
    EXPECT_EQ(steps.heavierThan(32.5_kg), 40_kg) << "from a load of another gym";
    EXPECT_FALSE(steps.heavierThan(40_kg));
    EXPECT_EQ(steps.notAbove(39_kg), 30_kg);
    EXPECT_EQ(steps.notAbove(17_kg), 15_kg) << "lighter than the bar: another one";
}

TEST(LoadSteps, inPoundsAreExactDespiteTheirRounding) {
    const PlatesOwned owned{Load::pounds(45), {{Load::pounds(45), 2}, {Load::pounds(2.5), 1}}};
    const LoadSteps steps = loadStepsOf(lift(Equipment::Barbell), {LoadUnit::Pound, owned});
    EXPECT_EQ(steps.notAbove(Load::pounds(135)), Load::pounds(135));
    EXPECT_NEAR(steps.heavierThan(Load::pounds(135))->inPounds(), 140, 1e-4);
    EXPECT_NEAR(steps.justAbove(Load::pounds(140))->inPounds(), 225, 1e-4);
}

TEST(LoadSteps, onABarbellAlwaysCanBeMade) {
    std::mt19937 dice(20261125);
    std::uniform_int_distribution<int> halves(40, 400);
    for (int round = 0; round < 500; ++round) {
        const PlatesOwned owned = someGym(dice);
        const std::set<Load> totals = allTotals(owned);
        if (totals.size() == 1) {
            continue; // the bar alone: nothing is known
        }
        const LoadSteps steps = loadStepsOf(lift(Equipment::Barbell), {LoadUnit::Kilogram, owned});
        const Load load = Load::kilograms(halves(dice) / 2.0);
        const auto first = totals.lower_bound(Load::milligrams(load.inMilligrams() + 2'500'000));
        EXPECT_EQ(steps.heavierThan(load), first == totals.end() ? std::nullopt : std::optional(*first));
        const auto above = totals.upper_bound(load);
        EXPECT_EQ(steps.justAbove(load), above == totals.end() ? std::nullopt : std::optional(*above));
        EXPECT_EQ(steps.notAbove(load), *std::prev(above));
    }
}

TEST(LoadSteps, roundPoundsDownToWholeSteps) {
    EXPECT_EQ(roundedDown(54_kg, 2.5_kg), 52.5_kg);
    EXPECT_NEAR(roundedDown(Load::pounds(100), Load::pounds(5)).inPounds(), 100, 1e-4);
    EXPECT_NEAR(roundedDown(Load::pounds(99), Load::pounds(5)).inPounds(), 95, 1e-4);
}

} // namespace dorsal
