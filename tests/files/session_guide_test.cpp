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
