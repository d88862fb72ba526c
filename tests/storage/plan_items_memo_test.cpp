// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/plan_items_memo.h"

#include "core/files/plan_json.h"
#include "core/logbook/plans.h"
#include "tests/support/memory_log.h"

#include <gtest/gtest.h>

namespace dorsal {
namespace {

PlanItem itemOf(const char* key) {
    return {Slot::Main, {{key}}, ChooseBy::Freely, {}, {}};
}

TEST(PlanItemsMemo, givesWhatTheTextSays) {
    PlanItemsMemo memo;
    const std::vector<PlanItem> items{itemOf("bent-over-row"), itemOf("face-pull")};
    for (int reading = 0; reading < 3; ++reading) {
        EXPECT_EQ(memo.itemsOf(planItemsToJson(items)), items);
        memo.forgetUnused();
    }
    EXPECT_THROW(static_cast<void>(memo.itemsOf("{")), ProblemError);
}

TEST(PlanItemsMemo, aChangedPlanIsReadAnew) {
    MemoryLog log;
    OwnPlan plan;
    plan.name = "Row day";
    plan.items = {itemOf("bent-over-row")};
    const Id<OwnPlan> id = makePlan(log.logbook(), plan);
    EXPECT_EQ(log.reader().plans()[0].items, plan.items);
    OwnPlan changed = *log.reader().plan(id);
    changed.items.push_back(itemOf("face-pull"));
    editPlan(log.logbook(), changed);
    EXPECT_EQ(log.reader().plans()[0].items, changed.items);
    log.logbook().undo();
    EXPECT_EQ(log.reader().plans()[0].items, plan.items);
}

} // namespace
} // namespace dorsal
