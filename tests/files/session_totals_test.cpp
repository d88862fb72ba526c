// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/odd_values.h"
#include "core/stats/session_totals.h"
#include "tests/support/example_data.h"

#include <gtest/gtest.h>

namespace dorsal {

namespace {

using std::chrono::hours;
using std::chrono::minutes;

/// Sets are written as in the examples: {"ex": "bench-press", "reps": 8, "load_kg": 50}.
class SessionNumbers : public testing::Test {
protected:
    [[nodiscard]] std::vector<SetFact> facts(const char* sets) const {
        return log_.facts(QJsonDocument::fromJson(sets).array());
    }
    [[nodiscard]] static Session session(minutes length) {
        Session session;
        session.id = Id<Session>(1);
        session.start = LocalTime{day(2026, 11, 16)} + hours(18);
        session.finishedAt = session.start + length;
        return session;
    }
    [[nodiscard]] SessionTotals totals(const char* sets, std::optional<Load> bodyweight = {}) const {
        return sessionTotals(session(minutes(38)), facts(sets), log_.directory(), {}, bodyweight);
    }
    [[nodiscard]] std::vector<OddPlace> odd(const char* sets, std::optional<Load> bodyweight = {}) const {
        return oddValues({}, facts(sets), log_.directory(), bodyweight);
    }

private:
    ExampleLog log_;
};

class OddValues : public SessionNumbers {};

} // namespace

TEST_F(SessionNumbers, addUpARowDay) {
    const SessionTotals row = totals(R"([
        {"ex": "tennis-ball-shoulder-blades", "seconds": 90, "slot": "warmup"},
        {"ex": "bent-over-row", "reps": 10, "load_kg": 20, "kind": "warmup"},
        {"ex": "bent-over-row", "n": 3, "reps": 10, "load_kg": 42.5},
        {"ex": "bench-press", "n": 3, "reps": 8, "load_kg": 50},
        {"ex": "no-money-drill", "n": 2, "reps": 12},
        {"ex": "romanian-deadlift", "n": 2, "reps": 10, "load_kg": 60},
        {"ex": "knee-hug-stretch", "seconds": 30, "slot": "cooldown"}])");
    EXPECT_EQ(row.workingSets, Volume::whole(10));
    EXPECT_EQ(row.tally, (Tally{Volume::whole(5), Volume::whole(3)}));
    EXPECT_EQ(row.moved.value().inKilograms(), 3 * 425.0 + 3 * 400.0 + 2 * 600.0);
    EXPECT_EQ(row.duration, minutes(38));
    EXPECT_FALSE(row.pain);
}

TEST_F(SessionNumbers, twoOneSidedSetsMakeOneWorkingSet) {
    const SessionTotals rows = totals(R"([{"ex": "one-arm-row", "n": 2, "reps": 10, "side": "left"},
        {"ex": "one-arm-row", "reps": 10, "side": "right"}])");
    EXPECT_EQ(rows.workingSets, Volume::eighths(12));
}

TEST_F(SessionNumbers, walkingAndMissedSetsAreNoWorkingSets) {
    EXPECT_EQ(totals(R"([{"ex": "walking", "seconds": 900}, {"ex": "bench-press", "reps": 0}])").workingSets,
              Volume());
}

TEST_F(SessionNumbers, bandsAndHoldsMoveNothingThatIsKnown) {
    EXPECT_FALSE(
        totals(R"([{"ex": "tubing-pull-apart", "reps": 12}, {"ex": "plank", "seconds": 30}])").moved);
    EXPECT_FALSE(totals(R"([{"ex": "push-up", "reps": 10}])").moved);
    EXPECT_EQ(totals(R"([{"ex": "push-up", "reps": 10}])", Load::kilograms(80)).moved.value().inKilograms(),
              576);
}

TEST_F(SessionNumbers, anOpenSessionHasNoDurationAndAFlaggedSetShows) {
    Session open = session(minutes(1));
    open.finishedAt = std::nullopt;
    std::vector<SetFact> sets = facts(R"([{"ex": "bench-press", "reps": 8}])");
    sets.front().pain = true;
    const SessionTotals now = sessionTotals(open, sets, ExerciseDirectory(), {}, {});
    EXPECT_FALSE(now.duration);
    EXPECT_TRUE(now.pain);
    EXPECT_EQ(now.workingSets, Volume::whole(1)) << "an exercise that no catalogue knows";
}

TEST_F(OddValues, aWholeBodyTypedAsAddedLoadIsListed) {
    const char* const pullUps = R"([{"ex": "pull-up", "reps": 5, "added_kg": 40},
        {"ex": "pull-up", "reps": 5, "added_kg": 45}, {"ex": "bench-press", "reps": 5, "load_kg": 100}])";
    ASSERT_EQ(odd(pullUps).size(), 1U);
    EXPECT_EQ(odd(pullUps).front().what, OddValue::BodyweightInLoad);
    EXPECT_TRUE(odd(pullUps).front().set);
    EXPECT_TRUE(odd(pullUps, Load::kilograms(80)).empty()) << "48 kg is 60 % of 80 kg";
    EXPECT_EQ(odd(pullUps, Load::kilograms(60)).size(), 2U);
}

TEST_F(OddValues, aSessionLongerThanADayIsListed) {
    const std::vector<Session> sessions{session(hours(24)), session(hours(24) + minutes(1))};
    const std::vector<OddPlace> places = oddValues(sessions, {}, ExerciseDirectory(), {});
    ASSERT_EQ(places.size(), 1U);
    EXPECT_EQ(places.front(), (OddPlace{OddValue::LongSession, Id<Session>(1), std::nullopt}));
}

} // namespace dorsal
