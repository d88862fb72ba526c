// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/catalogue_file.h"
#include "core/stats/pull_up_ladder.h"

#include <gtest/gtest.h>

namespace dorsal {

namespace {

/// Pull-ups with the help of bands, ranked by the person, or of a machine; a week apart, at 80 kg.
class AssistedPullUps : public testing::Test {
protected:
    AssistedPullUps() {
        LoggedExercise banded;
        banded.id = Id<LoggedExercise>(1);
        banded.key = ExerciseKey{"band-assisted-pull-up"};
        LoggedExercise machine;
        machine.id = Id<LoggedExercise>(2);
        machine.key = ExerciseKey{"machine-assisted-pull-up"};
        directory_ = ExerciseDirectory(catalogue_, std::vector{banded, machine});
        options_.bands = {{Id<Band>(7), {}, "red", 1, false},
                          {Id<Band>(5), {}, "worn out", 2, true},
                          {Id<Band>(4), {}, "purple", 3, false},
                          {Id<Band>(9), {}, "green", 4, false}};
        options_.bodyWeights = BodyWeights({{{}, {}, day(2026, 1, 1), Load::kilograms(80)}});
    }

    void withBand(int band, const std::vector<int>& reps) {
        for (SetFact& fact : session(Id<LoggedExercise>(1), reps)) {
            fact.band = Id<Band>(band);
        }
    }
    void withHelp(double kilograms, const std::vector<int>& reps) {
        for (SetFact& fact : session(Id<LoggedExercise>(2), reps)) {
            fact.help = Load::kilograms(kilograms);
        }
    }
    [[nodiscard]] LadderProgress progress() const {
        return ladderProgress(catalogue_.pullUpLadder(), facts_, directory_, options_,
                              dayOf(facts_.back().start));
    }
    [[nodiscard]] LadderMilestone next() const { return progress().next; }

    ProgressOptions options_;
    std::vector<SetFact> facts_;

private:
    std::span<SetFact> session(Id<LoggedExercise> exercise, const std::vector<int>& reps) {
        ++sessions_;
        for (const int count : reps) {
            SetFact fact;
            fact.session = Id<Session>(sessions_);
            fact.start = LocalTime{day(2026, 1, 1)} + std::chrono::weeks(sessions_);
            fact.exercise = exercise;
            fact.reps = Reps(count);
            facts_.push_back(fact);
        }
        return std::span(facts_).last(reps.size());
    }

    Catalogue catalogue_ = builtInCatalogue();
    ExerciseDirectory directory_;
    int sessions_ = 0;
};

} // namespace

TEST_F(AssistedPullUps, stayWithABandUntilThreeSetsOfEight) {
    withBand(9, {6, 6, 6});
    EXPECT_EQ(next().step, LadderStep::Improve);
    EXPECT_EQ(next().band, Id<Band>(9));
    EXPECT_EQ(next().done, 18);
    EXPECT_EQ(next().needed, 24);
}

TEST_F(AssistedPullUps, countNoSetForMoreThanIsAskedOfIt) {
    withBand(7, {5, 5, 8, 10});
    EXPECT_EQ(next().needed, 24);
    EXPECT_EQ(next().done, 21);
}

TEST_F(AssistedPullUps, goOnToTheNextLighterBandByThePersonsOrder) {
    withBand(9, {8, 8, 8});
    EXPECT_EQ(next().step, LadderStep::NextBand);
    EXPECT_EQ(next().band, Id<Band>(4));
    withBand(4, {8, 8, 8});
    EXPECT_EQ(next().band, Id<Band>(7)) << "the retired one is passed over";
}

TEST_F(AssistedPullUps, endWithTheLightestBandInTwoSessionsInARow) {
    withBand(7, {8, 8, 8});
    EXPECT_EQ(next().step, LadderStep::OnceMore);
    withBand(7, {8, 8, 7});
    withBand(7, {8, 8, 8});
    EXPECT_EQ(next().step, LadderStep::OnceMore) << "not in a row";
    withBand(7, {9, 8, 8});
    EXPECT_EQ(next().step, LadderStep::Begin);
    EXPECT_EQ(next().stage, 5);
}

TEST_F(AssistedPullUps, doNotEndWithPain) {
    withBand(7, {8, 8, 8});
    withBand(7, {8, 8, 8});
    facts_.back().pain = true;
    EXPECT_TRUE(progress().stagesDone.empty());
}

TEST_F(AssistedPullUps, onAMachineTakeHelpAwayDownToAPartOfTheBodysWeight) {
    withHelp(40, {8, 8, 8});
    EXPECT_EQ(next().step, LadderStep::LessHelp);
    EXPECT_EQ(next().help, Load::kilograms(35));
    withHelp(12, {8, 8, 8});
    withHelp(12, {8, 8, 8});
    EXPECT_EQ(next().stage, 5) << "15 % of 80 kg is 12 kg";
}

TEST_F(AssistedPullUps, goBackAStageAfterTwoSessionsUnderItsStart) {
    withBand(9, {4, 3});
    EXPECT_EQ(next().step, LadderStep::Improve);
    withBand(9, {4, 4});
    EXPECT_EQ(next().step, LadderStep::StepBack);
    EXPECT_EQ(next().stage, 3);
}

} // namespace dorsal
