// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/acting_cautions.h"

#include <algorithm>
#include <array>

namespace dorsal {

namespace {

/// The strictest that a caution may be while its condition is not known.
CautionAction unknownCeiling(Condition condition) {
    switch (condition) {
    case Condition::ShoulderConcern:
    case Condition::DepressedShoulders:
        return CautionAction::Info;
    case Condition::ExcessiveLumbarCurve:
        return CautionAction::Avoid;
    case Condition::ChildsPoseKnees:
    case Condition::AnyPain:
    case Condition::LowBackPain:
    case Condition::NeckPain:
    case Condition::ElbowPain:
    case Condition::WristPain:
    case Condition::KneePain:
    case Condition::Osteoporosis:
    case Condition::Pregnancy:
    case Condition::HighBloodPressure:
        return CautionAction::Ok;
    }
    return CautionAction::Ok;
}

bool offersNone(const Exercise& exercise, const Profile& profile) {
    return std::ranges::any_of(exercise.cautions, [&](const Caution& caution) {
        return caution.offersNoSubstitute && profile.stateOf(caution.condition) == ConditionState::Yes;
    });
}

/// 0 for one that is meant for what is the matter, 1 for a general one; nothing for one meant for another
/// condition.
std::optional<int> rankOf(const Substitute& substitute, const std::vector<ActingCaution>& acting) {
    if (!substitute.when) {
        return 1;
    }
    const bool isMeant = std::ranges::any_of(
        acting, [&](const ActingCaution& known) { return known.caution.condition == *substitute.when; });
    return isMeant ? std::optional(0) : std::nullopt;
}

} // namespace

CautionAction actionFor(const Caution& caution, const Profile& profile) {
    switch (profile.stateOf(caution.condition)) {
    case ConditionState::No:
        return CautionAction::Ok;
    case ConditionState::Yes:
        return caution.action;
    case ConditionState::Unknown:
        return std::min(caution.action, unknownCeiling(caution.condition));
    }
    return CautionAction::Ok;
}

CautionAction actionFor(const Exercise& exercise, const Profile& profile) {
    CautionAction strictest = CautionAction::Ok;
    for (const Caution& caution : exercise.cautions) {
        strictest = std::max(strictest, actionFor(caution, profile));
    }
    return strictest;
}

std::vector<ActingCaution> actingCautions(const Exercise& exercise, const Profile& profile,
                                          CautionAction least) {
    std::vector<ActingCaution> acting;
    for (const Caution& caution : exercise.cautions) {
        const CautionAction action = actionFor(caution, profile);
        if (action >= least) {
            acting.push_back({caution, action});
        }
    }
    std::ranges::stable_sort(acting, std::ranges::greater(), &ActingCaution::action);
    return acting;
}

bool isLeftOut(const Exercise& exercise, const Profile& profile) {
    return exercise.notAdvised && profile.stateOf(Condition::ExcessiveLumbarCurve) != ConditionState::No;
}

bool hasEquipmentFor(const Exercise& exercise, const Profile& profile) {
    const auto isOwned = [&](Equipment item) { return profile.owns(item); };
    return std::ranges::all_of(exercise.equipment, isOwned) &&
           (exercise.equipmentAny.empty() || std::ranges::any_of(exercise.equipmentAny, isOwned));
}

std::vector<const Exercise*> offeredSubstitutes(const Exercise& exercise, const Profile& profile,
                                                const Catalogue& catalogue) {
    if (offersNone(exercise, profile)) {
        return {};
    }
    const std::vector<ActingCaution> acting = actingCautions(exercise, profile);
    std::vector<const Exercise*> offered;
    for (const int rank : {0, 1}) {
        for (const Substitute& substitute : exercise.substitutes) {
            const Exercise* other = catalogue.find(substitute.exercise);
            if (other != nullptr && rankOf(substitute, acting) == rank &&
                actionFor(*other, profile) <= CautionAction::Warn && hasEquipmentFor(*other, profile) &&
                std::ranges::find(offered, other) == offered.end()) {
                offered.push_back(other);
            }
        }
    }
    return offered;
}

bool asksOnce(const Exercise& exercise, const Profile& profile) {
    const std::vector<ExerciseKey> asking = askedTogether();
    const std::array states{profile.stateOf(Condition::ShoulderConcern),
                            profile.stateOf(Condition::DepressedShoulders)};
    const bool isUnknown = std::ranges::find(states, ConditionState::Unknown) != states.end();
    const bool isConcern = std::ranges::find(states, ConditionState::Yes) != states.end();
    return isUnknown && !isConcern && std::ranges::find(asking, exercise.key) != asking.end() &&
           !profile.asked.contains(exercise.key);
}

std::vector<ExerciseKey> askedTogether() {
    return {ExerciseKey{"pull-up"}, ExerciseKey{"chin-up"}};
}

} // namespace dorsal
