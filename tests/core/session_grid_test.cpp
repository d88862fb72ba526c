// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/session_grid.h"

#include <algorithm>
#include <string>

#include <gtest/gtest.h>

namespace dorsal {
namespace {

using namespace literals;
using namespace std::chrono_literals;

constexpr Id<LoggedExercise> rowId{1};
constexpr Id<LoggedExercise> ballId{2};
constexpr Id<LoggedExercise> oneArmId{3};
constexpr Id<LoggedExercise> extensionId{4};
constexpr Id<SessionItem> itemId{7};

std::string sameName(std::string_view name) {
    return std::string(name);
}

Exercise exercise(const std::string& key, const std::string& name) {
    Exercise made;
    made.key = ExerciseKey{key};
    made.name = name;
    return made;
}

/// A gym of four exercises and one session in it.
struct Gym {
    Gym() : catalogue(exercises(), {}, {}, sameName), directory(catalogue, rows()) {
        input.session.id = Id<Session>(1);
        SessionItem item;
        item.id = itemId;
        item.session = input.session.id;
        input.items.push_back(item);
    }

    static std::vector<Exercise> exercises() {
        Exercise row = exercise("row", "Bent Over Row (Barbell)");
        row.prescription.sets = Range<int>{2, 4};
        row.prescription.reps = RepRange{8, 12};
        row.equipment = {Equipment::Barbell};
        Exercise ball = exercise("ball", "Tennis Ball on Shoulder Blades");
        ball.perSide = true;
        ball.measure = Measure::Time;
        ball.prescription.hold = HoldRange{60s, 120s};
        Exercise oneArm = exercise("one-arm", "1-Arm Row (Dumbbell)");
        oneArm.perSide = true;
        oneArm.prescription.reps = RepRange{8, 12};
        Exercise extension = exercise("extension", "Back Extension");
        extension.notAdvised = true;
        extension.cautions.push_back(
            {Condition::ExcessiveLumbarCurve, CautionAction::Avoid, "", "", {}, false});
        return {row, ball, oneArm, extension};
    }
    static std::vector<LoggedExercise> rows() {
        return {{rowId, {"row"}, "", {}},
                {ballId, {"ball"}, "", {}},
                {oneArmId, {"one-arm"}, "", {}},
                {extensionId, {"extension"}, "", {}}};
    }

    SessionItem& item() { return input.items.front(); }
    void plan(Id<LoggedExercise> of, std::vector<PlannedSet> sets) {
        item().exercise = of;
        item().planned = PlanItem{Slot::Main, {{"row"}}, ChooseBy::Freely, std::move(sets), ""};
    }
    [[nodiscard]] std::vector<GridRow> grid() const { return sessionGrid(input, directory); }
    template <class Row>
    [[nodiscard]] std::vector<Row> all() const {
        std::vector<Row> found;
        for (const GridRow& row : grid()) {
            if (const auto* content = std::get_if<Row>(&row.content)) {
                found.push_back(*content);
            }
        }
        return found;
    }

    Catalogue catalogue;
    ExerciseDirectory directory;
    SessionGridInput input;
};

PlannedSet tenReps() {
    PlannedSet set;
    set.reps = RepRange{10, 10};
    return set;
}

LoggedSet done(int id, int position, Side side = Side::Both) {
    LoggedSet set;
    set.id = Id<LoggedSet>(id);
    set.item = itemId;
    set.position = position;
    set.side = side;
    set.load = 40_kg;
    set.reps = Reps(9);
    return set;
}

TEST(SessionGrid, plannedSetsAreOfferedWithThePlansRepsAndLastTimesLoad) {
    Gym gym;
    gym.plan(rowId, {tenReps(), tenReps()});
    gym.input.lastTime[itemId] = {LocalTime{}, {done(1, 0), done(2, 1)}};
    const auto sets = gym.all<SetRow>();
    ASSERT_EQ(sets.size(), 2U);
    EXPECT_FALSE(sets[1].done);
    EXPECT_EQ(sets[1].number, 2);
    EXPECT_EQ(sets[1].set.reps, Reps(10));
    EXPECT_EQ(sets[1].set.load, 40_kg);
    EXPECT_EQ(sets[1].lastTime->reps, Reps(9));
}

TEST(SessionGrid, aDoneSetTakesThePlaceOfItsPlannedOne) {
    Gym gym;
    gym.plan(rowId, {tenReps(), tenReps()});
    gym.input.sets = {done(5, 1)};
    const auto sets = gym.all<SetRow>();
    ASSERT_EQ(sets.size(), 2U);
    EXPECT_FALSE(sets[0].done);
    EXPECT_TRUE(sets[1].done);
    EXPECT_EQ(sets[1].set.id, Id<LoggedSet>(5));
}

TEST(SessionGrid, aPerSideExerciseHasALeftAndARightRowPerSetNumber) {
    Gym gym;
    gym.plan(oneArmId, {tenReps(), tenReps()});
    gym.input.sets = {done(5, 0, Side::Left)};
    const auto sets = gym.all<SetRow>();
    ASSERT_EQ(sets.size(), 4U);
    EXPECT_TRUE(sets[0].done);
    EXPECT_EQ(sets[1].set.side, Side::Right);
    EXPECT_EQ(sets[1].number, 1);
    EXPECT_EQ(sets[2].set.side, Side::Left);
    EXPECT_EQ(sets[2].number, 2);
    const auto heading = gym.all<HeadingRow>().front();
    EXPECT_EQ(heading.progress, (SetProgress{1, 4}));
}

TEST(SessionGrid, aSetOfBothSidesFillsTheLeftAndTheRightRow) {
    Gym gym;
    gym.plan(oneArmId, {tenReps()});
    gym.input.sets = {done(5, 0, Side::Both)};
    EXPECT_EQ(gym.all<SetRow>().size(), 1U);
}

TEST(SessionGrid, aSetBeyondThePlanStandsAfterItAndAsksForItsOtherSide) {
    Gym gym;
    gym.plan(oneArmId, {tenReps()});
    gym.input.sets = {done(1, 0, Side::Left), done(2, 0, Side::Right), done(3, 1, Side::Left)};
    const auto sets = gym.all<SetRow>();
    ASSERT_EQ(sets.size(), 4U);
    EXPECT_FALSE(sets[3].done);
    EXPECT_EQ(sets[3].set.side, Side::Right);
    EXPECT_EQ(sets[3].set.load, 40_kg);
}

TEST(SessionGrid, warmUpSetsHaveNoNumberAndAreComparedWithWarmUps) {
    Gym gym;
    PlannedSet warmup = tenReps();
    warmup.kind = SetKind::Warmup;
    gym.plan(rowId, {warmup, tenReps()});
    LoggedSet before = done(1, 0);
    before.load = 60_kg;
    gym.input.lastTime[itemId] = {LocalTime{}, {before}};
    const auto sets = gym.all<SetRow>();
    ASSERT_EQ(sets.size(), 2U);
    EXPECT_EQ(sets[0].number, 0);
    EXPECT_FALSE(sets[0].lastTime);
    EXPECT_EQ(sets[1].number, 1);
    EXPECT_EQ(sets[1].set.load, 60_kg);
}

TEST(SessionGrid, aHoldIsSuggestedInTheMiddleOfItsRangeWithThatAsItsTarget) {
    Gym gym;
    gym.plan(ballId, {});
    const auto sets = gym.all<SetRow>();
    ASSERT_EQ(sets.size(), 2U);
    EXPECT_EQ(sets[0].set.held, 90s);
    EXPECT_EQ(sets[0].set.target, 90s);
    EXPECT_FALSE(sets[0].set.reps);
    EXPECT_EQ(sets[0].fields, (SetFields{SetField::Held, SetField::None}));
}

TEST(SessionGrid, anExerciseAddedByHandOffersWhatWasDoneLastTime) {
    Gym gym;
    gym.item().exercise = rowId;
    EXPECT_EQ(gym.all<SetRow>().size(), 2U);
    gym.input.lastTime[itemId] = {LocalTime{}, {done(1, 0), done(2, 1), done(3, 2)}};
    const auto sets = gym.all<SetRow>();
    ASSERT_EQ(sets.size(), 3U);
    EXPECT_EQ(sets[2].set.reps, Reps(9));
}

TEST(SessionGrid, withoutALastTimeTheLoadOfTheSetBeforeIsSuggested) {
    Gym gym;
    gym.plan(rowId, {tenReps(), tenReps()});
    gym.input.sets = {done(5, 0)};
    const auto sets = gym.all<SetRow>();
    ASSERT_EQ(sets.size(), 2U);
    EXPECT_EQ(sets[1].set.load, 40_kg);
    EXPECT_EQ(sets[1].set.reps, Reps(10));
}

TEST(SessionGrid, aDraftKeepsItsNumbersAndItsRow) {
    Gym gym;
    gym.plan(rowId, {tenReps()});
    LoggedSet draft = done(0, 1);
    draft.load = 55_kg;
    gym.input.drafts = {draft};
    const auto sets = gym.all<SetRow>();
    ASSERT_EQ(sets.size(), 2U);
    EXPECT_FALSE(sets[1].done);
    EXPECT_EQ(sets[1].set.load, 55_kg);
}

TEST(SessionGrid, aSetBeyondLastTimeIsSuggestedTheLoadOfTheOneBefore) {
    Gym gym;
    gym.plan(rowId, {tenReps(), tenReps()});
    LoggedSet before = done(9, 0);
    before.load = 42.5_kg;
    gym.input.lastTime[gym.input.items[0].id] = LastTime{LocalTime{}, {before}};
    const auto sets = gym.all<SetRow>();
    ASSERT_EQ(sets.size(), 2U);
    EXPECT_EQ(sets[1].set.load, 42.5_kg);
}

TEST(SessionGrid, aFinishedSessionOffersNothingButOneMoreSet) {
    Gym gym;
    gym.plan(rowId, {tenReps(), tenReps(), tenReps()});
    gym.input.sets = {done(5, 0)};
    gym.input.session.finishedAt = LocalTime{1h};
    EXPECT_EQ(gym.all<SetRow>().size(), 1U);
    const auto more = gym.all<AddSetRow>();
    ASSERT_EQ(more.size(), 1U);
    EXPECT_EQ(more[0].set.position, 1);
    EXPECT_FALSE(more[0].set.load);
}

TEST(SessionGrid, aFinishedSessionWithoutAPlanWasAimedAtNothing) {
    Gym gym;
    gym.input.items[0].exercise = rowId;
    gym.input.sets = {done(5, 0)};
    gym.input.session.finishedAt = LocalTime{1h};
    EXPECT_FALSE(gym.all<SetRow>().at(0).planned.has_value());
}

TEST(SessionGrid, setsOfOneSideAtTheSamePlaceAreNumberedOneByOne) {
    Gym gym;
    gym.input.items[0].exercise = oneArmId;
    gym.input.session.finishedAt = LocalTime{1h};
    LoggedSet right = done(7, 0);
    right.side = Side::Right;
    LoggedSet left = done(5, 0);
    left.side = Side::Left;
    LoggedSet again = done(6, 0);
    again.side = Side::Left;
    gym.input.sets = {left, again, right};
    const auto sets = gym.all<SetRow>();
    ASSERT_EQ(sets.size(), 3U);
    EXPECT_EQ(sets[0].number, 1);
    EXPECT_EQ(sets[1].number, 2);
    EXPECT_EQ(sets[2].number, 2);
}

TEST(SessionGrid, anOpenChoiceShowsItsChoicesInsteadOfSets) {
    Gym gym;
    gym.item().planned = PlanItem{Slot::Warmup, {{"roller"}, {"scoop"}}, ChooseBy::MobilityNeed, {}, ""};
    EXPECT_TRUE(gym.all<SetRow>().empty());
    ASSERT_EQ(gym.all<ChoiceRow>().size(), 1U);
    EXPECT_EQ(gym.all<ChoiceRow>()[0].choices.size(), 2U);
}

TEST(SessionGrid, aChoiceThatWasMadeCanStillBeChangedAboveItsSets) {
    Gym gym;
    gym.plan(rowId, {tenReps()});
    gym.item().planned->choices = {{"row"}, {"one-arm"}};
    gym.input.rotations[itemId] = {{{"one-arm"}, day(2026, 11, 12)}};
    ASSERT_EQ(gym.all<ChoiceRow>().size(), 1U);
    EXPECT_TRUE(gym.all<ChoiceRow>()[0].chosen);
    EXPECT_EQ(gym.all<ChoiceRow>()[0].rotation, gym.input.rotations[itemId]);
    EXPECT_EQ(gym.all<SetRow>().size(), 1U);
    gym.input.session.finishedAt = LocalTime{1h};
    EXPECT_TRUE(gym.all<ChoiceRow>().empty());
}

TEST(SessionGrid, platesAreToldForBarbellsOnceThereAreSome) {
    Gym gym;
    gym.plan(rowId, {tenReps()});
    EXPECT_FALSE(gym.all<SetRow>()[0].tellsPlates);
    gym.input.profile.plates.plates = {{20_kg, 2}};
    EXPECT_TRUE(gym.all<SetRow>()[0].tellsPlates);
    gym.item().exercise = oneArmId;
    EXPECT_FALSE(gym.all<SetRow>()[0].tellsPlates);
    gym.item().exercise = rowId;
    gym.input.session.finishedAt = LocalTime{1h};
    gym.input.sets = {done(1, 0)};
    EXPECT_FALSE(gym.all<SetRow>()[0].tellsPlates);
}

TEST(SessionGrid, aSkippedExerciseSaysWhyAndOffersNoSets) {
    Gym gym;
    gym.plan(rowId, {tenReps(), tenReps()});
    gym.item().skipped = SkipReason::NoTime;
    EXPECT_TRUE(gym.all<SetRow>().empty());
    EXPECT_TRUE(gym.all<AddSetRow>().empty());
    ASSERT_EQ(gym.all<SkippedRow>().size(), 1U);
    EXPECT_EQ(gym.all<SkippedRow>()[0].reason, SkipReason::NoTime);
}

TEST(SessionGrid, aFinishedWarmUpFoldsToOneLineUnlessItIsHeldOpen) {
    Gym gym;
    gym.plan(rowId, {tenReps()});
    gym.item().slot = Slot::Warmup;
    gym.input.sets = {done(5, 0)};
    EXPECT_TRUE(gym.all<HeadingRow>()[0].folded);
    EXPECT_TRUE(gym.all<SetRow>().empty());
    gym.input.expanded.insert(itemId);
    EXPECT_FALSE(gym.all<HeadingRow>()[0].folded);
    EXPECT_EQ(gym.all<SetRow>().size(), 1U);
}

TEST(SessionGrid, tellsWhatTheCoachLeavesOutAndPainOfLastTime) {
    Gym gym;
    gym.item().exercise = extensionId;
    ASSERT_EQ(gym.all<CautionRow>().size(), 1U);
    EXPECT_TRUE(gym.all<CautionRow>()[0].notAdvised);
    LoggedSet hurt = done(1, 0, Side::Right);
    hurt.pain = true;
    gym.input.lastTime[itemId] = {LocalTime{day(2026, 11, 6)}, {hurt}};
    const auto cautions = gym.all<CautionRow>();
    ASSERT_EQ(cautions.size(), 1U);
    EXPECT_EQ(cautions[0].painOn, day(2026, 11, 6));
    EXPECT_EQ(cautions[0].painSide, Side::Right);
}

TEST(SessionGrid, everyGridEndsWithTheRowForOneMoreExercise) {
    Gym gym;
    gym.input.items.clear();
    const auto rows = gym.grid();
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_TRUE(std::holds_alternative<AddExerciseRow>(rows[0].content));
}

TEST(SessionGrid, loggingAPlannedSetKeepsItsRow) {
    Gym gym;
    gym.plan(rowId, {tenReps()});
    const auto before = gym.grid();
    gym.input.sets = {done(5, 0)};
    EXPECT_TRUE(std::ranges::equal(before, gym.grid(), isSameRow));
}

} // namespace
} // namespace dorsal
