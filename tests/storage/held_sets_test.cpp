// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/held_sets.h"
#include "core/logbook/log_settings.h"
#include "core/logbook/saved_intervals.h"
#include "tests/support/memory_log.h"

#include <gtest/gtest.h>

namespace dorsal {
namespace {

using namespace std::chrono_literals;

TEST(HeldSets, aHoldDoneAgainTakesThePlaceOfTheFirstOne) {
    MemoryLog log;
    const Id<Session> session = startEmptySession(log.logbook());
    const Id<SessionItem> item = addWithSets(log.logbook(), session, "plank", 0);
    LoggedSet held = aSet(item);
    held.held = 12s;
    const Id<LoggedSet> first = logHold(log.logbook(), held, std::nullopt);
    held.held = 30s;
    EXPECT_EQ(logHold(log.logbook(), held, first), first);
    ASSERT_EQ(log.reader().sets(session).size(), 1U);
    EXPECT_EQ(log.reader().sets(session)[0].held, 30s);
}

TEST(HeldSets, aHoldWhoseFirstOneWasUndoneIsLoggedAnew) {
    MemoryLog log;
    const Id<Session> session = startEmptySession(log.logbook());
    const Id<SessionItem> item = addWithSets(log.logbook(), session, "plank", 0);
    const Id<LoggedSet> first = logHold(log.logbook(), aSet(item), std::nullopt);
    log.logbook().undo();
    logHold(log.logbook(), aSet(item), first);
    EXPECT_EQ(log.reader().sets(session).size(), 1U);
}

TEST(SavedIntervals, areFoundByNameReplacedAndRemoved) {
    MemoryLog log;
    IntervalPlan tabata{"Tabata", 10s, 20s, 10s, 8, 0s, {}};
    const IntervalPlan circuit{"Circuit", 5s, 40s, 20s, 3, 60s, {"row", "plank"}};
    saveIntervals(log.logbook(), tabata);
    saveIntervals(log.logbook(), circuit);
    EXPECT_EQ(savedIntervals(log.reader()), (std::vector{circuit, tabata}));
    tabata.rounds = 6;
    saveIntervals(log.logbook(), tabata);
    EXPECT_EQ(savedIntervals(log.reader()).at(1).rounds, 6);
    removeIntervals(log.logbook(), "Tabata");
    removeIntervals(log.logbook(), "Tabata");
    EXPECT_EQ(savedIntervals(log.reader()), std::vector{circuit});
    EXPECT_EQ(readLogSettings(log.reader()), LogSettings{});
}

TEST(LogSettings, keepThePausesOfTheTimerAndTheFirstSide) {
    MemoryLog log;
    LogSettings settings;
    settings.holdTimes = {5s, 3s, 20s};
    settings.firstSide = FirstSide::Right;
    writeLogSettings(log.logbook(), settings);
    EXPECT_EQ(readLogSettings(log.reader()), settings);
}

} // namespace
} // namespace dorsal
