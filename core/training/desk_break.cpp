// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/desk_break.h"

#include "core/training/acting_cautions.h"

#include <algorithm>

namespace dorsal {

namespace {

/// Nobody reads a warning in a break: what warns of a condition that the person has is left out.
bool isSafe(const Exercise& exercise, const Profile& profile) {
    const bool warns = std::ranges::any_of(exercise.cautions, [&](const Caution& caution) {
        return profile.stateOf(caution.condition) == ConditionState::Yes &&
               caution.action >= CautionAction::Warn;
    });
    return !warns && actionFor(exercise, profile) < CautionAction::Swap;
}

} // namespace

std::vector<const DeskBreak*> breaksFor(const Catalogue& catalogue, const Profile& profile,
                                        std::chrono::minutes longest) {
    const auto suits = [&](const PlanItem& item) {
        const Exercise* exercise = catalogue.find(item.choices.front());
        return exercise != nullptr && isSafe(*exercise, profile) && hasEquipmentFor(*exercise, profile);
    };
    std::vector<const DeskBreak*> suitable;
    for (const DeskBreak& one : catalogue.breaks()) {
        if (one.length <= longest && std::ranges::all_of(one.plan.items, suits)) {
            suitable.push_back(&one);
        }
    }
    return suitable;
}

const DeskBreak* nextBreak(const std::vector<const DeskBreak*>& breaks, const BreakLastDone& lastDone) {
    const auto longestAgo = std::ranges::min_element(
        breaks, {}, [&](const DeskBreak* one) { return lastDone(one->plan.key).value_or(Day::min()); });
    return longestAgo == breaks.end() ? nullptr : *longestAgo;
}

} // namespace dorsal
