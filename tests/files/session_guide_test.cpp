// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guide_desk.h"

#include <gtest/gtest.h>

namespace dorsal {
namespace {

using namespace std::chrono_literals;

std::vector<HoldPhaseKind> kinds(const HoldPlan& plan) {
    std::vector<HoldPhaseKind> all;
    for (const HoldPhase& phase : plan.phases) {
        all.push_back(phase.kind);
    }
    return all;
}

std::vector<Side> workedSides(const HoldPlan& plan) {
    std::vector<Side> sides;
    for (const HoldPhase& phase : plan.phases) {
        if (phase.kind == HoldPhaseKind::Work) {
            sides.push_back(phase.side);
        }
    }
    return sides;
}

LoggedSet heldSide(Side side, std::chrono::hours at) {
    LoggedSet set;
    set.side = side;
    set.held = 90s;
    set.target = 90s;
    set.performedAt = LocalTime{at};
    return set;
}

using enum HoldPhaseKind;

TEST(SessionGuide, goesThroughHoldsTempoAndSetsAtOnesOwnPace) {
    GuideDesk desk;
    desk.add("tennis-ball-shoulder-blades", Slot::Warmup);
    desk.add("wall-scoop", Slot::Warmup);
    desk.add("knee-hug-stretch", Slot::Cooldown);
    const HoldPlan plan = desk.whole();
    EXPECT_EQ(kinds(plan), (std::vector{Prepare, Work, SwitchSides, Work, Interlude, Work, SwitchSides, Work,
                                        Interlude, Work}));
    EXPECT_TRUE(plan.phases[5].isOpen());
    EXPECT_TRUE(plan.phases[5].countsReps);
    EXPECT_EQ(plan.phases[5].reps, Reps(4));
    EXPECT_EQ(plan.stationOf(plan.phases[4]).name, "Wall Scoops") << "the way there names the exercise";
    EXPECT_EQ(plan.stations[2].number, 3);
    EXPECT_EQ(plan.stations[2].count, 3);
    EXPECT_EQ(plan.title, "Coach's sample session");
}

TEST(SessionGuide, restsBetweenSetsAndBeforeTheNextExerciseAsPrescribed) {
    GuideDesk desk;
    desk.add("plank");
    desk.add("knee-hug-stretch", Slot::Cooldown);
    const HoldPlan plan = desk.whole();
    EXPECT_EQ(kinds(plan), (std::vector{Prepare, Work, Rest, Work, Interlude, Work}));
    EXPECT_EQ(plan.phases[2].length, 45s);
    EXPECT_EQ(plan.phases[4].length, 45s);
    EXPECT_EQ(plan.phases[3].set, 2);
    EXPECT_EQ(plan.phases[3].sets, 2);
}

TEST(SessionGuide, leavesOutWhatIsDoneSkippedOrOfNoTime) {
    GuideDesk desk;
    const Id<SessionItem> ball = desk.add("tennis-ball-shoulder-blades").id;
    desk.add("plank").skipped = SkipReason::NoTime;
    desk.add("knee-hug-stretch").planned =
        PlanItem{Slot::Main, {{"knee-hug-stretch"}}, ChooseBy::Freely, {PlannedSet{}}, ""};
    LoggedSet left = heldSide(Side::Left, 1h);
    left.item = ball;
    desk.done(left);
    EXPECT_EQ(workedSides(desk.whole()), (std::vector{Side::Right, Side::Both}));

    GuideDesk empty;
    PlannedSet none;
    none.hold = HoldRange{0s, 0s};
    empty.add("knee-hug-stretch").planned =
        PlanItem{Slot::Main, {{"knee-hug-stretch"}}, ChooseBy::Freely, {none}, ""};
    EXPECT_FALSE(empty.whole().hasWork());
}

TEST(SessionGuide, theSideThatCameSecondTheLastTimeComesFirst) {
    GuideDesk desk;
    const SessionItem& ball = desk.add("tennis-ball-shoulder-blades");
    EXPECT_EQ(workedSides(desk.whole()), (std::vector{Side::Left, Side::Right}));
    desk.lastTime(ball, {heldSide(Side::Left, 1h), heldSide(Side::Right, 2h)});
    EXPECT_EQ(workedSides(desk.whole()), (std::vector{Side::Right, Side::Left}));
    desk.lastTime(ball, {heldSide(Side::Left, 2h), heldSide(Side::Right, 1h)});
    EXPECT_EQ(workedSides(desk.whole()), (std::vector{Side::Left, Side::Right}));
    desk.firstSide = FirstSide::Right;
    EXPECT_EQ(workedSides(desk.whole()), (std::vector{Side::Right, Side::Left}));
}

TEST(SessionGuide, theWeakerSideOfTheLastTimeComesFirstWhenWished) {
    GuideDesk desk;
    desk.firstSide = FirstSide::Weaker;
    const SessionItem& ball = desk.add("tennis-ball-shoulder-blades");
    EXPECT_EQ(workedSides(desk.whole()), (std::vector{Side::Left, Side::Right})) << "nothing is known";
    LoggedSet weak = heldSide(Side::Right, 1h);
    weak.held = 40s;
    desk.lastTime(ball, {heldSide(Side::Left, 2h), weak});
    EXPECT_EQ(workedSides(desk.whole()), (std::vector{Side::Right, Side::Left}));
    weak.side = Side::Left;
    desk.lastTime(ball, {weak, heldSide(Side::Right, 2h)});
    EXPECT_EQ(workedSides(desk.whole()), (std::vector{Side::Left, Side::Right}));
    desk.lastTime(ball, {heldSide(Side::Left, 1h), heldSide(Side::Right, 2h)});
    EXPECT_EQ(workedSides(desk.whole()), (std::vector{Side::Right, Side::Left})) << "even: in turn";
}

TEST(SessionGuide, aRowStartsItsExerciseFromThere) {
    GuideDesk desk;
    desk.add("side-plank");
    EXPECT_EQ(workedSides(desk.fromSet(0)), (std::vector{Side::Left, Side::Right, Side::Left, Side::Right}));
    EXPECT_EQ(workedSides(desk.fromSet(1)), (std::vector{Side::Right, Side::Left, Side::Right, Side::Left}))
        << "the side that was asked for begins";
    const HoldPlan second = desk.fromSet(2);
    EXPECT_EQ(workedSides(second), (std::vector{Side::Left, Side::Right}));
    EXPECT_EQ(second.phases[1].set, 2);
}

/// The exercises in the order of their work: "plank 1, side-plank 1 L, ...".
std::string worked(const HoldPlan& plan) {
    std::string all;
    for (const HoldPhase& phase : plan.phases) {
        if (phase.kind == HoldPhaseKind::Work) {
            all += (all.empty() ? "" : ", ") + plan.stationOf(phase).exercise->text + " " +
                   std::to_string(phase.set);
        }
    }
    return all;
}

/// So many holds of half a minute.
PlanItem holds(const std::string& key, std::size_t sets) {
    PlannedSet set;
    set.hold = HoldRange{30s, 30s};
    set.rest = 60s;
    return {Slot::Main, {ExerciseKey{key}}, ChooseBy::Freely, std::vector(sets, set), {}, 1};
}

/// Three planks and two dead hangs in turn, then a stretch.
class SupersetGuide : public testing::Test {
protected:
    SupersetGuide() {
        for (const auto& [key, sets] : {std::pair("plank", 3), std::pair("dead-hang", 2)}) {
            SessionItem& item = desk.add(key);
            item.planned = holds(key, static_cast<std::size_t>(sets));
            item.superset = 1;
        }
        desk.add("knee-hug-stretch", Slot::Cooldown);
    }
    GuideDesk desk;
};

TEST_F(SupersetGuide, goesRoundByRoundAndFinishesWhatIsLonger) {
    EXPECT_EQ(worked(desk.whole()),
              "plank 1, dead-hang 1, plank 2, dead-hang 2, plank 3, knee-hug-stretch 1");
}

TEST_F(SupersetGuide, restsBetweenRoundsAndOnlyGoesOnWithinThem) {
    const HoldPlan plan = desk.whole();
    EXPECT_EQ(kinds(plan), (std::vector{Prepare, Work, Interlude, Work, Interlude, Work, Interlude, Work,
                                        Interlude, Work, Interlude, Work}));
    EXPECT_EQ(plan.phases[2].length, 10s) << "to the hang";
    EXPECT_EQ(plan.phases[4].length, 60s) << "the round is over";
    EXPECT_EQ(plan.stationOf(plan.phases[4]).name, "Plank") << "the rest names what comes";
    EXPECT_EQ(plan.stations.size(), 3U);
    EXPECT_EQ(plan.stations[1].number, 2);
}

TEST_F(SupersetGuide, goesOnWhereItWasLeft) {
    LoggedSet done;
    done.item = Id<SessionItem>(1);
    done.held = 30s;
    desk.done(done);
    EXPECT_EQ(worked(desk.whole()), "dead-hang 1, plank 2, dead-hang 2, plank 3, knee-hug-stretch 1");
}

TEST_F(SupersetGuide, aRowStartsTheSupersetFromThere) {
    EXPECT_EQ(worked(desk.fromSet(3)), "dead-hang 1, plank 1, dead-hang 2, plank 2, plank 3");
    EXPECT_EQ(worked(desk.fromSet(1)), "plank 2, dead-hang 2, plank 3");
    EXPECT_EQ(worked(desk.fromSet(5)), "knee-hug-stretch 1");
}

TEST(SessionGuide, knowsWhatItLogs) {
    GuideDesk desk;
    const Id<SessionItem> ball = desk.add("tennis-ball-shoulder-blades").id;
    const HoldPlan plan = desk.fromSet(0);
    ASSERT_TRUE(plan.phases[3].logs);
    EXPECT_EQ(plan.phases[3].logs->item, ball);
    EXPECT_EQ(plan.phases[3].logs->side, Side::Right);
    EXPECT_EQ(plan.phases[3].logs->position, 0);
    EXPECT_FALSE(plan.phases[3].logs->id.isStored());
}

TEST(SessionGuide, thePlansTempoComesBeforeTheExercises) {
    GuideDesk desk;
    PlannedSet slow;
    slow.reps = RepRange{5, 5};
    slow.tempo = {{"up", 5s}, {"hold", 2s}, {"down", 5s}};
    PlannedSet usual;
    usual.reps = RepRange{8, 8};
    desk.add("wall-slide").planned =
        PlanItem{Slot::Main, {{"wall-slide"}}, ChooseBy::Freely, {slow, usual}, ""};
    const HoldPlan plan = desk.whole();
    ASSERT_EQ(plan.phases.size(), 4U);
    EXPECT_EQ(plan.phases[1].length, 60s);
    EXPECT_EQ(plan.stationOf(plan.phases[1]).tempo, slow.tempo);
    EXPECT_EQ(plan.phases[3].length, 56s);
    EXPECT_EQ(plan.stationOf(plan.phases[3]).name, "Wall Slides");
}

TEST(SessionGuide, guidesHoldsAndTemposOnly) {
    const ExampleLog log;
    const auto row = [](SetField field, std::optional<Reps> reps) {
        SetRow set;
        set.fields = {field, SetField::None};
        set.set.reps = reps;
        return set;
    };
    const auto exercise = [&log](const char* key) { return log.catalogue().find(ExerciseKey{key}); };
    EXPECT_TRUE(isGuided(row(SetField::Held, {}), exercise("knee-hug-stretch")));
    EXPECT_TRUE(isGuided(row(SetField::Reps, Reps(8)), exercise("wall-slide")));
    EXPECT_FALSE(isGuided(row(SetField::Reps, Reps(8)), exercise("barbell-bench-press")));
    EXPECT_FALSE(isGuided(row(SetField::Reps, {}), exercise("wall-slide")));
}

} // namespace
} // namespace dorsal
