// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/balance_words.h"

#include "app/words/format.h"
#include "core/stats/balance_options.h"

#include <gtest/gtest.h>

namespace dorsal {

namespace {

Tally halves(std::int64_t back, std::int64_t chest) {
    return {Volume::eighths(back * 4), Volume::eighths(chest * 4)};
}

} // namespace

TEST(BalanceWords, whatIsMissingIsSaidInWholeSets) {
    EXPECT_EQ(missingToTarget(halves(18, 12)), "3 more back sets reach 2:1");
    EXPECT_EQ(missingToTarget(halves(23, 12)), "1 more back set reaches 2:1");
    EXPECT_EQ(missingToTarget(halves(7, 4)), "1 more back set reaches 2:1");
    EXPECT_EQ(missingToTarget(halves(24, 12)), "2:1 reached so far");
    EXPECT_EQ(missingToTarget(halves(6, 0)), "2:1 reached so far");
    EXPECT_EQ(missingToTarget({}), "no back or chest sets yet");
}

TEST(BalanceWords, whatIsMissingIsNamedInItsUnit) {
    EXPECT_EQ(missingToTarget(halves(4, 4), BalanceUnit::Exercises), "2 more back exercises reach 2:1");
    EXPECT_EQ(missingToTarget(halves(6, 4), BalanceUnit::Reps), "1 more back rep reaches 2:1");
    EXPECT_EQ(countedInNote(BalanceUnit::Sets), "The coach speaks of exercises; counted here in sets.");
    EXPECT_EQ(countedInNote(BalanceUnit::Exercises), "Counted in exercises, as the coach speaks of them.");
    BalanceOptions counted;
    EXPECT_EQ(countedInNote(counted), countedInNote(BalanceUnit::Sets));
    counted.mode = BalanceMode::Fractional;
    counted.activation = Activation::Half;
    EXPECT_EQ(countedInNote(counted),
              "The coach speaks of exercises; counted here in sets. Fractional: a muscle "
              "that helps counts half. Activation drills count half.");
    EXPECT_EQ(missingToTargetShort(halves(18, 12)), "3 more back to 2:1");
}

TEST(BalanceWords, theOpenWeekHasNoVerdict) {
    EXPECT_EQ(weekVerdict(halves(2, 12), WeekState::Open), "week still open; 11 more back sets reach 2:1");
    EXPECT_EQ(weekVerdict(halves(2, 12), WeekState::Over), "less back than chest");
}

TEST(BalanceWords, theMissingSideIsNamed) {
    EXPECT_EQ(otherSideReachesTarget(Side::Right, QStringLiteral("arm")),
              "the right arm of this set reaches 2:1");
}

TEST(BalanceWords, numbersReadInOneLine) {
    const Format format(LoadUnit::Kilogram, QLocale(QLocale::English));
    EXPECT_EQ(tallyLine(halves(23, 12), format), "back 11.5, chest 6, 1.9 to 1");
    EXPECT_EQ(tallyLine(halves(10, 0), format), "back 5, chest 0");
}

TEST(BalanceWords, truncatedRatiosNeverPromiseTooMuch) {
    const Format format(LoadUnit::Kilogram, QLocale(QLocale::English));
    EXPECT_EQ(format.ratio({Volume::whole(39), Volume::whole(20)}), "1.9");
    EXPECT_EQ(format.ratioToOne({Volume::whole(40), Volume::whole(20)}), "2.0 to 1");
    EXPECT_EQ(format.ratio({Volume::whole(40), {}}), QString::fromUtf8("–"));
    EXPECT_EQ(Format(LoadUnit::Kilogram, QLocale(QLocale::German)).ratio(halves(23, 12)), "1,9");
}

} // namespace dorsal
