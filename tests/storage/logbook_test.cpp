// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memory_log.h"

#include <gtest/gtest.h>

#include <stdexcept>

namespace dorsal {

TEST(Logbook, keepsWhatWasLogged) {
    MemoryLog log;
    const Id<Session> session = startEmptySession(log.logbook());
    const Id<SessionItem> item = addWithSets(log.logbook(), session, "bent-over-row", 2);

    const std::vector<LoggedSet> sets = log.reader().sets(session);
    ASSERT_EQ(sets.size(), 2U);
    LoggedSet expected = aSet(item, 1);
    expected.id = sets[1].id;
    EXPECT_EQ(sets[1], expected);
}

TEST(Logbook, givesAnUndoneRowItsIdBack) {
    MemoryLog log;
    const Id<Session> session = startEmptySession(log.logbook());
    const Id<SessionItem> item = addWithSets(log.logbook(), session, "bent-over-row", 1);
    const std::vector<LoggedSet> before = log.reader().sets(session);
    removeSet(log.logbook(), before[0].id);
    logSet(log.logbook(), aSet(item, 5));
    log.logbook().undo();
    log.logbook().undo();
    EXPECT_EQ(log.reader().sets(session), before);
}

TEST(Logbook, rollsBackWhenTheWorkThrows) {
    MemoryLog log;
    EXPECT_THROW(log.logbook().transact(Operation::StartSession,
                                        [](Recorder& recorder) {
                                            recorder.insert(aSession());
                                            throw std::runtime_error("no");
                                        }),
                 std::runtime_error);
    EXPECT_TRUE(log.reader().isEmpty());
    EXPECT_FALSE(log.logbook().undoable());
}

TEST(Logbook, refusesAChangeWithinAChange) {
    MemoryLog log;
    EXPECT_THROW(log.logbook().transact(Operation::StartSession,
                                        [&](Recorder& recorder) {
                                            recorder.insert(aSession());
                                            startEmptySession(log.logbook());
                                        }),
                 std::logic_error);
    EXPECT_TRUE(log.reader().isEmpty());
    startEmptySession(log.logbook());
    EXPECT_FALSE(log.reader().isEmpty());
}

TEST(Logbook, neitherKeepsNorTellsAStepThatChangedNothing) {
    MemoryLog log;
    int told = 0;
    log.logbook().subscribe([&](const ChangeSummary&) { ++told; });
    log.logbook().transact(Operation::EditSession, [](Recorder&) {});
    EXPECT_EQ(told, 0);
    EXPECT_FALSE(log.logbook().undoable());
}

TEST(Logbook, tellsOnceWhichRowsAStepChanged) {
    MemoryLog log;
    std::vector<ChangeSummary> told;
    const Id<Session> session = startEmptySession(log.logbook());
    log.logbook().subscribe([&](const ChangeSummary& summary) { told.push_back(summary); });
    const Id<SessionItem> item = addExercise(log.logbook(), session, named("bent-over-row"), Slot::Main);
    ASSERT_EQ(told.size(), 1U);
    EXPECT_TRUE(told[0].touches(item));
    EXPECT_TRUE(told[0].touches<LoggedExercise>());
    EXPECT_FALSE(told[0].touches<LoggedSet>());
}

} // namespace dorsal
