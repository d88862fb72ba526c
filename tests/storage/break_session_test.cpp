// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/break_session.h"

#include "core/files/catalogue_file.h"
#include "core/logbook/sets.h"
#include "core/stats/break_time.h"
#include "tests/support/memory_log.h"

#include <gtest/gtest.h>

namespace dorsal {
namespace {

using namespace std::chrono_literals;

/// The built-in break of that key, started at eleven.
class BreakSession : public testing::Test {
protected:
    Id<Session> start(const std::string& key) {
        const auto breaks = catalogue_.breaks();
        const auto found =
            std::ranges::find_if(breaks, [&](const DeskBreak& one) { return one.plan.key == key; });
        return startBreak(log_.logbook(), sessionFromBreak(catalogue_, *found, eleven_));
    }
    void hold(Id<SessionItem> item, std::chrono::seconds time) {
        LoggedSet set;
        set.item = item;
        set.held = time;
        logSet(log_.logbook(), set);
    }
    [[nodiscard]] std::chrono::minutes minutes() { return breakMinutes(log_.reader().setFacts({})); }

    MemoryLog log_;
    Catalogue catalogue_ = builtInCatalogue();
    LocalTime eleven_ = day(2026, 11, 20) + 11h;
};

TEST_F(BreakSession, standsBesideAnOpenSessionWithoutOpeningAnother) {
    const Id<Session> training = startEmptySession(log_.logbook());
    start("desk-3min-roll");
    ASSERT_TRUE(log_.reader().openSession());
    EXPECT_EQ(log_.reader().openSession()->id, training);
}

TEST_F(BreakSession, hasItsExercisesInTheSlotMicroWithTheirTargets) {
    const Id<Session> id = start("desk-2min-wall");
    EXPECT_EQ(log_.reader().session(id)->title, "Wall");
    const std::vector<SessionItem> items = log_.reader().items(id);
    ASSERT_EQ(items.size(), 2U);
    EXPECT_EQ(items[0].slot, Slot::Micro);
    EXPECT_EQ(items[0].planned->sets.at(0).reps, (RepRange{8, 8}));
    EXPECT_EQ(items[0].planned->sets.at(0).tempo.size(), 3U);
    EXPECT_EQ(items[1].planned->sets.at(0).hold, (HoldRange{20s, 20s}));
}

TEST_F(BreakSession, endsWhenItsTimerDoesAndCountsItsMinutes) {
    const Id<Session> id = start("desk-3min-roll");
    hold(log_.reader().items(id).at(0).id, 60s);
    hold(log_.reader().items(id).at(1).id, 30s);
    endBreak(log_.logbook(), id, eleven_ + 2min);
    EXPECT_EQ(log_.reader().session(id)->finishedAt, eleven_ + 2min);
    EXPECT_EQ(minutes(), 2min);
}

TEST_F(BreakSession, inWhichNothingWasDoneNeverHappened) {
    const Id<Session> id = start("desk-1min");
    endBreak(log_.logbook(), id, eleven_ + 2min);
    EXPECT_FALSE(log_.reader().session(id));
    EXPECT_TRUE(log_.reader().sessions({}).empty());
    endBreak(log_.logbook(), id, eleven_ + 3min);
}

TEST_F(BreakSession, isRememberedByItsDay) {
    const Id<Session> id = start("desk-1min");
    hold(log_.reader().items(id).at(0).id, 20s);
    EXPECT_EQ(breaksLastDone(log_.reader())("desk-1min"), day(2026, 11, 20));
    EXPECT_FALSE(breaksLastDone(log_.reader())("desk-2min-wall"));
}

} // namespace
} // namespace dorsal
