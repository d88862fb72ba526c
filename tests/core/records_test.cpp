// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/records.h"

#include "core/stats/pull_up_ladder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace dorsal {

namespace {

Exercise loadedExercise() {
    Exercise exercise;
    exercise.measure = Measure::RepsLoad;
    exercise.loadConvention = LoadConvention::Total;
    return exercise;
}

SetFact setOn(int session, double kilograms, int reps) {
    SetFact fact;
    fact.session = Id<Session>(session);
    fact.start = LocalTime{day(2026, 1, 1)} + std::chrono::days(session);
    fact.exercise = Id<LoggedExercise>(1);
    fact.load = Load::kilograms(kilograms);
    fact.reps = Reps(reps);
    return fact;
}

WeighIn weighIn(Day day, double kilograms) {
    return {{}, {}, day, Load::kilograms(kilograms)};
}

std::vector<Record> recordsIn(const std::vector<SetFact>& facts, const Exercise& exercise = loadedExercise(),
                              const ProgressOptions& options = {}) {
    const auto sessions = exerciseSessions(facts, {}, Id<LoggedExercise>(1));
    return recordsOf(sessions, exercise, options);
}

std::vector<Record> ofKind(std::vector<Record> records, RecordKind kind) {
    std::erase_if(records, [kind](const Record& record) { return record.kind != kind; });
    return records;
}

} // namespace

TEST(Records, ofTheFirstSessionAreWhatLaterOnesHaveToBeat) {
    EXPECT_TRUE(recordsIn({setOn(1, 40, 10), setOn(1, 45, 8)}).empty());
    const auto later = ofKind(recordsIn({setOn(1, 40, 10), setOn(2, 42.5, 10)}), RecordKind::HeaviestLoad);
    ASSERT_EQ(later.size(), 1U);
    EXPECT_EQ(later.front().value, 42.5);
    EXPECT_EQ(later.front().before, 40);
    EXPECT_EQ(later.front().session, Id<Session>(2));
}

TEST(Records, areNoTies) {
    EXPECT_TRUE(recordsIn({setOn(1, 40, 10), setOn(2, 40, 10)}).empty());
}

TEST(Records, ofRepetitionsCountAtThatLoadOrMore) {
    const auto more = ofKind(recordsIn({setOn(1, 60, 8), setOn(2, 55, 8), setOn(3, 55, 9), setOn(4, 65, 2)}),
                             RecordKind::RepsAtLoad);
    ASSERT_EQ(more.size(), 1U) << "8 at 55 says less than 8 at 60, and nobody was at 65 before";
    EXPECT_EQ(more.front().session, Id<Session>(3));
    EXPECT_EQ(more.front().atKilograms, 55);
    EXPECT_EQ(more.front().before, 8);
}

TEST(Records, ofEstimatesNeedHalfAKilogramThatSmallStepsAddUpTo) {
    const auto rises = ofKind(recordsIn({setOn(1, 60, 1), setOn(2, 60.3, 1), setOn(3, 60.5, 1),
                                         setOn(4, 60.9, 1), setOn(5, 61, 1)}),
                              RecordKind::OneRepMax);
    ASSERT_EQ(rises.size(), 2U);
    EXPECT_EQ(rises[0].value, 60.5);
    EXPECT_EQ(rises[1].value, 61);
}

TEST(Records, comeFromWorkingSetsOnly) {
    std::vector<SetFact> facts{setOn(1, 40, 10), setOn(2, 60, 10), setOn(3, 70, 10)};
    facts[1].kind = SetKind::Warmup;
    facts[2].kind = SetKind::Drop;
    EXPECT_TRUE(recordsIn(facts).empty());
}

TEST(Records, ofPerSideExercisesAreThoseOfTheWeakerSide) {
    Exercise exercise = loadedExercise();
    exercise.perSide = true;
    std::vector<SetFact> facts{setOn(1, 20, 10), setOn(1, 20, 8),  setOn(2, 22, 10),
                               setOn(2, 20, 8),  setOn(3, 24, 10), setOn(4, 22, 10)};
    facts[0].side = facts[2].side = facts[4].side = Side::Left;
    facts[1].side = facts[3].side = Side::Right;
    const auto heaviest = ofKind(recordsIn(facts, exercise), RecordKind::HeaviestLoad);
    ASSERT_EQ(heaviest.size(), 1U) << "one side alone is no record";
    EXPECT_EQ(heaviest.front().session, Id<Session>(4));
    EXPECT_EQ(heaviest.front().value, 22);
}

TEST(Records, ofHelpAreRecordsOfLess) {
    Exercise exercise;
    exercise.measure = Measure::RepsBodyweight;
    exercise.loadConvention = LoadConvention::AddedOrAssist;
    std::vector<SetFact> facts{setOn(1, 0, 8), setOn(2, 0, 8), setOn(3, 2.5, 5)};
    facts[0].load.reset();
    facts[1].load.reset();
    facts[0].help = Load::kilograms(25);
    facts[1].help = Load::kilograms(20);
    const auto best = ofKind(recordsIn(facts, exercise), RecordKind::HeaviestLoad);
    ASSERT_EQ(best.size(), 2U);
    EXPECT_EQ(best[0].value, -20);
    EXPECT_EQ(best[1].value, 2.5);
}

TEST(Records, ofBandsGoByRankThenRepetitionsTheOtherWayRoundWhereBandsHelp) {
    ProgressOptions options;
    options.bands = {{Id<Band>(7), {}, "light", 1, false}, {Id<Band>(8), {}, "heavy", 2, true}};
    const auto withBand = [](int session, int band, int reps) {
        SetFact fact = setOn(session, 0, reps);
        fact.load.reset();
        fact.band = Id<Band>(band);
        return fact;
    };
    Exercise exercise;
    exercise.measure = Measure::RepsBand;
    exercise.loadConvention = LoadConvention::BandLevel;
    const std::vector<SetFact> facts{withBand(1, 7, 12), withBand(2, 8, 6), withBand(3, 8, 7),
                                     withBand(4, 7, 15)};
    const auto against = ofKind(recordsIn(facts, exercise, options), RecordKind::BestBand);
    ASSERT_EQ(against.size(), 2U);
    EXPECT_EQ(against[0].value, 2);
    EXPECT_EQ(against[1].reps, 7);
    exercise.loadConvention = LoadConvention::BandAssist;
    const auto helping = ofKind(recordsIn(facts, exercise, options), RecordKind::BestBand);
    ASSERT_EQ(helping.size(), 1U);
    EXPECT_EQ(helping[0].session, Id<Session>(4));
}

TEST(Records, ofHoldsTakeTheLongest) {
    Exercise exercise;
    exercise.measure = Measure::Time;
    std::vector<SetFact> facts{setOn(1, 0, 0), setOn(2, 0, 0)};
    facts[0].held = std::chrono::seconds(30);
    facts[1].held = std::chrono::seconds(45);
    const auto holds = ofKind(recordsIn(facts, exercise), RecordKind::LongestHold);
    ASSERT_EQ(holds.size(), 1U);
    EXPECT_EQ(holds.front().value, 45);
}

TEST(Records, thatStandAreTheLastOfEachKindAndRepetitionsNotOvertaken) {
    const auto standing = standingRecords(recordsIn(
        {setOn(1, 60, 8), setOn(2, 62.5, 6), setOn(3, 60, 9), setOn(4, 62.5, 9), setOn(5, 50, 15)}));
    const auto reps = ofKind(standing, RecordKind::RepsAtLoad);
    ASSERT_EQ(reps.size(), 2U);
    EXPECT_EQ(reps[0].atKilograms, 62.5);
    EXPECT_EQ(reps[1].atKilograms, 50);
    const auto heaviest = ofKind(standing, RecordKind::HeaviestLoad);
    ASSERT_EQ(heaviest.size(), 1U);
    EXPECT_EQ(heaviest.front().value, 62.5);
}

TEST(Records, areNotLostWhenAWeakerSetIsAdded) {
    std::mt19937 random(7);
    const auto below = [&random](unsigned end) { return static_cast<int>(random() % end); };
    for (int round = 0; round < 200; ++round) {
        std::vector<SetFact> facts;
        for (int session = 1; session <= 12; ++session) {
            for (int set = 0; set < 3; ++set) {
                facts.push_back(setOn(session, 40 + 2.5 * below(10), 1 + below(12)));
            }
        }
        const auto before = recordsIn(facts);
        // No better than a set of the same session in anything.
        const auto place = static_cast<std::size_t>(below(static_cast<unsigned>(facts.size())));
        SetFact weaker = facts[place];
        weaker.load = Load::kilograms(weaker.load->inKilograms() - 2.5 * below(3));
        weaker.reps = Reps(std::max(1, weaker.reps->count() - below(4)));
        facts.insert(facts.begin() + static_cast<std::ptrdiff_t>(place) + 1, weaker);
        const auto after = recordsIn(facts);
        for (const Record& record : before) {
            EXPECT_NE(std::ranges::find(after, record), after.end());
        }
    }
}

TEST(OneRepMaximum, risesWithLoadAndRepetitionsAndEndsAtTwelve) {
    for (const OneRepMaxFormula formula : EnumValues<OneRepMaxFormula>::all) {
        for (int reps = 1; reps <= 12; ++reps) {
            for (int kilograms = 5; kilograms < 200; kilograms += 5) {
                const double here = oneRepMax(kilograms, Reps(reps), formula)->kilograms;
                EXPECT_GT(oneRepMax(kilograms + 2.5, Reps(reps), formula)->kilograms, here);
                if (reps < 12) {
                    EXPECT_GT(oneRepMax(kilograms, Reps(reps + 1), formula)->kilograms, here);
                }
            }
        }
        EXPECT_FALSE(oneRepMax(60, Reps(13), formula));
        EXPECT_FALSE(oneRepMax(60, Reps(0), formula));
    }
}

TEST(BodyWeightsOnDays, areTheLastBeforeElseTheFirstSoonAfter) {
    const BodyWeights weights({weighIn(day(2026, 3, 10), 82), weighIn(day(2026, 2, 10), 80)});
    EXPECT_EQ(weights.on(day(2026, 2, 10)), Load::kilograms(80));
    EXPECT_EQ(weights.on(day(2026, 3, 9)), Load::kilograms(80));
    EXPECT_EQ(weights.on(day(2026, 8, 1)), Load::kilograms(82));
    EXPECT_EQ(weights.on(day(2026, 1, 11)), Load::kilograms(80)) << "30 days before the first";
    EXPECT_FALSE(weights.on(day(2026, 1, 10)));
    EXPECT_FALSE(BodyWeights().on(day(2026, 1, 1)));
}

TEST(SeriesOfAnExercise, hasAPointForEverySessionAndGapsWhereNothingIsKnown) {
    Exercise pullUp;
    pullUp.measure = Measure::RepsBodyweight;
    pullUp.loadConvention = LoadConvention::AddedOrAssist;
    pullUp.bodyweightFactor = 1;
    std::vector<SetFact> facts{setOn(1, 0, 8), setOn(60, 10, 5)};
    facts[0].load.reset();
    ProgressOptions options;
    options.bodyWeights = BodyWeights({weighIn(day(2026, 3, 1), 80)});
    const auto sessions = exerciseSessions(facts, {}, Id<LoggedExercise>(1));
    const Series series = exerciseSeries(sessions, pullUp, ProgressMetric::OneRepMax, options);
    ASSERT_EQ(series.points.size(), 2U);
    EXPECT_FALSE(series.points[0].value) << "no weight is known so early";
    EXPECT_NEAR(series.points[1].value.value(), 25, 1e-9);
}

TEST(SeriesOfAnExercise, keepsAnAbsurdValueFromCrushingTheRest) {
    Series series;
    for (const double value : {40.0, 42.5, 45.0, 1610.0, 47.5}) {
        series.points.push_back({{}, {}, value, false, false});
    }
    EXPECT_EQ(sensibleTop(series), 47.5);
    series.points[3].value = 60;
    EXPECT_EQ(sensibleTop(series), 60);
    EXPECT_EQ(sensibleTop(std::vector<double>{1610, 60}), 60) << "however few there are";
    EXPECT_EQ(sensibleTop(std::vector<double>{8, 1000, 10}), 10);
    EXPECT_EQ(sensibleTop(std::vector<double>{20, 70}), 70) << "a beginner rises fast";
    std::vector<double> afterYearsOfRest(30, 0);
    afterYearsOfRest.insert(afterYearsOfRest.begin(), {12, 40, 44, 38, 9, 42});
    EXPECT_EQ(sensibleTop(afterYearsOfRest), 44) << "rest does not make work unusual";
    EXPECT_EQ(sensibleTop(std::vector<double>{1610}), 1610) << "nothing else is there to be seen";
}

TEST(LadderSeries, doesNotFallToAnEasierStageOfAnotherDay) {
    const auto session = [](int number, int daysLater, int stage, std::optional<double> score) {
        LadderWork work;
        work.session = Id<Session>(number);
        work.start = LocalTime(day(2026, 3, 1) + std::chrono::days(daysLater));
        work.stage = stage;
        work.score = score;
        return work;
    };
    const Series series = ladderSeries(
        std::vector{session(1, 0, 1, 1.5), session(2, 7, 4, 4.5), session(3, 10, 1, 1.6),
                    session(3, 10, 4, 4.6), session(4, 14, 1, 1.7), session(5, 37, 4, std::nullopt),
                    session(6, 38, 1, 1.8), session(7, 39, 3, 3.4), session(8, 80, 1, 1.9)});
    std::vector<bool> aside;
    std::ranges::transform(series.points, std::back_inserter(aside), &SeriesPoint::aside);
    EXPECT_EQ(aside, (std::vector{false, false, false, true, false, true, false, false}))
        << "beside stage 4, and beside what a session without a score has passed; not after four weeks "
           "without";
    EXPECT_EQ(series.points.at(2).value, 4.6) << "the highest stage of the day";
}

TEST(LadderRecords, areScoresAboveAllBefore) {
    std::vector<LadderWork> work;
    for (const double score : {4.2, 4.5, 4.5, 4.4, 5.1}) {
        LadderWork one;
        one.session = Id<Session>(static_cast<std::int64_t>(work.size()) + 1);
        one.score = score;
        work.push_back(one);
    }
    const auto records = ladderRecords(work);
    ASSERT_EQ(records.size(), 2U);
    EXPECT_EQ(records[0].value, 4.5);
    EXPECT_EQ(records[1].before, 4.5);
}

TEST(Records, ofTheBestSetAreMarkedOnTheVolume) {
    const std::vector<SetFact> facts{setOn(1, 40, 10), setOn(2, 40, 12), setOn(3, 40, 11)};
    const auto sessions = exerciseSessions(facts, {}, Id<LoggedExercise>(1));
    Series volume = exerciseSeries(sessions, loadedExercise(), ProgressMetric::Volume, {});
    markRecords(volume, ProgressMetric::Volume, recordsIn(facts));
    ASSERT_EQ(volume.points.size(), 3U);
    EXPECT_FALSE(volume.points[0].record);
    EXPECT_TRUE(volume.points[1].record);
    EXPECT_FALSE(volume.points[2].record);
    EXPECT_FALSE(recordKindOf(ProgressMetric::Distance));
}

TEST(Metrics, areThoseOfTheExerciseAndOfWhatWasLogged) {
    EXPECT_EQ(metricsFor(loadedExercise(), {}), metricsFor(loadedExercise()));
    std::vector<SetFact> facts{setOn(1, 40, 10)};
    facts.front().held = std::chrono::seconds(30);
    facts.front().distance = Distance::tryMetres(400);
    facts.front().band = Id<Band>(1);
    const auto metrics = metricsFor(loadedExercise(), facts);
    for (const ProgressMetric metric : EnumValues<ProgressMetric>::all) {
        EXPECT_EQ(std::ranges::count(metrics, metric), 1) << code(metric);
    }
}

TEST(RepsAtALoad, areThoseOfTheLoadUsedMostLately) {
    const std::vector<SetFact> facts{setOn(1, 35, 12), setOn(2, 40, 8),  setOn(3, 40, 10),
                                     setOn(4, 42, 9),  setOn(5, 40, 11), setOn(6, 35, 12)};
    const auto sessions = exerciseSessions(facts, {}, Id<LoggedExercise>(1));
    EXPECT_EQ(usualLoad(sessions, loadedExercise()), 40);
    const Series reps = exerciseSeries(sessions, loadedExercise(), ProgressMetric::RepsAtLoad, {});
    ASSERT_EQ(reps.points.size(), 6U);
    EXPECT_EQ(reps.points[0].value, std::nullopt) << "a lighter one tells nothing";
    EXPECT_EQ(reps.points[1].value, 8);
    EXPECT_EQ(reps.points[3].value, 9) << "or more";
    EXPECT_EQ(reps.points[4].value, 11);
    EXPECT_EQ(usualLoad({}, loadedExercise()), std::nullopt);
}

} // namespace dorsal
