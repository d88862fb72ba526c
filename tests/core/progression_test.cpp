// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/progression.h"

#include "core/stats/muscle_weeks.h"

#include <gtest/gtest.h>

namespace dorsal {

using std::chrono::seconds;

namespace {

constexpr int workouts = 7; ///< days between two sessions

/// Sessions of one exercise, a week apart.
class Training {
public:
    explicit Training(Exercise exercise) : exercise_(std::move(exercise)) {}

    Training& session(std::optional<double> kilograms, const std::vector<int>& reps) {
        ++sessions_;
        for (const int count : reps) {
            SetFact fact = emptyFact();
            fact.load = kilograms ? std::optional(Load::kilograms(*kilograms)) : std::nullopt;
            fact.reps = Reps(count);
            facts_.push_back(fact);
        }
        return *this;
    }
    Training& holds(const std::vector<int>& lengths) {
        ++sessions_;
        for (const int length : lengths) {
            SetFact fact = emptyFact();
            fact.held = seconds(length);
            facts_.push_back(fact);
        }
        return *this;
    }
    Training& withBand(int band) {
        for (SetFact& fact : facts_) {
            if (fact.session == Id<Session>(sessions_)) {
                fact.band = Id<Band>(band);
            }
        }
        return *this;
    }
    Training& withHelp(double kilograms) {
        for (SetFact& fact : facts_) {
            if (fact.session == Id<Session>(sessions_)) {
                fact.help = Load::kilograms(kilograms);
            }
        }
        return *this;
    }
    Training& withPain() {
        facts_.back().pain = true;
        return *this;
    }

    Training& easedAround(int sessionsAgo) {
        const Day middle = lastDay() - std::chrono::days(workouts * sessionsAgo);
        deloads_.push_back(
            {{}, {}, AnnotationKind::Deload, middle - std::chrono::days(1), middle + std::chrono::days(1)});
        return *this;
    }
    Training& leftOutForPain(int daysLater) {
        skippedOn_ = lastDay() + std::chrono::days(daysLater);
        return *this;
    }
    Training& withPlates(PlatesOwned plates) {
        kit_.plates = std::move(plates);
        return *this;
    }

    [[nodiscard]] std::optional<Advice> advice(int daysLater = 3) const {
        return progressionAdvice(sessions(), exercise_, options(), kit_,
                                 lastDay() + std::chrono::days(daysLater));
    }
    [[nodiscard]] std::optional<Advice> deload(int daysLater = 3) const {
        return deloadAdvice(sessions(), exercise_, options(), kit_, lastDay() + std::chrono::days(daysLater));
    }

private:
    [[nodiscard]] SetFact emptyFact() const {
        SetFact fact;
        fact.session = Id<Session>(sessions_);
        fact.start = LocalTime{day(2026, 1, 1)} + std::chrono::days(workouts * sessions_);
        return fact;
    }
    [[nodiscard]] Day lastDay() const { return dayOf(facts_.back().start); }
    [[nodiscard]] std::vector<ExerciseSession> sessions() const { return exerciseSessions(facts_, {}, {}); }
    [[nodiscard]] ProgressOptions options() const {
        ProgressOptions options;
        options.deloads = deloads_;
        if (skippedOn_) {
            options.skippedForPain.emplace(Id<LoggedExercise>(), *skippedOn_);
        }
        options.bands = {{Id<Band>(1), {}, "yellow", 1, false},
                         {Id<Band>(2), {}, "old", 2, true},
                         {Id<Band>(3), {}, "red", 3, false}};
        return options;
    }

    Exercise exercise_;
    std::vector<SetFact> facts_;
    LoadKit kit_;
    std::optional<Day> skippedOn_;
    std::vector<Annotation> deloads_;
    int sessions_ = 0;
};

Exercise row() {
    Exercise exercise;
    exercise.progression = ProgressionModel::Triple;
    exercise.loadConvention = LoadConvention::Total;
    exercise.step = Load::kilograms(2.5);
    exercise.prescription.sets = Range<int>{2, 4};
    exercise.prescription.reps = RepRange{8, 12};
    return exercise;
}

Exercise lightRow(ProgressionModel model) {
    Exercise exercise = row();
    exercise.progression = model;
    exercise.step = Load::kilograms(2);
    return exercise;
}

} // namespace

TEST(Progression, saysNothingOfALoadThatWasNotWrittenDown) {
    Exercise row;
    row.measure = Measure::RepsLoad;
    row.progression = ProgressionModel::Triple;
    row.prescription.reps = RepRange{8, 12};
    EXPECT_FALSE(Training(row).session(std::nullopt, {8, 8, 8}).advice());
    EXPECT_FALSE(Training(row).session(std::nullopt, {12, 12, 12}).advice());
    EXPECT_TRUE(Training(row).session(40, {12, 12, 12}).advice());
}

TEST(ProgressionAdvice, asksForOneMoreRepetitionUntilTheTop) {
    const auto advice = Training(row()).session(42.5, {10, 10, 10}).advice().value();
    EXPECT_EQ(advice.reason, AdviceReason::AddReps);
    EXPECT_EQ(advice.next.load, Load::kilograms(42.5));
    EXPECT_EQ(advice.next.reps, 11);
}

TEST(ProgressionAdvice, doesNotFollowASetThatLooksLikeASlip) {
    const Training usual = Training(row()).session(42.5, {10, 10, 10});
    const Advice sane = usual.advice().value();
    for (const auto& [kilograms, reps] : {std::pair(1610.0, 5), {42.5, 1000}}) {
        const auto advice =
            Training(row()).session(42.5, {10, 10, 10}).session(kilograms, {reps}).advice(-4).value();
        EXPECT_EQ(advice.next, sane.next);
        ASSERT_TRUE(advice.leftOut) << "and says so";
        EXPECT_EQ(advice.leftOut->reps, Reps(reps));
        EXPECT_EQ(advice.leftOut->load, Load::kilograms(kilograms));
    }
    EXPECT_FALSE(sane.leftOut);
}

TEST(ProgressionAdvice, doesNotFollowALoadFarBeyondTheUsualOne) {
    const auto slip = Training(row()).session(42.5, {10, 10, 10}).session(425, {10}).advice().value();
    EXPECT_EQ(slip.next.load, Load::kilograms(42.5));
    EXPECT_TRUE(slip.leftOut);
    const auto rise = Training(row()).session(10, {10, 10, 10}).session(40, {10}).advice().value();
    EXPECT_EQ(rise.next.load, Load::kilograms(40)) << "four times as much is still followed";
}

TEST(ProgressionAdvice, saysNothingWhereOnlySlipsWereLogged) {
    EXPECT_FALSE(Training(row()).session(1610, {5}).advice());
}

TEST(DeloadAdvice, isNotAskedForByASetThatLooksLikeASlip) {
    Training training(row());
    training.session(60, {8}).session(60, {9}).session(600, {8}).session(62.5, {9}).session(65, {8}).session(
        67.5, {8});
    EXPECT_FALSE(training.deload()) << "nothing fell, only the slip is gone";
}

TEST(ProgressionAdvice, looksAtTheHeaviestSetsOfASession) {
    const auto advice = Training(row()).session(30, {12}).session(40, {12, 12}).advice().value();
    EXPECT_EQ(advice.reason, AdviceReason::RaiseLoad);
    EXPECT_EQ(advice.next.load, Load::kilograms(42.5));
    EXPECT_EQ(advice.next.reps, 8);
}

TEST(ProgressionAdvice, doesNotRaiseAfterASingleSet) {
    EXPECT_EQ(Training(row()).session(40, {12}).advice().value().reason, AdviceReason::AddReps);
}

TEST(ProgressionAdvice, withABigStepAddsSetsThenRepetitionsThenTheLoad) {
    const Exercise light = lightRow(ProgressionModel::Triple);
    EXPECT_EQ(Training(light).session(10, {12, 12}).advice()->reason, AdviceReason::AddSet);
    const auto past = Training(light).session(10, {12, 12, 12, 12}).advice().value();
    EXPECT_EQ(past.reason, AdviceReason::PastTheTop);
    EXPECT_EQ(past.next.reps, 13);
    const auto jump = Training(light).session(10, {15, 15, 15, 15}).advice().value();
    EXPECT_EQ(jump.reason, AdviceReason::RaiseLoad);
    EXPECT_EQ(jump.next.load, Load::kilograms(12));
}

TEST(ProgressionAdvice, ofDoubleProgressionAddsNoSets) {
    EXPECT_EQ(Training(lightRow(ProgressionModel::Double)).session(10, {12, 12}).advice()->reason,
              AdviceReason::PastTheTop);
}

TEST(ProgressionAdvice, goesBackAfterTwoSessionsBelowTheRangeOnly) {
    EXPECT_EQ(Training(row()).session(40, {12, 12}).session(42.5, {8, 7}).advice()->reason,
              AdviceReason::BelowRange);
    const auto back =
        Training(row()).session(40, {12, 12}).session(42.5, {8, 7}).session(42.5, {7, 7}).advice().value();
    EXPECT_EQ(back.reason, AdviceReason::PreviousLoad);
    EXPECT_EQ(back.next.load, Load::kilograms(40));
}

TEST(ProgressionAdvice, neverRaisesAfterPain) {
    EXPECT_EQ(Training(row()).session(40, {12, 12}).withPain().advice()->reason, AdviceReason::Pain);
}

TEST(ProgressionAdvice, neverRaisesWhatWasLeftOutBecauseOfPainUntilItIsDoneAgain) {
    auto training = Training(row()).session(40, {12, 12}).leftOutForPain(2);
    const auto rest = training.advice().value();
    EXPECT_EQ(rest.reason, AdviceReason::PainSkip);
    EXPECT_EQ(rest.next.load, Load::kilograms(40));
    EXPECT_EQ(training.session(40, {12, 12}).advice()->reason, AdviceReason::RaiseLoad);
}

TEST(ProgressionAdvice, isLighterAfterAPause) {
    const auto training = Training(row()).session(60, {12, 12, 12});
    EXPECT_EQ(training.advice(13)->reason, AdviceReason::RaiseLoad);
    const auto brief = training.advice(14).value();
    EXPECT_EQ(brief.reason, AdviceReason::ShortLayOff);
    EXPECT_EQ(brief.next.load, Load::kilograms(52.5)) << "54 rounded down to a step";
    EXPECT_EQ(brief.next.sets, 3);
    const auto long_ = training.advice(28).value();
    EXPECT_EQ(long_.reason, AdviceReason::LongLayOff);
    EXPECT_EQ(long_.next.load, Load::kilograms(47.5));
    EXPECT_EQ(long_.next.sets, 2);
    EXPECT_EQ(Training(row()).session(60, {12}).advice(28)->next.sets, 2);
}

TEST(ProgressionAdvice, ofAMachineThatHelpsTakesHelpAway) {
    Exercise dip = row();
    dip.progression = ProgressionModel::Double;
    dip.measure = Measure::RepsBodyweight;
    dip.loadConvention = LoadConvention::AddedOrAssist;
    dip.step = Load::kilograms(5);
    const auto advice = Training(dip).session({}, {12, 12}).withHelp(20).advice().value();
    EXPECT_EQ(advice.reason, AdviceReason::LessHelp);
    EXPECT_EQ(advice.next.help, Load::kilograms(15));
}

TEST(ProgressionAdvice, ofABandTakesTheNextOneAfterTwoSessionsAtTheTop) {
    Exercise drill = row();
    drill.progression = ProgressionModel::Band;
    drill.measure = Measure::RepsBand;
    drill.loadConvention = LoadConvention::BandLevel;
    EXPECT_EQ(Training(drill).session({}, {12, 12}).withBand(1).advice()->reason, AdviceReason::AddReps);
    const auto next =
        Training(drill).session({}, {12, 12}).withBand(1).session({}, {12, 12}).withBand(1).advice().value();
    EXPECT_EQ(next.reason, AdviceReason::NextBand);
    EXPECT_EQ(next.next.band, Id<Band>(3)) << "the retired one is passed over";
    const auto tooHard =
        Training(drill).session({}, {12, 12}).withBand(1).session({}, {6, 6}).withBand(3).advice().value();
    EXPECT_EQ(tooHard.reason, AdviceReason::BandTooHard);
    EXPECT_EQ(tooHard.next.band, Id<Band>(1));
}

TEST(ProgressionAdvice, ofAHoldAddsFiveSecondsThenAHarderVersion) {
    Exercise plank;
    plank.progression = ProgressionModel::Hold;
    plank.measure = Measure::Time;
    plank.prescription.hold = HoldRange{seconds(20), seconds(60)};
    EXPECT_EQ(Training(plank).holds({40, 35}).advice()->next.hold, seconds(45));
    EXPECT_EQ(Training(plank).holds({60, 60}).advice()->reason, AdviceReason::LongerHold);
    EXPECT_EQ(Training(plank).holds({60, 60}).holds({60, 62}).advice()->reason, AdviceReason::HarderVariant);
}

TEST(ProgressionAdvice, isSilentForExercisesThatDoNotProgress) {
    Exercise stretch = row();
    stretch.progression = ProgressionModel::None;
    EXPECT_FALSE(Training(stretch).session(10, {12, 12}).advice());
}

TEST(ProgressionAdvice, onABarTakesOnlyLoadsThatThePlatesMake) {
    Exercise bar = row();
    bar.equipment = {Equipment::Barbell};
    const PlatesOwned big{Load::kilograms(20), {{Load::kilograms(20), 1}, {Load::kilograms(2), 1}}};
    const auto jump = Training(bar).session(60, {12, 12, 12}).withPlates(big).advice().value();
    EXPECT_EQ(jump.reason, AdviceReason::RaiseLoad);
    EXPECT_EQ(jump.next.load, Load::kilograms(64)) << "2 kg a side is the least there is";
    const auto end = Training(bar).session(64, {15, 15, 15, 15}).withPlates(big).advice().value();
    EXPECT_EQ(end.reason, AdviceReason::HarderVariant) << "all plates are on the bar";
    EXPECT_EQ(end.next.load, Load::kilograms(64));
}

TEST(ProgressionAdvice, onABarTakesASmallStepWhereAWholeOneIsTooBig) {
    Exercise bar = row();
    bar.equipment = {Equipment::Barbell};
    bar.step = Load::kilograms(5);
    const PlatesOwned fine{Load::kilograms(20), {{Load::kilograms(2.5), 4}, {Load::kilograms(0.5), 2}}};
    const auto advice = Training(bar).session(30, {12, 12, 12}).withPlates(fine).advice().value();
    EXPECT_EQ(advice.reason, AdviceReason::RaiseLoad);
    EXPECT_EQ(advice.next.load, Load::kilograms(31));
}

TEST(ProgressionAdvice, afterAPauseRoundsDownToWhatThePlatesMake) {
    Exercise bar = row();
    bar.equipment = {Equipment::Barbell};
    const PlatesOwned big{Load::kilograms(20), {{Load::kilograms(10), 3}}};
    const auto advice = Training(bar).session(80, {10, 10}).withPlates(big).advice(14).value();
    EXPECT_EQ(advice.next.load, Load::kilograms(60)) << "72 kg cannot be made";
}

TEST(DeloadAdvice, isAnOptionAfterAPlateauOrADrop) {
    Training flat(row());
    Training falling(row());
    for (int week = 0; week < 8; ++week) {
        flat.session(60, {10, 10, 9, 9});
        falling.session(week < 6 ? 60 : 55, {8, 8, 8});
    }
    const auto easy = flat.deload().value();
    EXPECT_EQ(easy.reason, AdviceReason::Plateau);
    EXPECT_EQ(easy.next.sets, 2);
    EXPECT_EQ(easy.next.load, Load::kilograms(52.5));
    EXPECT_TRUE(falling.deload());
    EXPECT_FALSE(falling.deload(14)) << "a lay-off was easy enough, and has its own advice";
    EXPECT_FALSE(Training(row()).session(60, {10, 10}).deload());
}

TEST(DeloadAdvice, readsNothingFromAnEasyWeek) {
    Training flat(row());
    for (int week = 0; week < 8; ++week) {
        flat.session(60, {10, 10, 9});
    }
    ASSERT_TRUE(flat.deload());
    EXPECT_FALSE(flat.easedAround(2).deload()) << "seven sessions are too few";
}

TEST(MuscleVolume, givesWholeSetsToDirectMusclesAndHalfToHelpers) {
    Exercise exercise = row();
    exercise.muscles = {{Muscle::Lats, 2}, {Muscle::Biceps, 1}};
    SetFact fact;
    fact.reps = Reps(10);
    BalanceOptions options;
    options.mode = BalanceMode::Fractional;
    const MuscleVolumes both = muscleVolumes(fact, &exercise, options);
    EXPECT_EQ(both.of(Muscle::Lats), Volume::whole(1));
    EXPECT_EQ(both.of(Muscle::Biceps).value(), 0.5);
    fact.side = Side::Left;
    EXPECT_EQ(muscleVolumes(fact, &exercise, options).of(Muscle::Lats).value(), 0.5);
    fact.kind = SetKind::Warmup;
    EXPECT_EQ(muscleVolumes(fact, &exercise, options), MuscleVolumes());
    EXPECT_EQ(muscleVolumes(fact, nullptr, options), MuscleVolumes());
}

} // namespace dorsal
