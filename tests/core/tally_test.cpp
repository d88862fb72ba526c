// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/tally.h"

#include <gtest/gtest.h>

namespace dorsal {

namespace {

Tally wholeSets(int back, int chest) {
    return {Volume::whole(back), Volume::whole(chest)};
}

} // namespace

TEST(Tally, statusIsCheckedInTheOrderOfTheRules) {
    EXPECT_EQ(balanceStatus(wholeSets(0, 0)), BalanceStatus::NoData);
    EXPECT_EQ(balanceStatus(wholeSets(1, 0)), BalanceStatus::NoChest);
    EXPECT_EQ(balanceStatus(wholeSets(0, 3)), BalanceStatus::LowData);
    EXPECT_EQ(balanceStatus(wholeSets(0, 4)), BalanceStatus::BelowFloor);
    EXPECT_EQ(balanceStatus(wholeSets(4, 4)), BalanceStatus::Building);
    EXPECT_EQ(balanceStatus(wholeSets(7, 4)), BalanceStatus::Near);
    EXPECT_EQ(balanceStatus(wholeSets(8, 4)), BalanceStatus::OnTarget);
    EXPECT_EQ(balanceStatus(wholeSets(16, 4)), BalanceStatus::OnTarget);
    EXPECT_EQ(balanceStatus(wholeSets(17, 4)), BalanceStatus::BackHeavy);
}

TEST(Tally, aFewEighthsUnderTheThresholdAreUnderIt) {
    EXPECT_EQ(balanceStatus({Volume::eighths(159), Volume::whole(10)}), BalanceStatus::Near);
    EXPECT_EQ(balanceStatus({Volume::eighths(160), Volume::whole(10)}), BalanceStatus::OnTarget);
    EXPECT_EQ(balanceStatus({Volume::eighths(31), {}}), BalanceStatus::NoChest);
    EXPECT_EQ(balanceStatus({Volume::eighths(16), Volume::eighths(15)}), BalanceStatus::LowData);
}

TEST(Tally, theRatioIsCutNotRounded) {
    EXPECT_EQ(ratioInTenths(wholeSets(39, 20)), 19);
    EXPECT_EQ(ratioInTenths(wholeSets(40, 20)), 20);
    EXPECT_FALSE(ratioInTenths(wholeSets(4, 0)));
    EXPECT_EQ(balanceRatio(wholeSets(39, 20)), 1.95);
}

TEST(Tally, backOnlyMeetsTheGuideline) {
    EXPECT_TRUE(meetsGuideline(BalanceStatus::NoChest));
    EXPECT_TRUE(meetsGuideline(BalanceStatus::OnTarget));
    EXPECT_TRUE(meetsGuideline(BalanceStatus::BackHeavy));
    EXPECT_FALSE(meetsGuideline(BalanceStatus::Near));
    EXPECT_FALSE(meetsGuideline(BalanceStatus::LowData));
    EXPECT_FALSE(meetsGuideline(BalanceStatus::NoData));
}

} // namespace dorsal
