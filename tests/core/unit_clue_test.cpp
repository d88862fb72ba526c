// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/unit_clue.h"

#include <gtest/gtest.h>

namespace dorsal {
namespace {

/// One session with so many sets of each of the loads.
std::vector<ImportedSession> sessionWith(std::initializer_list<double> loads, int setsOfEach) {
    ImportedSession session;
    ImportedItem& item = session.items.emplace_back();
    for (const double load : loads) {
        for (int i = 0; i < setsOfEach; ++i) {
            item.sets.emplace_back().load = Load::kilograms(load);
        }
    }
    return {session};
}

TEST(UnitClue, stepsOfTwoAndAHalfSpeakForKilograms) {
    EXPECT_EQ(unitClue(sessionWith({20, 40, 42.5, 60, 62.5}, 10)),
              (UnitClue{LoadUnit::Kilogram, 2.5, {42.5, 62.5}}));
}

TEST(UnitClue, oddFivesSpeakForPounds) {
    EXPECT_EQ(unitClue(sessionWith({45, 95, 135, 135, 150}, 10)), (UnitClue{LoadUnit::Pound, 5, {45, 135}}));
}

TEST(UnitClue, roundTensSayNothing) {
    EXPECT_EQ(unitClue(sessionWith({20, 40, 60, 80, 100}, 10)), std::nullopt);
}

TEST(UnitClue, aHandfulOfSetsSaysNothing) {
    EXPECT_EQ(unitClue(sessionWith({42.5, 62.5}, 3)), std::nullopt);
    EXPECT_EQ(unitClue({}), std::nullopt);
}

} // namespace
} // namespace dorsal
