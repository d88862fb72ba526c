// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/plan_words.h"

#include "core/training/prescription.h"

#include <gtest/gtest.h>

namespace dorsal {
namespace {

using namespace std::chrono_literals;

TEST(Tempo, isReadAsItIsTold) {
    const std::vector<TempoPhase> slow{{"up", 3s}, {"hold", 1s}, {"down", 3s}};
    EXPECT_EQ(parseTempo(tempoText(slow)), slow);
    EXPECT_EQ(parseTempo(QStringLiteral("up 3; hold 1 s; down 3")), slow);
}

TEST(Tempo, isReadFromDigitsThatReadTheSameFromBothEnds) {
    EXPECT_EQ(parseTempo(QStringLiteral("3-1-3")),
              (std::vector<TempoPhase>{{"up", 3s}, {"hold", 1s}, {"down", 3s}}));
    EXPECT_EQ(parseTempo(QStringLiteral("2-0-2")), (std::vector<TempoPhase>{{"up", 2s}, {"down", 2s}}));
    EXPECT_FALSE(parseTempo(QStringLiteral("3-1-2"))) << "up first or down first?";
    EXPECT_FALSE(parseTempo(QStringLiteral("3-1")));
    EXPECT_FALSE(parseTempo(QStringLiteral("999-1-999")));
}

} // namespace
} // namespace dorsal
