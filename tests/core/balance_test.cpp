// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/balance.h"

#include <gtest/gtest.h>

#include <random>

namespace dorsal {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::seconds;

namespace {

std::string unfoldedName(std::string_view name) {
    return std::string(name);
}

Exercise strengthExercise(const char* key, Pattern pattern, std::vector<MuscleShare> muscles,
                          Counting counting = Counting::Full) {
    Exercise exercise;
    exercise.key = ExerciseKey{key};
    exercise.name = key;
    exercise.pattern = pattern;
    exercise.muscles = std::move(muscles);
    exercise.counting = counting;
    return exercise;
}

std::vector<Exercise> someExercises() {
    std::vector<Exercise> all{
        strengthExercise("row", Pattern::HorizontalPull, {{Muscle::Lats, 2}, {Muscle::Biceps, 1}}),
        strengthExercise("press", Pattern::HorizontalPush, {{Muscle::PecMajor, 2}}),
        strengthExercise("pullover", Pattern::ShoulderExtension, {{Muscle::PecMajor, 2}, {Muscle::Lats, 1}}),
        strengthExercise("slide", Pattern::Scapular, {{Muscle::LowerTraps, 2}}, Counting::Activation),
        strengthExercise("hang", Pattern::VerticalPull, {{Muscle::Lats, 2}}, Counting::Isometric),
        strengthExercise("dead hang", Pattern::Hang, {{Muscle::Forearms, 2}}, Counting::None),
        strengthExercise("squat", Pattern::Squat, {{Muscle::Quads, 2}, {Muscle::Erectors, 1}}),
        strengthExercise("stretch", Pattern::Stretch, {{Muscle::Lats, 2}})};
    all[4].measure = Measure::Time;
    all[7].category = Category::Stretch;
    return all;
}

/// A log's exercise rows over a few made-up exercises; row n is the n-th exercise, the row after is unknown.
class Balance : public testing::Test {
protected:
    Balance() : catalogue_(someExercises(), {}, {}, unfoldedName) {
        for (const Exercise& exercise : catalogue_.exercises()) {
            rows_.push_back({rowAfter(), exercise.key, exercise.name, {}});
        }
        rows_.push_back({rowAfter(), ExerciseKey{"gone"}, "Gone", {}});
        rows_.push_back({rowAfter(), ExerciseKey{"old row"}, "Old row", rows_.front().id});
        directory_ = ExerciseDirectory(catalogue_, rows_);
    }

    [[nodiscard]] SetFact fact(const char* key) const {
        SetFact fact;
        fact.session = Id<Session>(1);
        fact.start = LocalTime{day(2026, 2, 4)} + hours(18);
        fact.reps = Reps(10);
        for (const LoggedExercise& row : rows_) {
            if (row.key.text == key) {
                fact.exercise = row.id;
            }
        }
        return fact;
    }

    [[nodiscard]] CountReason reason(const SetFact& fact, const BalanceOptions& options = {}) const {
        const SetValue value = setValue(fact, directory_.find(fact.exercise), options);
        const bool counts = value.reason == CountReason::CountsBack ||
                            value.reason == CountReason::CountsChest ||
                            value.reason == CountReason::CountsBoth;
        EXPECT_EQ(value.tally != Tally{}, counts) << "a reason that does not fit the number";
        return value.reason;
    }

    [[nodiscard]] const ExerciseDirectory& directory() const { return directory_; }

    /// A year of made-up sets by start, of everything that can be logged.
    [[nodiscard]] std::vector<SetFact> manyFacts(unsigned seed) const {
        std::mt19937 random(seed);
        const auto below = [&random](unsigned end) { return static_cast<int>(random() % end); };
        std::vector<SetFact> facts;
        LocalTime start = LocalTime{day(2026, 1, 1)};
        for (int session = 1; session <= 100; ++session) {
            start += hours(20 + below(120));
            for (int set = below(12); set > 0; --set) {
                SetFact one;
                one.session = Id<Session>(session);
                one.start = start;
                one.exercise = rows_[static_cast<std::size_t>(below(static_cast<unsigned>(rows_.size())))].id;
                one.slot = EnumValues<Slot>::all.at(static_cast<std::size_t>(below(5) == 0 ? below(4) : 0));
                one.kind = EnumValues<SetKind>::all.at(static_cast<std::size_t>(below(4)));
                one.side = EnumValues<Side>::all.at(static_cast<std::size_t>(below(3)));
                one.reps = Reps(below(13));
                facts.push_back(one);
            }
        }
        return facts;
    }

private:
    [[nodiscard]] Id<LoggedExercise> rowAfter() const {
        return Id<LoggedExercise>(static_cast<std::int64_t>(rows_.size()) + 1);
    }

    Catalogue catalogue_;
    std::vector<LoggedExercise> rows_;
    ExerciseDirectory directory_;
};

Tally sumOfWeeks(const std::vector<WeekBalance>& weeks) {
    Tally sum;
    for (const WeekBalance& week : weeks) {
        sum += week.tally;
    }
    return sum;
}

} // namespace

TEST_F(Balance, everySetSaysForWhichSideItCounts) {
    EXPECT_EQ(reason(fact("row")), CountReason::CountsBack);
    EXPECT_EQ(reason(fact("press")), CountReason::CountsChest);
    EXPECT_EQ(reason(fact("pullover")), CountReason::CountsChest);
    BalanceOptions fractional;
    fractional.mode = BalanceMode::Fractional;
    EXPECT_EQ(reason(fact("pullover"), fractional), CountReason::CountsBoth);
    EXPECT_EQ(reason(fact("old row")), CountReason::CountsBack) << "merged into the row";
}

TEST_F(Balance, everySetSaysWhatItsExerciseIsNot) {
    EXPECT_EQ(reason(fact("gone")), CountReason::UnknownExercise);
    EXPECT_EQ(reason(fact("stretch")), CountReason::NotStrength);
    EXPECT_EQ(reason(fact("dead hang")), CountReason::NotCounted);
    EXPECT_EQ(reason(fact("squat")), CountReason::OtherMuscles);
}

TEST_F(Balance, onlyTheMainPartOfASessionCounts) {
    SetFact row = fact("row");
    row.slot = Slot::Warmup;
    EXPECT_EQ(reason(row), CountReason::WarmupSlot);
    row.slot = Slot::Cooldown;
    EXPECT_EQ(reason(row), CountReason::CooldownSlot);
    row.slot = Slot::Micro;
    EXPECT_EQ(reason(row), CountReason::MicroSlot);
}

TEST_F(Balance, warmUpAndDropSetsDoNotCountFailureDoes) {
    SetFact row = fact("row");
    row.kind = SetKind::Warmup;
    EXPECT_EQ(reason(row), CountReason::WarmupSet);
    row.kind = SetKind::Failure;
    EXPECT_EQ(reason(row), CountReason::CountsBack);
    row.kind = SetKind::Drop;
    EXPECT_EQ(reason(row), CountReason::DropSet);
    BalanceOptions options;
    options.countDropSets = true;
    EXPECT_EQ(reason(row, options), CountReason::CountsBack);
}

TEST_F(Balance, aSetNeedsAtLeastOneRep) {
    SetFact row = fact("row");
    row.reps = Reps(0);
    EXPECT_EQ(reason(row), CountReason::NoReps);
    row.reps = std::nullopt;
    EXPECT_EQ(reason(row), CountReason::NoReps);
}

TEST_F(Balance, aHoldNeedsFiveSecondsAndHalfOfItsTarget) {
    SetFact hang = fact("hang");
    hang.reps = std::nullopt;
    EXPECT_EQ(reason(hang), CountReason::NoReps);
    hang.held = seconds(4);
    EXPECT_EQ(reason(hang), CountReason::HoldTooShort);
    hang.held = seconds(5);
    EXPECT_EQ(reason(hang), CountReason::CountsBack);
    hang.target = seconds(11);
    EXPECT_EQ(reason(hang), CountReason::HoldTooShort);
    hang.target = seconds(10);
    EXPECT_EQ(reason(hang), CountReason::CountsBack);
}

TEST_F(Balance, aHoldThatAnotherAppWroteWithZeroRepsCounts) {
    SetFact hang = fact("hang");
    hang.held = seconds(20);
    hang.reps = Reps(0);
    EXPECT_EQ(reason(hang), CountReason::CountsBack);
}

TEST_F(Balance, theHardSetsFilterLeavesOutEasySetsOnly) {
    BalanceOptions options;
    options.hardSetsOnly = true;
    SetFact row = fact("row");
    EXPECT_EQ(reason(row, options), CountReason::CountsBack);
    row.rir = Rir::from(4);
    EXPECT_EQ(reason(row, options), CountReason::CountsBack);
    row.rir = Rir::from(4.5);
    EXPECT_EQ(reason(row, options), CountReason::NotHard);
    EXPECT_EQ(reason(row), CountReason::CountsBack);
}

TEST_F(Balance, activationDrillsCountAsTheOptionSays) {
    BalanceOptions options;
    const std::vector<SetFact> slides{fact("slide")};
    EXPECT_EQ(balanceOf(slides, directory(), options).back, Volume::whole(1));
    options.activation = Activation::Half;
    EXPECT_EQ(balanceOf(slides, directory(), options).back, Volume::eighths(4));
    options.activation = Activation::None;
    EXPECT_EQ(reason(slides.front(), options), CountReason::ActivationOff);
    EXPECT_EQ(reason(fact("row"), options), CountReason::CountsBack);
}

TEST_F(Balance, aMergedExerciseCountsOnceASessionWithItsTarget) {
    BalanceOptions options;
    options.unit = BalanceUnit::Exercises;
    const std::vector<SetFact> facts{fact("row"), fact("old row"), fact("press")};
    EXPECT_EQ(balanceOf(facts, directory(), options), (Tally{Volume::whole(1), Volume::whole(1)}));
}

TEST(BalanceShare, anOverrideReplacesWhatTheMusclesSay) {
    Exercise row = strengthExercise("row", Pattern::HorizontalPull, {{Muscle::Lats, 2}});
    EXPECT_EQ(balanceShare(row), (BalanceShare{2, 0}));
    row.balanceOverride = BalanceOverride::Both;
    EXPECT_EQ(balanceShare(row), (BalanceShare{2, 2}));
    row.balanceOverride = BalanceOverride::Chest;
    EXPECT_EQ(balanceShare(row), (BalanceShare{0, 2}));
    row.balanceOverride = BalanceOverride::None;
    EXPECT_EQ(balanceShare(row), (BalanceShare{0, 0}));
}

TEST_F(Balance, theCurrentWeekIsPartialAndLeftOutOfTheRollingSum) {
    std::vector<SetFact> facts;
    for (int week = 0; week < 6; ++week) {
        SetFact row = fact("row");
        row.start = LocalTime{day(2026, 1, 5) + days(7 * week)};
        facts.push_back(row);
    }
    const std::vector<WeekBalance> weeks =
        weeklyBalance(facts, directory(), {}, day(2026, 1, 7), day(2026, 2, 12), day(2026, 2, 12));
    ASSERT_EQ(weeks.size(), 6U);
    EXPECT_FALSE(weeks[4].partial);
    EXPECT_TRUE(weeks[5].partial);
    EXPECT_EQ(rollingBalance(weeks).back, Volume::whole(4));
    EXPECT_EQ(rollingBalance(weeks, 2).back, Volume::whole(2));
    EXPECT_EQ(rollingBalance(weeks, 100).back, Volume::whole(5));
}

TEST_F(Balance, weeksOutsideTheRangeStayOut) {
    std::vector<SetFact> facts(3, fact("row"));
    facts[0].start = LocalTime{day(2026, 1, 4)};
    facts[1].start = LocalTime{day(2026, 1, 5)};
    facts[2].start = LocalTime{day(2026, 1, 12)};
    const std::vector<WeekBalance> weeks =
        weeklyBalance(facts, directory(), {}, day(2026, 1, 8), day(2026, 1, 8), day(2027, 1, 1));
    ASSERT_EQ(weeks.size(), 1U);
    EXPECT_EQ(weeks[0].tally.back, Volume::whole(1));
}

TEST_F(Balance, ofTwoLogsTogetherIsTheSumOfBoth) {
    for (const BalanceUnit unit : {BalanceUnit::Sets, BalanceUnit::Reps}) {
        for (const BalanceMode mode : EnumValues<BalanceMode>::all) {
            const BalanceOptions options{mode, unit, Activation::Half};
            const std::vector<SetFact> one = manyFacts(1);
            const std::vector<SetFact> other = manyFacts(2);
            std::vector<SetFact> both = one;
            both.insert(both.end(), other.begin(), other.end());
            Tally sum = balanceOf(one, directory(), options);
            sum += balanceOf(other, directory(), options);
            EXPECT_EQ(balanceOf(both, directory(), options), sum);
            EXPECT_GT(sum.back, Volume::whole(50));
        }
    }
}

TEST_F(Balance, weeksAddUpToTheWholeWhateverDayTheyBeginOn) {
    for (unsigned seed = 3; seed < 8; ++seed) {
        const std::vector<SetFact> facts = manyFacts(seed);
        for (const BalanceUnit unit : EnumValues<BalanceUnit>::all) {
            for (const WeekStart start : EnumValues<WeekStart>::all) {
                BalanceOptions options;
                options.mode = BalanceMode::Fractional;
                options.unit = unit;
                options.weekStart = start;
                const std::vector<WeekBalance> weeks =
                    weeklyBalance(facts, directory(), options, dayOf(facts.front().start),
                                  dayOf(facts.back().start), day(2030, 1, 1));
                EXPECT_EQ(sumOfWeeks(weeks), balanceOf(facts, directory(), options));
                EXPECT_EQ(weeks[1].week - weeks[0].week, days(7));
            }
        }
    }
}

} // namespace dorsal
