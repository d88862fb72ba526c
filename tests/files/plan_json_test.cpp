// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/catalogue_file.h"
#include "core/files/plan_json.h"

#include <gtest/gtest.h>

namespace dorsal {

using std::chrono::seconds;

TEST(PlanJson, readsBackWhatItWrote) {
    PlanItem item;
    item.slot = Slot::Cooldown;
    item.choices = {ExerciseKey{"knee-hug-stretch"}, ExerciseKey{"childs-pose"}};
    item.chooseBy = ChooseBy::MobilityNeed;
    item.note = "either is fine – \"slowly\"\n2nd line";
    item.sets = {
        PlannedSet{SetKind::Warmup, Side::Left, RepRange{8, 12}, std::nullopt, seconds(90)},
        PlannedSet{SetKind::Failure, Side::Right, std::nullopt, HoldRange{seconds(30), seconds(45)}, {}},
        PlannedSet{},
        PlannedSet{SetKind::Working,
                   Side::Both,
                   RepRange{8, 8},
                   {},
                   seconds(0),
                   {{"up", seconds(3)}, {"hold", seconds(1)}},
                   LoadHint(ShareOfMax{75})},
        PlannedSet{SetKind::Working, Side::Both, RepRange{8, 8}, {}, {}, {}, LoadHint(Load::pounds(100))}};
    item.superset = 2;
    const std::string json = planItemToJson(item);
    EXPECT_EQ(json.find('\n'), std::string::npos);
    EXPECT_EQ(planItemFromJson(json), item);
}

TEST(PlanJson, writesEqualSetsOnce) {
    PlanItem item;
    item.choices = {ExerciseKey{"pull-up"}};
    item.sets.assign(5, PlannedSet{});
    const std::string json = planItemToJson(item);
    EXPECT_NE(json.find(R"("n":5)"), std::string::npos) << json;
    EXPECT_EQ(planItemFromJson(json), item);
}

TEST(PlanJson, readsBackAllItemsOfAPlan) {
    const Catalogue catalogue = builtInCatalogue();
    for (const Plan& plan : catalogue.templates()) {
        EXPECT_EQ(planItemsFromJson(planItemsToJson(plan.items)), plan.items);
    }
    EXPECT_EQ(planItemsFromJson("[]"), std::vector<PlanItem>());
    EXPECT_FALSE(planItemsFromJson("{}"));
    EXPECT_FALSE(planItemsFromJson("[{}]"));
}

TEST(PlanJson, readsBackEveryItemOfEveryTemplate) {
    const Catalogue catalogue = builtInCatalogue();
    for (const Plan& plan : catalogue.templates()) {
        for (const PlanItem& item : plan.items) {
            EXPECT_EQ(planItemFromJson(planItemToJson(item)), item) << plan.name;
        }
    }
}

TEST(PlanJson, givesNothingForOtherTexts) {
    const std::string good = R"({"slot":"main","by":"freely","choices":["pull-up"],"sets":[],"note":""})";
    ASSERT_TRUE(planItemFromJson(good));
    for (
        const char* bad :
        {"", "{}", "[]", "x", "null", R"({"slot":"main","by":"freely","choices":[]})",
         R"({"slot":"attic","by":"freely","choices":["pull-up"]})",
         R"({"slot":"main","by":"dice","choices":["pull-up"]})",
         R"({"slot":"main","by":"freely","choices":["pull-up"],"sets":[{"kind":"odd"}]})",
         R"({"slot":"main","by":"freely","choices":["pull-up"],"sets":[{"kind":"working","side":"both","n":99}]})"}) {
        EXPECT_FALSE(planItemFromJson(bad)) << bad;
    }
}

} // namespace dorsal
