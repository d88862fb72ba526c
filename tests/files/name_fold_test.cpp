// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/name_fold.h"

#include <gtest/gtest.h>

namespace dorsal {

TEST(FoldName, foldsCaseMarksPunctuationAndPlurals) {
    EXPECT_EQ(foldName("Farmer's Walk"), foldName("Farmers Walk"));
    EXPECT_EQ(foldName("Farmers Walk"), "farmer walk");
    EXPECT_EQ(foldName("Bench Press"), "bench press");
    EXPECT_EQ(foldName("  Chin-ups "), "chin ups");
    EXPECT_EQ(foldName("Développé couché"), "developpe couche");
    EXPECT_EQ(foldName("Abs"), "abs");
}

} // namespace dorsal
