// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/imported_facts.h"

#include <gtest/gtest.h>

namespace dorsal {
namespace {

using namespace literals;

ImportedSession sessionOf(std::initializer_list<std::size_t> exercises) {
    ImportedSession session;
    session.start = LocalTime(day(2026, 4, 7)) + std::chrono::hours(18);
    for (const std::size_t exercise : exercises) {
        ImportedItem& item = session.items.emplace_back();
        item.exercise = exercise;
        ImportedSet& set = item.sets.emplace_back();
        set.load = 60_kg;
        set.reps = Reps(8);
        item.sets.push_back(set);
    }
    return session;
}

TEST(ImportedFacts, areTheSetsAsALogWouldHaveThem) {
    const ImportedFacts facts = importedFacts(std::vector{sessionOf({0, 1})});

    ASSERT_EQ(facts.sets.size(), 4U);
    EXPECT_EQ(facts.sessions.at(0).finishedAt, facts.sessions.at(0).start);
    const SetFact& last = facts.sets.back();
    EXPECT_EQ(last.session, facts.sessions.at(0).id);
    EXPECT_EQ(last.exercise, importedExerciseId(1));
    EXPECT_EQ(last.item, Id<SessionItem>(2));
    EXPECT_EQ(last.set, Id<LoggedSet>(4));
    EXPECT_EQ(last.load, 60_kg);
    EXPECT_EQ(last.reps, Reps(8));
}

TEST(ImportedFacts, copiesAreLeftOutWhenTheyAreNotWanted) {
    const ImportedSession once = sessionOf({0, 1});
    const ImportedSession twice = sessionOf({0, 1, 0, 1});

    EXPECT_EQ(withoutCopies(std::vector{once, once, twice}), (std::vector{once, once}));
    EXPECT_EQ(withoutCopies(std::vector{sessionOf({0, 0})}), std::vector{sessionOf({0, 0})});
}

} // namespace
} // namespace dorsal
