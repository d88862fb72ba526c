// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/progress_source.h"

#include "core/files/catalogue_file.h"
#include "tests/support/memory_log.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace dorsal {

TEST(ProgressSource, knowsTheSameHoweverItWasRead) {
    MemoryLog log;
    const Day today = day(2026, 11, 20);
    for (int back = 0; back < 100; ++back) {
        const auto session =
            startEmptySession(log.logbook(), at(18, 0, today - std::chrono::days(back * 11)));
        addWithSets(log.logbook(), session, "bent-over-row", back % 4);
    }
    const Catalogue catalogue = builtInCatalogue();
    const auto rows = log.reader().exercises();
    const ExerciseDirectory exercises(catalogue, rows);
    const BalanceOptions options;

    ProgressSource portions(log.reader());
    EXPECT_FALSE(portions.readAhead()) << "nothing was asked for yet";
    const ShownDays logged = portions.logged().value();
    const ShownDays few = shownDays(RangePreset::EightWeeks, logged, today, options.weekStart);
    const ShownDays all = shownDays(RangePreset::All, logged, today, options.weekStart);
    EXPECT_EQ(portions.weeks(few, exercises, options, today).shown().size(), 8U);
    int years = 0;
    while (portions.readAhead()) {
        ++years;
    }
    EXPECT_EQ(years, 2);

    ProgressSource whole(log.reader());
    const BalanceWeeks expected = whole.weeks(all, exercises, options, today);
    EXPECT_EQ(expected.shown().size(), 156U);
    EXPECT_EQ(portions.weeks(all, exercises, options, today), expected);
    ProgressSource longer(log.reader());
    static_cast<void>(longer.weeks(few, exercises, options, today));
    EXPECT_EQ(longer.weeks(all, exercises, options, today), expected)
        << "a longer range adds what is missing";
}

TEST(ProgressSource, givesTheSetsOfExercisesWithoutReadingTheOthers) {
    MemoryLog log;
    for (int back = 0; back < 12; ++back) {
        const auto session =
            startEmptySession(log.logbook(), at(18, 0, day(2026, 11, 20) - std::chrono::days(back)));
        addWithSets(log.logbook(), session, "bench-press", 1);
        addWithSets(log.logbook(), session, "bent-over-row", 1 + back % 3);
        addWithSets(log.logbook(), session, "pull-up", 2);
    }
    const std::vector<Id<LoggedExercise>> wanted{log.reader().exercise(ExerciseKey{"pull-up"})->id,
                                                 log.reader().exercise(ExerciseKey{"bench-press"})->id};
    const auto idsIn = [](std::span<const SetFact> facts) {
        std::vector<Id<LoggedSet>> ids;
        std::ranges::transform(facts, std::back_inserter(ids), &SetFact::set);
        return ids;
    };
    ProgressSource few(log.reader());
    ProgressSource all(log.reader());
    EXPECT_EQ(all.everything().size(), 12U * 3 + 24);
    const auto found = few.factsOf(wanted);
    EXPECT_EQ(found.size(), 36U);
    EXPECT_EQ(idsIn(found), idsIn(all.factsOf(wanted)));
    EXPECT_TRUE(std::ranges::is_sorted(found, {}, &SetFact::start));
    EXPECT_EQ(idsIn(few.factsIn({day(2026, 11, 18), day(2026, 11, 19)})),
              idsIn(all.factsIn({day(2026, 11, 18), day(2026, 11, 19)})));
}

} // namespace dorsal
