// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/planned_facts.h"

#include <gtest/gtest.h>

namespace dorsal {

namespace {

PlannedItem anyItem() {
    PlannedItem item;
    item.session = Id<Session>(3);
    item.start = LocalTime(day(2026, 11, 20)) + std::chrono::hours(18);
    item.exercise = Id<LoggedExercise>(5);
    item.planned.slot = Slot::Main;
    return item;
}

} // namespace

TEST(PlannedFacts, areTheSetsOfThePlanWithTheFewestReps) {
    PlannedItem item = anyItem();
    PlannedSet set;
    set.reps = RepRange{8, 12};
    set.side = Side::Left;
    item.planned.sets = {set, set};
    const std::vector<PlannedItem> items{item};
    const auto facts = plannedFacts(items, {});
    ASSERT_EQ(facts.size(), 2U);
    EXPECT_EQ(facts[0].reps, Reps(8));
    EXPECT_EQ(facts[0].side, Side::Left);
    EXPECT_EQ(facts[0].exercise, Id<LoggedExercise>(5));
    EXPECT_EQ(facts[1].session, Id<Session>(3));
}

TEST(PlannedFacts, holdAsLongAsThePlanAsks) {
    PlannedItem item = anyItem();
    PlannedSet set;
    set.hold = HoldRange{std::chrono::seconds(20), std::chrono::seconds(30)};
    item.planned.sets = {set};
    const std::vector<PlannedItem> items{item};
    const auto facts = plannedFacts(items, {});
    ASSERT_EQ(facts.size(), 1U);
    EXPECT_EQ(facts[0].held, std::chrono::seconds(30));
    EXPECT_FALSE(facts[0].reps);
}

TEST(PlannedFacts, takeAnOpenChoiceAsTheFirstThatTheLogKnows) {
    PlannedItem item = anyItem();
    item.exercise.reset();
    item.planned.choices = {ExerciseKey{"trx-row"}, ExerciseKey{"bent-over-row"}};
    item.planned.sets = {PlannedSet{}};
    const std::vector<PlannedItem> items{item};
    EXPECT_TRUE(plannedFacts(items, {}).empty());
    const std::vector<LoggedExercise> known{
        {Id<LoggedExercise>(9), ExerciseKey{"bent-over-row"}, "Bent-Over Row", std::nullopt}};
    const auto facts = plannedFacts(items, known);
    ASSERT_EQ(facts.size(), 1U);
    EXPECT_EQ(facts[0].exercise, Id<LoggedExercise>(9));
    EXPECT_EQ(facts[0].reps, Reps(1));
}

TEST(PlannedShares, tellHowManySessionsOfAWeekHadAPlan) {
    const auto sessionOn = [](Day date, std::int64_t session, Slot slot) {
        SetFact fact;
        fact.session = Id<Session>(session);
        fact.start = LocalTime(date);
        fact.slot = slot;
        return fact;
    };
    const std::vector<SetFact> done{
        sessionOn(day(2026, 11, 16), 1, Slot::Main), sessionOn(day(2026, 11, 16), 1, Slot::Main),
        sessionOn(day(2026, 11, 18), 2, Slot::Main), sessionOn(day(2026, 11, 19), 3, Slot::Micro)};
    const std::vector<SetFact> planned{sessionOn(day(2026, 11, 18), 2, Slot::Main),
                                       sessionOn(day(2026, 11, 20), 4, Slot::Main)};
    const std::vector<WeekBalance> weeks{{day(2026, 11, 9), {}, false}, {day(2026, 11, 16), {}, false}};
    const auto shares = plannedShares(done, planned, weeks);
    ASSERT_EQ(shares.size(), 2U);
    EXPECT_EQ(shares[0], (PlannedShare{0, 0}));
    EXPECT_EQ(shares[1], (PlannedShare{3, 2})) << "a planned session without a set is one, a break is none";
}

} // namespace dorsal
