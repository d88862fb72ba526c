// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/plan_due.h"

#include <gtest/gtest.h>

#include <map>

namespace dorsal {
namespace {

constexpr int monday = 0b1;
constexpr int thursday = 0b1000;

/// Two plans with days and two that rotate; Friday 20 November 2026 is today.
class DuePlans : public testing::Test {
protected:
    void add(int id, int weekdays, bool rotates) {
        OwnPlan plan;
        plan.id = Id<OwnPlan>(id);
        plan.uuid = Uuid{std::to_string(id)};
        plan.weekdays = Weekdays::fromBits(weekdays);
        plan.rotates = rotates;
        plan.position = id;
        plans_.push_back(plan);
    }
    [[nodiscard]] std::vector<DuePlan> due(Day today = day(2026, 11, 20)) const {
        const auto lastDone = [this](const Uuid& uuid) {
            const auto found = done_.find(uuid.text);
            return found == done_.end() ? std::nullopt : std::optional(found->second);
        };
        return duePlans(plans_, lastDone, today, WeekStart::Monday);
    }

    std::vector<OwnPlan> plans_;
    std::map<std::string, Day> done_;
};

TEST_F(DuePlans, aMissedDayMovesUntilThePlanIsDone) {
    add(1, monday, false);
    done_["1"] = day(2026, 11, 9);
    EXPECT_EQ(due(), (std::vector{DuePlan{Id<OwnPlan>(1), day(2026, 11, 16)}}));
    EXPECT_EQ(due(day(2026, 11, 16)), (std::vector{DuePlan{Id<OwnPlan>(1), day(2026, 11, 16)}}));
    done_["1"] = day(2026, 11, 18);
    EXPECT_TRUE(due().empty());
    EXPECT_FALSE(due(day(2026, 11, 23)).empty());
}

TEST_F(DuePlans, aNewPlanHasNotBeenWaitingSinceLastWeek) {
    add(1, thursday, false);
    EXPECT_TRUE(due(day(2026, 11, 18)).empty());
    EXPECT_EQ(due(day(2026, 11, 19)), (std::vector{DuePlan{Id<OwnPlan>(1), day(2026, 11, 19)}}));
    EXPECT_EQ(due(day(2026, 11, 22)), (std::vector{DuePlan{Id<OwnPlan>(1), day(2026, 11, 19)}}));
    EXPECT_TRUE(due(day(2026, 11, 23)).empty());
}

TEST_F(DuePlans, theOneThatWaitsLongestComesFirst) {
    add(1, thursday, false);
    add(2, monday, false);
    ASSERT_EQ(due().size(), 2U);
    EXPECT_EQ(due()[0].plan, Id<OwnPlan>(2));
}

TEST_F(DuePlans, aRotationGoesOnAfterTheOneDoneLast) {
    add(1, 0, true);
    add(2, 0, true);
    EXPECT_EQ(due()[0].plan, Id<OwnPlan>(1));
    done_["1"] = day(2026, 11, 10);
    EXPECT_EQ(due()[0].plan, Id<OwnPlan>(2));
    done_["2"] = day(2026, 11, 19);
    EXPECT_EQ(due()[0].plan, Id<OwnPlan>(1));
    done_["1"] = day(2026, 11, 20);
    EXPECT_TRUE(due().empty());
}

TEST_F(DuePlans, anArchivedPlanIsNeverDue) {
    add(1, monday, true);
    plans_[0].archived = true;
    EXPECT_TRUE(due().empty());
}

} // namespace
} // namespace dorsal
