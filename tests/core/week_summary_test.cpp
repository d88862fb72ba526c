// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/week_summary.h"

#include "core/training/catalogue.h"

#include <gtest/gtest.h>

namespace dorsal {

namespace {

const Day summedMonday = day(2026, 11, 16);
const Day summedFriday = day(2026, 11, 20);

Exercise summaryExercise(const char* key, const char* family, Pattern pattern, Muscle muscle) {
    Exercise exercise;
    exercise.key = ExerciseKey{key};
    exercise.name = key;
    exercise.family = family;
    exercise.pattern = pattern;
    exercise.muscles = {{muscle, 2}};
    exercise.measure = Measure::RepsLoad;
    exercise.loadConvention = LoadConvention::Total;
    return exercise;
}

class WeekSummaries : public testing::Test {
protected:
    WeekSummaries()
        : catalogue_({summaryExercise("row", "row", Pattern::HorizontalPull, Muscle::Lats),
                      summaryExercise("other row", "row", Pattern::HorizontalPull, Muscle::Lats),
                      summaryExercise("press", "press", Pattern::HorizontalPush, Muscle::PecMajor)},
                     {}, {}, [](std::string_view name) { return std::string(name); }) {
        for (const Exercise& exercise : catalogue_.exercises()) {
            rows_.push_back({Id<LoggedExercise>(static_cast<std::int64_t>(rows_.size()) + 1),
                             exercise.key,
                             exercise.name,
                             {}});
        }
        directory_ = ExerciseDirectory(catalogue_, rows_);
    }
    /// `sets` working sets of the n-th exercise on the day.
    void train(Day when, int exercise, int sets, double kilograms, int reps = 10) {
        for (int i = 0; i < sets; ++i) {
            SetFact fact;
            fact.session = Id<Session>((when - Day()).count());
            fact.start = LocalTime{when} + std::chrono::hours(18);
            fact.exercise = Id<LoggedExercise>(exercise);
            fact.load = Load::kilograms(kilograms);
            fact.reps = Reps(reps);
            facts_.push_back(fact);
        }
    }
    [[nodiscard]] WeekSummary summaryOn(Day when, Day today) const {
        return weekSummary(facts_, directory_, {}, {}, {}, when, today);
    }

    Catalogue catalogue_;
    std::vector<LoggedExercise> rows_;
    ExerciseDirectory directory_;
    std::vector<SetFact> facts_;
};

} // namespace

TEST_F(WeekSummaries, ofAnEmptyLogAreOneEmptyWeek) {
    const WeekSummary empty = summaryOn(summedFriday, summedFriday);
    EXPECT_EQ(empty.week, summedMonday);
    EXPECT_TRUE(empty.open);
    ASSERT_EQ(empty.weeks.size(), 1U);
    EXPECT_EQ(empty.weeks.front().tally, Tally{});
    EXPECT_TRUE(empty.rows.empty());
    EXPECT_TRUE(empty.records.empty());
    EXPECT_EQ(empty.ladder.stage, 0);
}

TEST_F(WeekSummaries, setTheWeekAgainstTheWeeksBefore) {
    train(summedMonday - std::chrono::weeks(2), 1, 4, 40);
    train(summedMonday - std::chrono::weeks(1), 3, 2, 60);
    train(summedMonday, 1, 3, 42.5);
    train(summedFriday, 2, 2, 30);
    const WeekSummary summary = summaryOn(summedMonday, day(2026, 11, 25));
    EXPECT_FALSE(summary.open);
    EXPECT_EQ(summary.lastDay, day(2026, 11, 22));
    ASSERT_EQ(summary.weeks.size(), 3U) << "none before the first session";
    EXPECT_EQ(summary.weeks.back().tally, (Tally{Volume::whole(5), Volume{}}));
    EXPECT_EQ(summary.rolling, (Tally{Volume::whole(9), Volume::whole(2)}));
    EXPECT_EQ(summary.rowSets, 5);
    EXPECT_EQ(summary.rowSetsBefore, 1);
    ASSERT_EQ(summary.rows.size(), 2U);
    EXPECT_EQ(summary.rows[0].exercise, Id<LoggedExercise>(1)) << "most sets first";
    EXPECT_NEAR(*summary.rows[0].oneRepMax, 56.667, 0.001);
    EXPECT_NEAR(*summary.rows[0].bestBefore, 53.333, 0.001);
    EXPECT_FALSE(summary.rows[1].bestBefore);
    ASSERT_FALSE(summary.records.empty());
    for (const Record& record : summary.records) {
        EXPECT_EQ(record.exercise, Id<LoggedExercise>(1)) << "a first session sets no record";
    }
}

TEST_F(WeekSummaries, ofAPastWeekAreUntouchedByWhatFollowed) {
    train(summedMonday - std::chrono::weeks(1), 1, 3, 40);
    train(summedMonday, 1, 3, 42.5);
    const auto then = summaryOn(summedMonday, summedFriday + std::chrono::days(3));
    train(day(2026, 11, 24), 1, 5, 60);
    const auto later = summaryOn(summedMonday, day(2026, 11, 25));
    EXPECT_EQ(then.weeks, later.weeks);
    EXPECT_EQ(then.records, later.records);
    EXPECT_EQ(then.rowSets, later.rowSets);
}

TEST_F(WeekSummaries, holdTwelveWeeksAtMost) {
    train(day(2020, 1, 6), 1, 3, 40);
    train(summedFriday, 1, 3, 40);
    const WeekSummary summary = summaryOn(summedFriday, summedFriday);
    ASSERT_EQ(summary.weeks.size(), 12U);
    EXPECT_EQ(summary.weeks.back().week, summedMonday);
    EXPECT_TRUE(summary.weeks.back().partial);
    EXPECT_EQ(summary.lastDay, summedFriday);
}

} // namespace dorsal
