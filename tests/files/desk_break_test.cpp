// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/desk_break.h"

#include "core/files/catalogue_file.h"
#include "core/training/profile.h"

#include <gtest/gtest.h>

namespace dorsal {
namespace {

using namespace std::chrono_literals;

/// The built-in breaks.
class DeskBreaksOffered : public testing::Test {
protected:
    [[nodiscard]] std::vector<std::string> keys(std::chrono::minutes longest = 3min) const {
        std::vector<std::string> keys;
        for (const DeskBreak* one : breaksFor(catalogue_, profile_, longest)) {
            keys.push_back(one->plan.key);
        }
        return keys;
    }

    Catalogue catalogue_ = builtInCatalogue();
    Profile profile_;
};

TEST_F(DeskBreaksOffered, areFiveOfOneToThreeMinutesOfKnownExercises) {
    ASSERT_EQ(catalogue_.breaks().size(), 5U);
    for (const DeskBreak& one : catalogue_.breaks()) {
        EXPECT_FALSE(one.plan.name.empty());
        EXPECT_GE(one.length, 1min);
        EXPECT_LE(one.length, 3min);
        for (const PlanItem& item : one.plan.items) {
            EXPECT_EQ(item.slot, Slot::Micro);
            EXPECT_TRUE(catalogue_.find(item.choices.at(0))) << item.choices.at(0).text;
            EXPECT_TRUE(item.sets.at(0).reps || item.sets.at(0).hold);
        }
    }
    EXPECT_EQ(catalogue_.breaks()[3].plan.items[0].note, "against the wall");
}

TEST_F(DeskBreaksOffered, areNoLongerThanWished) {
    EXPECT_EQ(keys(1min), std::vector<std::string>{"desk-1min"});
    EXPECT_EQ(keys(2min).size(), 3U);
}

TEST_F(DeskBreaksOffered, needNothingThatIsNotOwned) {
    profile_.equipment = std::set{Equipment::Wall, Equipment::Chair, Equipment::Doorway};
    const std::vector<std::string> without = keys();
    EXPECT_EQ(std::ranges::count(without, "desk-3min-roll"), 0);
    EXPECT_EQ(std::ranges::count(without, "desk-1min"), 1);
}

TEST_F(DeskBreaksOffered, leaveOutWhatACautionWarnsOf) {
    EXPECT_EQ(keys().size(), 5U);
    profile_.conditions[Condition::KneePain] = ConditionState::Yes;
    profile_.conditions[Condition::ShoulderConcern] = ConditionState::Yes;
    EXPECT_EQ(keys(), (std::vector<std::string>{"desk-1min", "desk-2min-rotate"}));
}

TEST_F(DeskBreaksOffered, comeInTurnTheOneNotDoneForTheLongestFirst) {
    const auto breaks = breaksFor(catalogue_, profile_, 3min);
    std::map<std::string, Day> done;
    const auto next = [&] {
        return nextBreak(breaks,
                         [&](const std::string& key) {
                             return done.contains(key) ? std::optional(done[key]) : std::nullopt;
                         })
            ->plan.key;
    };
    EXPECT_EQ(next(), "desk-1min");
    done["desk-1min"] = day(2026, 11, 20);
    EXPECT_EQ(next(), "desk-2min-rotate");
    for (const DeskBreak* one : breaks) {
        done[one->plan.key] = day(2026, 11, 20);
    }
    done["desk-3min-move"] = day(2026, 11, 18);
    EXPECT_EQ(next(), "desk-3min-move");
    EXPECT_EQ(nextBreak({}, [](const std::string&) { return std::optional<Day>(); }), nullptr);
}

} // namespace
} // namespace dorsal
