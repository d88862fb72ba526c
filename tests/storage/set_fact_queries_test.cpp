// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/session_items.h"
#include "core/logbook/sessions.h"
#include "tests/support/log_rows.h"
#include "tests/support/memory_log.h"

#include <gtest/gtest.h>

#include <array>

namespace dorsal {

namespace {

/// Sessions, items and sets that stand in the file in another order than they were trained, with everything a
/// set can say.
void writeOutOfOrder(MemoryLog& log) {
    log.logbook().transact(Operation::ImportHistory, [](Recorder& recorder) {
        const std::array exercises{exerciseRow(recorder, ExerciseKey{"pull-up"}, "pull-up"),
                                   exerciseRow(recorder, ExerciseKey{"face-pull"}, "face-pull")};
        const Id<Band> band = recorder.insert(Band{{}, numberedUuid(900), "red", 2, false});
        int number = 0;
        for (const Day date : {day(2026, 11, 20), day(2021, 1, 3), day(2024, 7, 9), day(2021, 1, 3)}) {
            const Id<Session> session = recorder.insert(aSession(at(18, 0, date), ++number));
            for (const int position : {1, 0}) {
                const Id<SessionItem> item = recorder.insert(
                    anItem(session, exercises.at(static_cast<std::size_t>(position)), position));
                for (const int place : {2, 0, 1}) {
                    LoggedSet set = aSet(item, place);
                    set.side = place == 1 ? Side::Left : Side::Both;
                    set.kind = place == 2 ? SetKind::Drop : SetKind::Working;
                    set.band = place == 0 ? std::optional(band) : std::nullopt;
                    set.help =
                        place == 1 ? std::optional(Load::milligrams(Load::maxMilligrams)) : std::nullopt;
                    set.perRep = place == 2 ? std::optional(std::chrono::seconds(5)) : std::nullopt;
                    recorder.insert(set);
                }
            }
        }
    });
}

bool isSame(const SetFact& a, const SetFact& b) {
    return a.session == b.session && a.start == b.start && a.item == b.item && a.exercise == b.exercise &&
           a.set == b.set && a.slot == b.slot && a.kind == b.kind && a.side == b.side && a.pain == b.pain &&
           a.reps == b.reps && a.held == b.held && a.target == b.target && a.load == b.load &&
           a.help == b.help && a.rir == b.rir && a.band == b.band && a.distance == b.distance &&
           a.perRep == b.perRep;
}

} // namespace

TEST(SetFactQueries, readTheWholeLogAsTheyReadARangeThatHoldsIt) {
    MemoryLog log;
    writeOutOfOrder(log);
    const auto inRange = log.reader().setFacts({day(2000, 1, 1), day(2030, 1, 1)});
    const auto everything = log.reader().setFacts({});
    ASSERT_EQ(inRange.size(), 24U);
    EXPECT_TRUE(std::ranges::equal(everything, inRange, isSame));
    EXPECT_EQ(everything.front().start, at(18, 0, day(2021, 1, 3)));
    EXPECT_TRUE(everything[0].band && everything[1].help && everything[2].perRep);
}

TEST(SetFactQueries, leaveOutTheSetsOfAnItemWhoseExerciseNobodyNamed) {
    MemoryLog log;
    log.logbook().transact(Operation::ImportHistory, [](Recorder& recorder) {
        const Id<Session> session = recorder.insert(aSession(at(18), 1));
        SessionItem item = anItem(session, exerciseRow(recorder, ExerciseKey{"pull-up"}, "pull-up"), 0);
        item.exercise.reset();
        recorder.insert(aSet(recorder.insert(item), 0));
    });
    EXPECT_TRUE(log.reader().setFacts({}).empty());
}

} // namespace dorsal
