// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/catalogue_file.h"
#include "core/stats/plan_hints.h"
#include "core/stats/plan_reading.h"
#include "core/training/acting_cautions.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace dorsal {

namespace {

std::optional<Day> neverDone(const ExerciseKey& /*key*/) {
    return std::nullopt;
}

/// What a built-in plan comes to for somebody.
class TemplateRules : public testing::Test {
protected:
    [[nodiscard]] Plan today(const Plan& plan, const Profile& profile) const {
        return asChosen(plan, profile, catalogue_, neverDone);
    }
    [[nodiscard]] Tally planned(const Plan& plan) const {
        return planOutlook(plan, catalogue_, {}, std::chrono::seconds(90)).planned;
    }
    [[nodiscard]] std::vector<PlanHint> hints(const Plan& plan, const Profile& profile) const {
        return planHints({plan, catalogue_, profile, planned(plan), day(2026, 11, 20), {}});
    }
    void expectKept(const Plan& plan, const Profile& profile, const std::string& who) const {
        const Plan chosen = today(plan, profile);
        for (const PlanItem& item : chosen.items) {
            const Exercise* exercise = catalogue_.find(item.choices.front());
            ASSERT_NE(exercise, nullptr) << plan.name;
            EXPECT_LT(actionFor(*exercise, profile), CautionAction::Swap)
                << plan.name << ", " << who << ": " << exercise->name;
        }
        EXPECT_TRUE(planned(chosen).chest == Volume() || meetsGuideline(balanceStatus(planned(chosen))))
            << plan.name << ", " << who;
        for (const PlanHint& hint : hints(chosen, profile)) {
            EXPECT_EQ(hint.rule, CoachRule::NoPain) << plan.name << ", " << who << ": " << code(hint.rule);
        }
    }

    Catalogue catalogue_ = builtInCatalogue();
};

} // namespace

TEST_F(TemplateRules, areKeptForSomebodyWhoToldNothing) {
    EXPECT_EQ(catalogue_.templates().size(), 7U);
    for (const Plan& plan : catalogue_.templates()) {
        expectKept(plan, {}, "nothing told");
    }
}

TEST_F(TemplateRules, areKeptForEverySingleCondition) {
    for (const Plan& plan : catalogue_.templates()) {
        for (const Condition condition : EnumValues<Condition>::all) {
            Profile profile;
            profile.conditions[condition] = ConditionState::Yes;
            expectKept(plan, profile, std::string(code(condition)));
        }
    }
}

TEST_F(TemplateRules, haveUuidsOfTheirOwn) {
    std::set<Uuid> uuids;
    for (const Plan& plan : catalogue_.templates()) {
        EXPECT_EQ(plan.uuid.text.size(), 36U) << plan.name;
        uuids.insert(plan.uuid);
    }
    EXPECT_EQ(uuids.size(), catalogue_.templates().size());
}

TEST_F(TemplateRules, bandsAtHomeNeedsNoBar) {
    Profile profile;
    profile.equipment = std::set{Equipment::Band, Equipment::Mat, Equipment::Wall};
    const Plan chosen = today(*catalogue_.findTemplate("bands-at-home"), profile);
    EXPECT_TRUE(readPlan(chosen, catalogue_, profile, {}, {}).missing.empty());
}

TEST_F(TemplateRules, theCoachsSampleHasTheCoachsNumbers) {
    const Plan& sample = *catalogue_.findTemplate("coach-sample-session");
    ASSERT_EQ(sample.items.size(), 4U);
    EXPECT_EQ(sample.items[1].choices.size(), 3U);
    EXPECT_EQ(sample.items[2].chooseBy, ChooseBy::Family);
    EXPECT_EQ(sample.items[2].sets.front().reps, (RepRange{10, 10}));
    EXPECT_EQ(sample.items[3].sets.size(), 2U);
    EXPECT_EQ(sample.items[3].sets.front().reps, (RepRange{10, 12}));
}

} // namespace dorsal
