// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/catalogue_file.h"
#include "core/stats/pull_up_ladder.h"

#include <gtest/gtest.h>

namespace dorsal {

namespace {

using std::chrono::seconds;

/// Sessions of slow pull-ups, a week apart.
class Lowerings : public testing::Test {
protected:
    Lowerings() {
        LoggedExercise row;
        row.id = Id<LoggedExercise>(1);
        row.key = ExerciseKey{"eccentric-pull-up"};
        directory_ = ExerciseDirectory(catalogue_, std::vector{row});
    }

    void session(const std::vector<int>& reps, int pace) {
        ++sessions_;
        for (const int count : reps) {
            SetFact fact;
            fact.session = Id<Session>(sessions_);
            fact.start = LocalTime{day(2026, 1, 1)} + std::chrono::weeks(sessions_);
            fact.exercise = Id<LoggedExercise>(1);
            fact.reps = Reps(count);
            fact.perRep = seconds(pace);
            facts_.push_back(fact);
        }
    }
    [[nodiscard]] LadderProgress progress() const {
        return ladderProgress(catalogue_.pullUpLadder(), facts_, directory_, options_,
                              dayOf(facts_.back().start));
    }
    [[nodiscard]] Advice advice() const { return ladderAdvice(progress(), options_).value(); }

    Catalogue catalogue_ = builtInCatalogue();
    ExerciseDirectory directory_;
    ProgressOptions options_;
    std::vector<SetFact> facts_;
    int sessions_ = 0;
};

} // namespace

TEST_F(Lowerings, gainRepetitionsBeforeTheyGetSlower) {
    session({4, 4, 4}, 6);
    EXPECT_EQ(advice().next.reps, 5);
    EXPECT_EQ(advice().next.perRep, seconds(6));
    session({5, 5, 5}, 6);
    EXPECT_EQ(advice().next.reps, 5);
    EXPECT_EQ(advice().next.perRep, seconds(7));
}

TEST_F(Lowerings, endTheStageOnlyWhenTheyAreSlowEnoughTwice) {
    session({5, 5, 5}, 6);
    session({5, 5, 5}, 6);
    EXPECT_TRUE(progress().stagesDone.empty());
    session({5, 5, 5}, 8);
    EXPECT_EQ(progress().next.step, LadderStep::OnceMore);
    session({5, 5, 5}, 8);
    ASSERT_EQ(progress().stagesDone.size(), 1U);
    EXPECT_EQ(progress().next.stage, 6);
}

TEST_F(Lowerings, arePlacedByTheirStart) {
    session({3, 3, 3}, 2);
    EXPECT_FALSE(progress().placement) << "three seconds are asked for";
    session({3, 3, 3}, 3);
    EXPECT_EQ(progress().placement, 5);
}

TEST_F(Lowerings, stayAsTheyAreAfterPain) {
    session({4, 4, 4}, 6);
    facts_.back().pain = true;
    EXPECT_EQ(advice().reason, AdviceReason::Pain);
    facts_.back().pain = false;
    options_.skippedForPain.emplace(Id<LoggedExercise>(1), dayOf(facts_.back().start) + std::chrono::days(2));
    EXPECT_EQ(advice().reason, AdviceReason::PainSkip);
    EXPECT_EQ(advice().skippedOn, options_.skippedForPain.begin()->second);
}

TEST_F(Lowerings, waitWhileTheLadderIsClosed) {
    EXPECT_FALSE(closedLadderAdvice(
        ladderProgress(catalogue_.pullUpLadder(), {}, directory_, options_, day(2026, 1, 1))));
    session({4, 4, 4}, 6);
    const auto waits = closedLadderAdvice(progress());
    ASSERT_TRUE(waits);
    EXPECT_EQ(waits->reason, AdviceReason::LadderWaits);
}

TEST(WeightedPullUps, aimAtTheLoadOrAtTwoAndAHalfKilogramsMore) {
    const Catalogue catalogue = builtInCatalogue();
    LoggedExercise row;
    row.id = Id<LoggedExercise>(1);
    row.key = ExerciseKey{"weighted-pull-up"};
    const ExerciseDirectory directory(catalogue, std::vector{row});
    const Day today = day(2026, 11, 20);
    SetFact fact;
    fact.exercise = row.id;
    fact.session = Id<Session>(1);
    fact.start = LocalTime{today};
    fact.load = Load::kilograms(5);
    fact.reps = Reps(6);
    ProgressOptions options;
    options.bodyWeights = BodyWeights({{{}, {}, today, Load::kilograms(80)}});
    const auto next = [&] {
        const std::vector<SetFact> facts(3, fact);
        return ladderProgress(catalogue.pullUpLadder(), facts, directory, options, today).next;
    };
    EXPECT_EQ(next().goal.added, Load::kilograms(5));
    EXPECT_EQ(next().needed, 24);
    EXPECT_NEAR(next().score.value_or(0), 8 + (85 * (1 + 8 / 30.0) - 80) / 80, 1e-9);
    fact.reps = Reps(8);
    EXPECT_EQ(next().step, LadderStep::AddLoad);
    EXPECT_EQ(next().goal.added, Load::kilograms(7.5));
    EXPECT_EQ(next().goal.reps, 5);
    options.bodyWeights = BodyWeights();
    EXPECT_FALSE(next().score) << "nobody knows the weight";
}

} // namespace dorsal
