// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/week_streak.h"

#include <gtest/gtest.h>

namespace dorsal {

namespace {

const Day monday = day(2026, 9, 28);

Day inWeek(int week, int weekday = 2) {
    return monday + std::chrono::days(7 * week + weekday);
}

SetFact setOn(Day day, Slot slot = Slot::Main, SetKind kind = SetKind::Working) {
    SetFact fact;
    fact.start = LocalTime(day) + std::chrono::hours(18);
    fact.slot = slot;
    fact.kind = kind;
    return fact;
}

Annotation marked(AnnotationKind kind, Day first, Day last) {
    return {{}, {}, kind, first, last};
}

std::vector<StreakWeek> weeksOf(const std::vector<SetFact>& facts, const StreakFacts& known = {},
                                Day today = inWeek(7)) {
    return streakWeeks(facts, known, WeekStart::Monday, today);
}

} // namespace

TEST(WeekStreak, countsWeeksWithTrainingAndBreaksAtAMissedOne) {
    const auto weeks =
        weeksOf({setOn(inWeek(0)), setOn(inWeek(1)), setOn(inWeek(3)), setOn(inWeek(4))}, {}, inWeek(4, 6));
    ASSERT_EQ(weeks.size(), 5U);
    EXPECT_EQ(weeks[1].streak, 2);
    EXPECT_EQ(weeks[2].role, WeekRole::Missed);
    EXPECT_EQ(weeks[2].streak, 0);
    EXPECT_EQ(weeks[4].streak, 2);
    EXPECT_EQ(longestStreak(weeks), 2);
}

TEST(WeekStreak, breaksNeitherForPlannedRestNorForASkipWithAReason) {
    StreakFacts known;
    known.annotations = {marked(AnnotationKind::Holiday, inWeek(1, 6), inWeek(2, 6)),
                         marked(AnnotationKind::Deload, inWeek(4), inWeek(4))};
    known.skipped = {inWeek(5, 1)};
    const auto weeks = weeksOf({setOn(inWeek(0)), setOn(inWeek(3)), setOn(inWeek(6))}, known, inWeek(6, 6));
    ASSERT_EQ(weeks.size(), 7U);
    const WeekRole roles[] = {WeekRole::Trained, WeekRole::PlannedRest, WeekRole::PlannedRest,
                              WeekRole::Trained, WeekRole::PlannedRest, WeekRole::Skipped,
                              WeekRole::Trained};
    for (std::size_t i = 0; i < weeks.size(); ++i) {
        EXPECT_EQ(weeks[i].role, roles[i]) << i;
    }
    EXPECT_EQ(weeks.back().streak, 3) << "rest and skips do not lengthen it either";
}

TEST(WeekStreak, leavesTheOpenWeekItsTime) {
    const std::vector<SetFact> facts{setOn(inWeek(0)), setOn(inWeek(1))};
    EXPECT_EQ(weeksOf(facts, {}, inWeek(2, 6)).back().role, WeekRole::Open);
    EXPECT_EQ(weeksOf(facts, {}, inWeek(2, 6)).back().streak, 2);
    EXPECT_EQ(weeksOf(facts, {}, inWeek(3, 0))[2].role, WeekRole::Missed);
    EXPECT_EQ(weeksOf(facts, {}, inWeek(3, 0)).back().streak, 0);
}

TEST(WeekStreak, aDeloadWithTrainingIsAWeekOfTraining) {
    StreakFacts known;
    known.annotations = {marked(AnnotationKind::Deload, inWeek(1, 0), inWeek(1, 6))};
    const auto weeks = weeksOf({setOn(inWeek(0)), setOn(inWeek(1))}, known, inWeek(1));
    EXPECT_EQ(weeks.back().role, WeekRole::Trained);
    EXPECT_EQ(weeks.back().streak, 2);
}

TEST(WeekStreak, doesNotTakeABreakFromTheDeskForTraining) {
    const auto weeks = weeksOf({setOn(inWeek(0)), setOn(inWeek(1), Slot::Micro)}, {}, inWeek(2));
    EXPECT_EQ(weeks[1].role, WeekRole::Missed);
}

TEST(WeekStreak, countsWorkingSetsAndTheDaysTheyWereDoneOn) {
    const auto weeks = weeksOf({setOn(inWeek(0, 0), Slot::Main, SetKind::Warmup), setOn(inWeek(0, 0)),
                                setOn(inWeek(0, 0)), setOn(inWeek(0, 3))},
                               {}, inWeek(0));
    ASSERT_EQ(weeks.size(), 1U);
    EXPECT_EQ(weeks[0].sets, 3);
    EXPECT_EQ(weeks[0].days, 2);
}

TEST(WeekStreak, knowsNoWeeksWithoutASet) {
    EXPECT_TRUE(weeksOf({}).empty());
    EXPECT_EQ(longestStreak({}), 0);
}

} // namespace dorsal
