// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/log_from_command_line.h"
#include "tests/support/memory_log.h"

#include <gtest/gtest.h>

namespace dorsal {

namespace {

SetsDone tenReps(const std::string& exercise, int count = 1, Side side = Side::Both) {
    SetsDone done;
    done.exercise = named(exercise);
    done.day = day(2026, 11, 20);
    done.count = count;
    done.set.reps = Reps(10);
    done.set.side = side;
    done.now = at(18, 12);
    return done;
}

std::vector<int> positionsIn(MemoryLog& log, Id<Session> session) {
    std::vector<int> positions;
    for (const LoggedSet& set : log.reader().sets(session)) {
        positions.push_back(set.position);
    }
    return positions;
}

/// Every row that a session is made of.
struct LoggedRows {
    std::vector<Session> sessions;
    std::vector<SessionItem> items;
    std::vector<SetFact> facts;
    std::vector<Band> bands;
    std::vector<LoggedExercise> exercises;
};

LoggedRows rowsOf(LogReader& reader) {
    return {reader.sessions({}), reader.itemsIn({}), reader.setFacts({}), reader.bands(), reader.exercises()};
}

} // namespace

TEST(LogFromCommandLine, makesASessionAtNoonThatIsFinished) {
    MemoryLog log;
    const SetsLogged logged = logFromCommandLine(log.logbook(), tenReps("pull-up", 2));
    const auto session = log.reader().session(logged.session);
    ASSERT_TRUE(session);
    EXPECT_EQ(session->start, at(12));
    EXPECT_EQ(session->finishedAt, at(12));
    EXPECT_EQ(log.reader().sets(logged.session).size(), 2U);
}

TEST(LogFromCommandLine, takesTheLastSessionOfTheDay) {
    MemoryLog log;
    startEmptySession(log.logbook(), at(7));
    const Id<Session> evening = startEmptySession(log.logbook(), at(18));
    startEmptySession(log.logbook(), at(9, 0, day(2026, 11, 21)));
    EXPECT_EQ(logFromCommandLine(log.logbook(), tenReps("pull-up")).session, evening);
}

TEST(LogFromCommandLine, setsOfAnOpenSessionHappenNow) {
    MemoryLog log;
    const Id<Session> session = startEmptySession(log.logbook());
    logFromCommandLine(log.logbook(), tenReps("pull-up"));
    EXPECT_EQ(log.reader().sets(session)[0].performedAt, at(18, 12));
}

TEST(LogFromCommandLine, setsOfAFinishedSessionHaveNoTime) {
    MemoryLog log;
    const SetsLogged logged = logFromCommandLine(log.logbook(), tenReps("pull-up"));
    EXPECT_FALSE(log.reader().sets(logged.session)[0].performedAt);
}

TEST(LogFromCommandLine, followsTheSetsThatAreThere) {
    MemoryLog log;
    const Id<Session> session = startEmptySession(log.logbook());
    const Id<SessionItem> item = addWithSets(log.logbook(), session, "pull-up", 2);
    const SetsLogged logged = logFromCommandLine(log.logbook(), tenReps("pull-up", 2));
    EXPECT_EQ(logged.item, item);
    EXPECT_EQ(positionsIn(log, session), std::vector<int>({0, 1, 2, 3}));
}

TEST(LogFromCommandLine, anotherSlotIsAnotherItem) {
    MemoryLog log;
    const Id<Session> session = startEmptySession(log.logbook());
    const Id<SessionItem> item = addWithSets(log.logbook(), session, "pull-up", 1);
    SetsDone done = tenReps("pull-up");
    done.slot = Slot::Warmup;
    EXPECT_NE(logFromCommandLine(log.logbook(), done).item, item);
    const auto items = log.reader().items(session);
    ASSERT_EQ(items.size(), 2U);
    EXPECT_EQ(items[0].slot, Slot::Warmup);
}

TEST(LogFromCommandLine, oneSidedSetsJoinTheirOtherSide) {
    MemoryLog log;
    const Id<Session> session = startEmptySession(log.logbook());
    logFromCommandLine(log.logbook(), tenReps("one-arm-row", 2, Side::Left));
    logFromCommandLine(log.logbook(), tenReps("one-arm-row", 3, Side::Right));
    EXPECT_EQ(positionsIn(log, session), std::vector<int>({0, 0, 1, 1, 2}));
}

TEST(LogFromCommandLine, aNewBandStandsBehindTheOthers) {
    MemoryLog log;
    SetsDone done = tenReps("no-money-drill");
    done.newBand = "yellow";
    logFromCommandLine(log.logbook(), done);
    done.newBand = "red";
    const SetsLogged logged = logFromCommandLine(log.logbook(), done);
    const std::vector<Band> bands = log.reader().bands();
    ASSERT_EQ(bands.size(), 2U);
    EXPECT_EQ(bands[1].name, "red");
    EXPECT_EQ(bands[1].rank, 2);
    EXPECT_EQ(log.reader().sets(logged.session).back().band, bands[1].id);
}

TEST(LogFromCommandLine, isOneStepThatUndoesAndRedoes) {
    MemoryLog log;
    SetsDone done = tenReps("no-money-drill", 3);
    done.newBand = "yellow";
    const SetsLogged logged = logFromCommandLine(log.logbook(), done);
    const LoggedRows before = rowsOf(log.reader());
    const std::vector<LoggedSet> sets = log.reader().sets(logged.session);
    EXPECT_EQ(log.logbook().undoable(), Operation::LogFromCommandLine);

    log.logbook().undo();
    EXPECT_TRUE(log.reader().isEmpty());
    EXPECT_TRUE(log.reader().bands().empty());
    EXPECT_FALSE(log.logbook().undoable());

    log.logbook().redo();
    const LoggedRows after = rowsOf(log.reader());
    EXPECT_EQ(after.sessions, before.sessions);
    EXPECT_EQ(after.items, before.items);
    EXPECT_EQ(after.bands, before.bands);
    EXPECT_EQ(after.exercises, before.exercises);
    EXPECT_EQ(log.reader().sets(logged.session), sets);
}

TEST(LogFromCommandLine, failsWithoutATrace) {
    MemoryLog log;
    SetsDone done = tenReps("pull-up", 2);
    done.set.band = Id<Band>(77); // is not in the log
    EXPECT_THROW(logFromCommandLine(log.logbook(), done), ProblemError);
    EXPECT_TRUE(log.reader().isEmpty());
    EXPECT_TRUE(log.reader().exercises().empty());
    EXPECT_FALSE(log.logbook().undoable());
}

} // namespace dorsal
