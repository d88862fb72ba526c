// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/planned_loads.h"

#include "core/files/catalogue_file.h"
#include "core/logbook/start_plan.h"
#include "core/training/sets_on_paper.h"
#include "tests/support/memory_log.h"

#include <gtest/gtest.h>

namespace dorsal {

namespace {

/// Bench presses of 60 kg for 10, which make 80 kg by Epley.
class PlannedLoads : public testing::Test {
protected:
    PlannedLoads() {
        const Id<Session> session = startEmptySession(log_.logbook(), at(18, 0, day(2026, 11, 10)));
        const Id<SessionItem> item = addExercise(log_.logbook(), session, named("bench-press"), Slot::Main);
        LoggedSet set = aSet(item);
        set.load = Load::kilograms(60);
        logSet(log_.logbook(), set);
    }
    [[nodiscard]] std::optional<LoadHint> resolved(int percent, Day today) {
        PlanItem item;
        item.choices = {ExerciseKey{"bench-press"}};
        item.sets.resize(1);
        item.sets[0].load = LoadHint(ShareOfMax{percent});
        resolveShares(log_.reader(), *catalogue_.find(item.choices[0]), item, today);
        return item.sets[0].load;
    }

    MemoryLog log_;
    Catalogue catalogue_ = builtInCatalogue();
};

} // namespace

TEST_F(PlannedLoads, aShareOfTheMaximumBecomesALoadRoundedDown) {
    EXPECT_EQ(resolved(75, day(2026, 11, 20)), LoadHint(Load::kilograms(60)));
    EXPECT_EQ(resolved(70, day(2026, 11, 20)), LoadHint(Load::kilograms(55)));
}

TEST_F(PlannedLoads, whatWasLongAgoTellsNothing) {
    EXPECT_EQ(resolved(75, day(2027, 3, 1)), std::nullopt);
}

TEST_F(PlannedLoads, aSessionStartsWithThePlansLoads) {
    Plan plan;
    plan.key = "mine";
    PlanItem item;
    item.choices = {ExerciseKey{"bench-press"}};
    item.sets.resize(2);
    item.sets[0].load = LoadHint(ShareOfMax{75});
    item.sets[1].load = LoadHint(Load::kilograms(50));
    item.superset = 3;
    plan.items = {item};
    const SessionFromPlan made = sessionFromPlan(log_.reader(), catalogue_, {}, plan, at(18));
    const std::vector<PlannedSet>& sets = made.start.items[0].planned->sets;
    EXPECT_EQ(suggestedSet(sets[0], nullptr).load, Load::kilograms(60));
    EXPECT_EQ(suggestedSet(sets[1], nullptr).load, Load::kilograms(50));
    const Id<Session> session = startSession(log_.logbook(), made.start);
    EXPECT_EQ(log_.reader().items(session)[0].superset, 3);
}

TEST_F(PlannedLoads, aTemplateStartsWithWhatIsRightForThePersonAndSaysWhy) {
    Profile profile;
    profile.conditions[Condition::Pregnancy] = ConditionState::Yes;
    Plan plan;
    plan.key = "mine";
    plan.items = {PlanItem{Slot::Cooldown, {ExerciseKey{"knee-hug-stretch"}}, ChooseBy::Freely, {}, {}}};
    const SessionFromPlan made = sessionFromPlan(log_.reader(), catalogue_, profile, plan, at(18));
    EXPECT_EQ(made.start.items[0].exercise, ExerciseKey{"childs-pose"});
    ASSERT_TRUE(made.swaps[0]);
    EXPECT_EQ(made.swaps[0]->from, ExerciseKey{"knee-hug-stretch"});
    EXPECT_EQ(made.start.items[0].planned->choices[0], ExerciseKey{"knee-hug-stretch"});
}

} // namespace dorsal
