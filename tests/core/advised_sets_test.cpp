// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/set_rows.h"

#include <gtest/gtest.h>

namespace dorsal {

namespace {

/// Three sets of ten with 40 kg, done last time.
std::vector<LoggedSet> setsOfLastTime() {
    std::vector<LoggedSet> sets(3);
    for (int i = 0; i < 3; ++i) {
        LoggedSet& set = sets[static_cast<std::size_t>(i)];
        set.position = i;
        set.load = Load::kilograms(40);
        set.reps = Reps(10);
    }
    return sets;
}

std::vector<SetRow> rowsWith(const NextSets& advised) {
    const std::vector<LoggedSet> last = setsOfLastTime();
    const SessionItem item;
    SetRowsInput input;
    input.item = &item;
    input.lastTime = last;
    input.open = true;
    input.advised = &advised;
    return setRows(input, {SetField::Load, SetField::Reps});
}

} // namespace

TEST(AdvisedSets, takeThePlaceOfLastTimesNumbers) {
    NextSets advised;
    advised.load = Load::kilograms(42.5);
    advised.reps = 8;
    advised.sets = 3;
    const std::vector<SetRow> rows = rowsWith(advised);
    ASSERT_EQ(rows.size(), 3U);
    for (const SetRow& row : rows) {
        EXPECT_EQ(row.set.load, Load::kilograms(42.5));
        EXPECT_EQ(row.set.reps, Reps(8));
        EXPECT_EQ(row.lastTime->load, Load::kilograms(40)) << "last time is told as it was";
    }
}

TEST(AdvisedSets, areMoreOrFewerWhereTheAdviceSaysSo) {
    NextSets advised;
    advised.sets = 4;
    EXPECT_EQ(rowsWith(advised).size(), 4U);
    advised.sets = 2;
    EXPECT_EQ(rowsWith(advised).size(), 2U);
    advised.sets = 0;
    EXPECT_EQ(rowsWith(advised).size(), 3U);
}

} // namespace dorsal
