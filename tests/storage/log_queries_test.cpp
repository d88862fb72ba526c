// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memory_log.h"

#include <gtest/gtest.h>

namespace dorsal {

namespace {

const Day friday = day(2026, 11, 20);

std::vector<Id<Session>> idsOf(const std::vector<Session>& sessions) {
    std::vector<Id<Session>> ids;
    for (const Session& session : sessions) {
        ids.push_back(session.id);
    }
    return ids;
}

Id<Session> sessionWith(MemoryLog& log, LocalTime start, const std::string& exercise, int sets) {
    const Id<Session> session = startEmptySession(log.logbook(), start);
    addWithSets(log.logbook(), session, exercise, sets);
    return session;
}

Id<LoggedExercise> rowOf(MemoryLog& log, const std::string& key) {
    return log.reader().exercise(ExerciseKey{key}).value_or(LoggedExercise{}).id;
}

void merge(MemoryLog& log, const std::string& from, const std::string& into) {
    log.logbook().transact(Operation::ChangeOwnExercise, [&](Recorder& recorder) {
        LoggedExercise row = *recorder.reader().exercise(ExerciseKey{from});
        row.mergedInto = rowOf(log, into);
        recorder.update(row);
    });
}

} // namespace

TEST(LogQueries, findSessionsByTheDateOfTheirStartBothEndsIncluded) {
    MemoryLog log;
    const auto days = std::chrono::days(1);
    startEmptySession(log.logbook(), at(23, 59, friday - days));
    const Id<Session> late = startEmptySession(log.logbook(), at(23, 59));
    const Id<Session> early = startEmptySession(log.logbook(), at(0));
    startEmptySession(log.logbook(), at(0, 0, friday + days));
    EXPECT_EQ(idsOf(log.reader().sessions({friday, friday})), (std::vector{early, late}));
    EXPECT_EQ(log.reader().sessions({friday, std::nullopt}).size(), 3U);
    EXPECT_EQ(log.reader().sessions({std::nullopt, friday}).size(), 3U);
    EXPECT_EQ(log.reader().days(), (DayRange{friday - days, friday + days}));
}

TEST(LogQueries, knowNothingInAnEmptyLog) {
    MemoryLog log;
    EXPECT_TRUE(log.reader().isEmpty());
    EXPECT_FALSE(log.reader().days());
    EXPECT_FALSE(log.reader().openSession());
    EXPECT_FALSE(log.reader().lastSets(Id<LoggedExercise>(1), at(10)));
    EXPECT_TRUE(log.reader().exerciseUse({}).empty());
}

TEST(LogQueries, giveTheOpenSessionThatWasStartedLast) {
    MemoryLog log;
    const Id<Session> evening = startEmptySession(log.logbook(), at(18));
    startEmptySession(log.logbook(), at(9));
    finishSession(log.logbook(), startEmptySession(log.logbook(), at(20)), at(21));
    EXPECT_EQ(log.reader().openSession()->id, evening);
}

TEST(LogQueries, giveTheSpanOfEveryImport) {
    MemoryLog log;
    startEmptySession(log.logbook(), at(10));
    EXPECT_TRUE(log.reader().importedSpans().empty());
    log.logbook().transact(Operation::ImportHistory, [&](Recorder& recorder) {
        int number = 100;
        for (const auto& [source, date] :
             {std::pair("strong", day(2024, 3, 1)), {"hevy", day(2025, 5, 6)}, {"strong", day(2023, 2, 3)}}) {
            Session session = aSession(at(18, 0, date), ++number);
            session.source = source;
            recorder.insert(session);
        }
    });
    EXPECT_EQ(log.reader().importedSpans(),
              (std::vector<ImportedSpan>{{"hevy", day(2025, 5, 6), day(2025, 5, 6)},
                                         {"strong", day(2023, 2, 3), day(2024, 3, 1)}}));
}

TEST(LogQueries, giveFactsInTheOrderOfTheTraining) {
    MemoryLog log;
    const Id<Session> evening = sessionWith(log, at(18), "pull-up", 2);
    const Id<Session> morning = sessionWith(log, at(9), "bent-over-row", 1);
    const auto facts = log.reader().setFacts({friday, friday});
    ASSERT_EQ(facts.size(), 3U);
    EXPECT_EQ(facts[0].session, morning);
    EXPECT_EQ(facts[1].session, evening);
    EXPECT_LT(facts[1].set, facts[2].set);
    EXPECT_EQ(facts[0].load, Load::kilograms(40));
    EXPECT_EQ(facts[0].reps, Reps(10));
    EXPECT_EQ(facts[0].exercise, rowOf(log, "bent-over-row"));
    EXPECT_EQ(facts[0].start, at(9));
    EXPECT_EQ(facts[0].held, std::nullopt);
}

TEST(LogQueries, giveTheSetsOfTheLatestSessionBefore) {
    MemoryLog log;
    sessionWith(log, at(8), "pull-up", 1);
    const Id<Session> noon = sessionWith(log, at(12), "pull-up", 3);
    addExercise(log.logbook(), startEmptySession(log.logbook(), at(14)), named("pull-up"), Slot::Main);
    sessionWith(log, at(18), "pull-up", 2);
    const auto last = log.reader().lastSets(rowOf(log, "pull-up"), at(18));
    ASSERT_TRUE(last);
    EXPECT_EQ(last->session.id, noon);
    EXPECT_EQ(last->sets.size(), 3U);
    EXPECT_FALSE(log.reader().lastSets(rowOf(log, "pull-up"), at(8)));
}

TEST(LogQueries, countMergedExercisesAsTheirTarget) {
    MemoryLog log;
    sessionWith(log, at(8), "klimmzug", 2);
    sessionWith(log, at(12), "pull-up", 1);
    merge(log, "klimmzug", "pull-up");
    EXPECT_EQ(log.reader().lastSets(rowOf(log, "pull-up"), at(12))->sets.size(), 2U);
    EXPECT_EQ(log.reader().lastSets(rowOf(log, "klimmzug"), at(18))->sets.size(), 1U);
    EXPECT_EQ(log.reader().exerciseUse({}), (std::vector{ExerciseUse{rowOf(log, "pull-up"), friday, 3}}));
}

TEST(LogQueries, countTheUseOfExercisesSinceADay) {
    MemoryLog log;
    sessionWith(log, at(8, 0, friday - std::chrono::days(30)), "pull-up", 4);
    sessionWith(log, at(8), "pull-up", 2);
    sessionWith(log, at(8, 0, friday - std::chrono::days(30)), "dip", 1);
    EXPECT_EQ(log.reader().exerciseUse(friday), (std::vector{ExerciseUse{rowOf(log, "pull-up"), friday, 2}}));
    EXPECT_EQ(log.reader().exerciseUse({}).size(), 2U);
}

TEST(LogQueries, giveBandsByRank) {
    MemoryLog log;
    log.logbook().transact(Operation::ChangeOwnExercise, [](Recorder& recorder) {
        recorder.insert(Band{{}, numberedUuid(1), "black", 3, false});
        recorder.insert(Band{{}, numberedUuid(2), "yellow", 1, true});
    });
    const auto bands = log.reader().bands();
    ASSERT_EQ(bands.size(), 2U);
    EXPECT_EQ(bands[0].name, "yellow");
    EXPECT_TRUE(bands[0].retired);
}

TEST(LogQueries, giveBackEveryFieldOfASetAsItWasLogged) {
    MemoryLog log;
    const Id<Session> session = startEmptySession(log.logbook());
    const Id<SessionItem> item = addExercise(log.logbook(), session, named("pull-up"), Slot::Main);
    Id<Band> band;
    log.logbook().transact(Operation::ChangeOwnExercise, [&](Recorder& recorder) {
        band = recorder.insert(Band{{}, numberedUuid(1), "red", 2, false});
    });
    LoggedSet set;
    set.item = item;
    set.position = 7;
    set.kind = SetKind::Failure;
    set.side = Side::Left;
    set.reps = Reps(0);
    set.load = Load::pounds(45);
    set.help = Load::kilograms(12.5);
    set.band = band;
    set.held = std::chrono::seconds(86'400);
    set.target = std::chrono::seconds(30);
    set.distance = Distance::tryMetres(12.345);
    set.perRep = std::chrono::seconds(3);
    set.rir = Rir::from(1.5);
    set.pain = true;
    set.note = "“Zug” – naïve 日本 🙂";
    set.performedAt = at(18, 30);
    set.id = logSet(log.logbook(), set);
    EXPECT_EQ(log.reader().sets(session), std::vector{set});
}

TEST(LogQueries, giveEveryAmountOfASetAsAFact) {
    MemoryLog log;
    const Id<Session> session = startEmptySession(log.logbook());
    const Id<SessionItem> item = addExercise(log.logbook(), session, named("pull-up"), Slot::Cooldown);
    LoggedSet full = aSet(item);
    full.kind = SetKind::Failure;
    full.side = Side::Right;
    full.pain = true;
    full.reps = Reps(10'000);
    full.held = std::chrono::hours(24);
    full.target = std::chrono::seconds(0);
    full.rir = Rir::from(10);
    full.perRep = std::chrono::hours(24);
    full.distance = Distance::tryMetres(1'000'000);
    logSet(log.logbook(), full);
    LoggedSet bare = aSet(item, 1);
    bare.reps = Reps(0);
    logSet(log.logbook(), bare);
    const auto facts = log.reader().setFacts({});
    ASSERT_EQ(facts.size(), 2U);
    EXPECT_EQ(facts[0].slot, Slot::Cooldown);
    EXPECT_EQ(facts[0].kind, full.kind);
    EXPECT_EQ(facts[0].side, full.side);
    EXPECT_TRUE(facts[0].pain);
    EXPECT_EQ(facts[0].reps, full.reps);
    EXPECT_EQ(facts[0].held, full.held);
    EXPECT_EQ(facts[0].target, full.target);
    EXPECT_EQ(facts[0].rir, full.rir);
    EXPECT_EQ(facts[0].perRep, full.perRep);
    EXPECT_EQ(facts[0].distance, full.distance);
    EXPECT_EQ(facts[1].reps, Reps(0));
    EXPECT_FALSE(facts[1].pain || facts[1].held || facts[1].target || facts[1].rir || facts[1].perRep ||
                 facts[1].distance);
}

TEST(LogQueries, giveWhatPlansAskedForAndWhatWasSkipped) {
    MemoryLog log;
    StartSession start;
    start.start = at(18, 0, friday);
    StartItem item;
    item.slot = Slot::Main;
    item.exercise = ExerciseKey{"face-pull"};
    item.planned = PlanItem{Slot::Main, {ExerciseKey{"face-pull"}}, ChooseBy::Freely, {PlannedSet{}}, "slow"};
    start.items = {item};
    const Id<Session> session = startSession(log.logbook(), start);
    addExercise(log.logbook(), session, named("pull-up"), Slot::Main);
    const auto planned = log.reader().plannedItems({friday, friday});
    ASSERT_EQ(planned.size(), 1U);
    EXPECT_EQ(planned[0].session, session);
    EXPECT_EQ(planned[0].start, start.start);
    EXPECT_EQ(planned[0].exercise, rowOf(log, "face-pull"));
    EXPECT_EQ(planned[0].planned, *item.planned);
    EXPECT_TRUE(log.reader().plannedItems({std::nullopt, friday - std::chrono::days(1)}).empty());
    EXPECT_TRUE(log.reader().skippedDays().empty());
    skipItem(log.logbook(), planned[0].item, SkipReason::NoTime);
    EXPECT_EQ(log.reader().skippedDays(), std::vector<Day>{friday});
    EXPECT_EQ(log.reader().sessionDays(), std::vector<Day>{friday});
    EXPECT_EQ(log.reader().exerciseCounts().size(), 2U);
}

TEST(LogQueries, tellWhenAnExerciseWasLeftOutLastForAReason) {
    MemoryLog log;
    for (const int daysAgo : {9, 2, 1}) {
        const Id<Session> session =
            startEmptySession(log.logbook(), at(8, 0, friday - std::chrono::days(daysAgo)));
        const Id<SessionItem> item = addExercise(log.logbook(), session, named("pull-up"), Slot::Main);
        skipItem(log.logbook(), item, daysAgo == 1 ? SkipReason::NoTime : SkipReason::Pain);
    }
    EXPECT_EQ(log.reader().lastSkips(SkipReason::Pain, {}),
              (std::vector{SkippedExercise{rowOf(log, "pull-up"), friday - std::chrono::days(2)}}));
    EXPECT_TRUE(log.reader().lastSkips(SkipReason::NotToday, {}).empty());
    EXPECT_TRUE(log.reader().lastSkips(SkipReason::Pain, friday).empty());
}

} // namespace dorsal
