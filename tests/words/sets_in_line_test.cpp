// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/sets_in_line.h"

#include "app/words/format.h"

#include <gtest/gtest.h>

#include <array>

namespace dorsal {
namespace {

using namespace literals;
using namespace std::chrono_literals;

LoggedSet setOf(int reps, std::optional<Load> load = {}, Side side = Side::Both) {
    LoggedSet set;
    set.reps = Reps(reps);
    set.load = load;
    set.side = side;
    return set;
}

Format plainFormat() {
    return Format(LoadUnit::Kilogram, QLocale::c());
}

TEST(SetsInLine, oneLoadIsNamedOnce) {
    const std::array sets{setOf(12, 20_kg), setOf(11, 20_kg)};
    EXPECT_EQ(loadsInLine(sets, nullptr, {}, plainFormat()), "20 kg");
    EXPECT_EQ(workInLine(sets, nullptr, plainFormat()), "12, 11");
}

TEST(SetsInLine, severalLoadsAreASpan) {
    const std::array sets{setOf(8, 25_kg), setOf(12, 20_kg)};
    EXPECT_EQ(loadsInLine(sets, nullptr, {}, plainFormat()), QStringLiteral("20–25 kg"));
}

TEST(SetsInLine, aSetWithoutLoadIsNotTakenForOneWithIt) {
    const std::array sets{setOf(10), setOf(9, 45_kg)};
    EXPECT_EQ(loadsInLine(sets, nullptr, {}, plainFormat()), QStringLiteral("–, 45 kg"));
}

TEST(SetsInLine, whatIsAddedToTheBodyHasItsSign) {
    Exercise pullUp;
    pullUp.measure = Measure::RepsBodyweight;
    const std::array one{setOf(8, 10_kg)};
    EXPECT_EQ(loadsInLine(one, &pullUp, {}, plainFormat()), "+10 kg");
    const std::array several{setOf(8, 5_kg), setOf(6, 10_kg)};
    EXPECT_EQ(loadsInLine(several, &pullUp, {}, plainFormat()), QStringLiteral("+5–10 kg"));
    const std::array bodyToo{setOf(8, Load()), setOf(6, 10_kg)};
    EXPECT_EQ(loadsInLine(bodyToo, &pullUp, {}, plainFormat()), "0 to +10 kg");
}

TEST(SetsInLine, bodyWeightIsSaidWhereNothingWasAdded) {
    Exercise pushUp;
    pushUp.measure = Measure::RepsBodyweight;
    const std::array sets{setOf(12)};
    EXPECT_EQ(loadsInLine(sets, &pushUp, {}, plainFormat()), "body weight");
}

TEST(SetsInLine, helpIsNoLoad) {
    LoggedSet set = setOf(6);
    set.help = 20_kg;
    EXPECT_EQ(loadsInLine(std::array{set}, nullptr, {}, plainFormat()), "20 kg help");
}

TEST(SetsInLine, bandsAreNamed) {
    LoggedSet set = setOf(6);
    set.band = Id<Band>(7);
    Band band;
    band.id = Id<Band>(7);
    band.name = "purple band";
    EXPECT_EQ(loadsInLine(std::array{set}, nullptr, std::array{band}, plainFormat()), "purple band");
}

TEST(SetsInLine, equalSidesAreToldOnce) {
    Exercise row;
    row.perSide = true;
    row.sideLabel = "arm";
    const std::array sets{setOf(10, {}, Side::Left), setOf(10, {}, Side::Right)};
    EXPECT_EQ(workInLine(sets, &row, plainFormat()), "10 an arm");
}

TEST(SetsInLine, unequalSidesAreToldApart) {
    const std::array sets{setOf(10, {}, Side::Left), setOf(9, {}, Side::Right)};
    EXPECT_EQ(workInLine(sets, nullptr, plainFormat()), QStringLiteral("L 10 · R 9"));
}

TEST(SetsInLine, holdsAreTimes) {
    LoggedSet set;
    set.held = 90s;
    Exercise roll;
    roll.perSide = true;
    roll.sideLabel = "side";
    EXPECT_EQ(workInLine(std::array{set}, &roll, plainFormat()), "1:30 a side");
}

} // namespace
} // namespace dorsal
