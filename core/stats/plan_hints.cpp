// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/plan_hints.h"

#include "core/stats/balance.h"
#include "core/training/acting_cautions.h"

#include <algorithm>

namespace dorsal {

namespace {

constexpr std::string_view rowFamily = "row";
constexpr std::string_view backExtensionFamily = "back-extension";
constexpr int coachItems = 13;
constexpr std::int64_t manyBackExercises = 4;
constexpr std::chrono::days pinSettles{28};
constexpr int halvesOfADirectSet = 2;

/// Where an exercise belongs in a session.
int stageOf(Category category) {
    switch (category) {
    case Category::SelfMassage:
        return 0;
    case Category::Mobility:
        return 1;
    case Category::Strengthening:
    case Category::Conditioning:
        return 2;
    case Category::Stretch:
        return 3;
    }
    return 2;
}

/// Goes through the rules, one after the other.
class HintFinder {
public:
    explicit HintFinder(const HintInput& input) : input_(input) {
        for (const PlanItem& item : input.today.items) {
            exercises_.push_back(item.choices.empty() ? nullptr : input.catalogue.find(item.choices.front()));
        }
    }

    std::vector<PlanHint> find() {
        findOrder();
        findMobilityDrills();
        findTooMuch();
        findRows();
        findBalance();
        findPullUps();
        findOther();
        std::erase_if(hints_, [&](const PlanHint& hint) { return input_.silenced.contains(hint.rule); });
        std::ranges::stable_sort(hints_, {}, &PlanHint::rule);
        return std::move(hints_);
    }

private:
    void add(CoachRule rule, std::optional<std::size_t> item, HintRemedy remedy = HintRemedy::None,
             ExerciseKey other = {}, std::int64_t number = 0) {
        PlanHint hint{rule, item, std::move(other), number, remedy};
        if (hint.exercise.text.empty() && item && exercises_[*item] != nullptr) {
            hint.exercise = exercises_[*item]->key;
        }
        hints_.push_back(std::move(hint));
    }
    template <class Test>
    [[nodiscard]] std::vector<std::size_t> itemsWhere(Test test) const {
        std::vector<std::size_t> found;
        for (std::size_t i = 0; i < exercises_.size(); ++i) {
            if (exercises_[i] != nullptr && test(*exercises_[i])) {
                found.push_back(i);
            }
        }
        return found;
    }
    [[nodiscard]] std::vector<std::size_t> itemsNamed(std::string_view key) const {
        return itemsWhere([&](const Exercise& exercise) { return exercise.key.text == key; });
    }
    [[nodiscard]] ConditionState stateOf(Condition condition) const {
        return input_.profile.stateOf(condition);
    }

    void findOrder() {
        int stage = 0;
        for (std::size_t i = 0; i < exercises_.size(); ++i) {
            if (exercises_[i] == nullptr) {
                continue;
            }
            const int own = stageOf(exercises_[i]->category);
            if (own < stage) {
                add(CoachRule::Order, i);
                return;
            }
            stage = own;
        }
    }

    void findMobilityDrills() {
        const auto drills = itemsWhere([](const Exercise& exercise) {
            return exercise.articleItem && *exercise.articleItem >= 2 && *exercise.articleItem <= 4;
        });
        if (drills.size() > 1) {
            add(CoachRule::OneMobilityDrill, drills[1]);
        }
    }

    void findTooMuch() {
        std::set<int> told;
        for (const Exercise* exercise : exercises_) {
            if (exercise != nullptr && exercise->articleItem) {
                told.insert(*exercise->articleItem);
            } else if (exercise != nullptr && exercise->family == rowFamily) {
                told.insert(5);
            }
        }
        const auto back = itemsWhere(
            [](const Exercise& exercise) { return balanceShare(exercise).backHalves == halvesOfADirectSet; });
        const auto count = static_cast<std::int64_t>(back.size());
        if (static_cast<int>(told.size()) == coachItems || count > manyBackExercises) {
            add(CoachRule::NotEverything, std::nullopt, HintRemedy::None, {}, count);
        }
    }

    void findRows() {
        const auto rows = itemsWhere([](const Exercise& exercise) { return exercise.family == rowFamily; });
        const auto& moved = input_.profile.pinMovedOn;
        const bool pinIsNew = moved && *moved > input_.day - pinSettles && !rows.empty();
        if (rows.size() > 1) {
            add(CoachRule::OneRow, rows[1], HintRemedy::None, {}, static_cast<std::int64_t>(rows.size()));
            if (itemsNamed("face-pull").empty() && itemsNamed("face-pull-band").empty()) {
                add(CoachRule::RowVariety, rows[1], HintRemedy::Replace, ExerciseKey{"face-pull"});
            }
        } else if (pinIsNew) {
            add(CoachRule::OneRow, rows.front());
        }
    }
    void findBalance() {
        const BalanceStatus status = balanceStatus(input_.planned);
        if (status == BalanceStatus::NoData || meetsGuideline(status)) {
            return;
        }
        const std::int64_t missing = moreBackToTarget(input_.planned);
        if (missing == 0) {
            return;
        }
        const bool isBelow = input_.planned.back.inEighths() < input_.planned.chest.inEighths();
        const auto back = itemsWhere(
            [](const Exercise& exercise) { return balanceShare(exercise).backHalves == halvesOfADirectSet; });
        const auto inMain = std::ranges::find_if(
            back, [&](std::size_t i) { return input_.today.items[i].slot == Slot::Main; });
        const bool hasBack = inMain != back.end();
        add(isBelow ? CoachRule::BackFloor : CoachRule::TwiceTheBack,
            hasBack ? std::optional(*inMain) : std::nullopt,
            hasBack ? HintRemedy::AddBackSet : HintRemedy::None, {}, missing);
    }

    void findPullUps() {
        const std::vector<ExerciseKey> asked = askedTogether();
        const auto pullUps = itemsWhere(
            [&](const Exercise& exercise) { return std::ranges::find(asked, exercise.key) != asked.end(); });
        if (pullUps.empty()) {
            return;
        }
        const bool shouldersAreFine = stateOf(Condition::ShoulderConcern) == ConditionState::No;
        if (!shouldersAreFine || !input_.profile.owns(Equipment::PullupBar)) {
            add(CoachRule::HealthyShoulders, pullUps.front());
        }
        if (stateOf(Condition::DepressedShoulders) == ConditionState::Yes) {
            add(CoachRule::LowShoulders, pullUps.front());
        }
    }

    void findOther() {
        const auto extensions =
            itemsWhere([](const Exercise& exercise) { return exercise.family == backExtensionFamily; });
        if (!extensions.empty() && stateOf(Condition::ExcessiveLumbarCurve) != ConditionState::No) {
            add(CoachRule::NoBackExtension, extensions.front());
        }
        for (const std::size_t item : itemsNamed("wall-slide")) {
            add(CoachRule::NoPain, item);
        }
        if (stateOf(Condition::ShoulderConcern) == ConditionState::Yes) {
            for (const std::size_t item : itemsNamed("side-lying-arm-circle")) {
                add(CoachRule::KinderToShoulders, item, HintRemedy::Replace, ExerciseKey{"wall-scoop"});
            }
        }
        if (stateOf(Condition::ChildsPoseKnees) == ConditionState::Yes) {
            for (const std::size_t item : itemsNamed("childs-pose")) {
                add(CoachRule::KinderToKnees, item, HintRemedy::Replace, ExerciseKey{"knee-hug-stretch"});
            }
        }
        if (input_.profile.playsGolfOrTennis && !exercises_.empty() && itemsNamed("wall-scoop").empty()) {
            add(CoachRule::GolfAndTennis, std::nullopt, HintRemedy::AddExercise, ExerciseKey{"wall-scoop"});
        }
    }

    const HintInput& input_;
    std::vector<const Exercise*> exercises_;
    std::vector<PlanHint> hints_;
};

} // namespace

std::vector<PlanHint> planHints(const HintInput& input) {
    return HintFinder(input).find();
}

} // namespace dorsal
