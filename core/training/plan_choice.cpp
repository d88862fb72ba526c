// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/plan_choice.h"

#include "core/training/acting_cautions.h"
#include "core/training/choice_sets.h"

#include <algorithm>

namespace dorsal {

namespace {

constexpr std::string_view extensionTag = "mobility-extension";
constexpr std::string_view rotationTag = "mobility-rotation";

using Choices = std::vector<const Exercise*>;

Choices knownOf(const PlanItem& item, const Catalogue& catalogue) {
    Choices known;
    for (const ExerciseKey& key : item.choices) {
        if (const Exercise* exercise = catalogue.find(key)) {
            known.push_back(exercise);
        }
    }
    return known;
}

/// Those that can be done today; all that are known when none can.
Choices usable(const PlanItem& item, const Profile& profile, const Catalogue& catalogue) {
    Choices known = knownOf(item, catalogue);
    Choices fit;
    std::ranges::copy_if(known, std::back_inserter(fit), [&](const Exercise* exercise) {
        return actionFor(*exercise, profile) < CautionAction::Swap && hasEquipmentFor(*exercise, profile);
    });
    return fit.empty() ? known : fit;
}

const Exercise* doneLast(const Choices& choices, const LastDone& lastDone) {
    const Exercise* latest = nullptr;
    std::optional<Day> latestDay;
    for (const Exercise* exercise : choices) {
        const auto day = lastDone(exercise->key);
        if (day && (!latestDay || *day > *latestDay)) {
            latest = exercise;
            latestDay = day;
        }
    }
    return latest;
}

const Exercise* withTag(const Choices& choices, std::string_view tag) {
    const auto found = std::ranges::find_if(choices, [&](const Exercise* exercise) {
        return std::ranges::find(exercise->tags, tag) != exercise->tags.end();
    });
    return found == choices.end() ? nullptr : *found;
}

const Exercise* byNeed(const Choices& choices, const Profile& profile, const LastDone& lastDone) {
    const Exercise* wanted = nullptr;
    if (profile.mobilityNeed == MobilityNeed::Extension) {
        wanted = withTag(choices, extensionTag);
    } else if (profile.mobilityNeed == MobilityNeed::Rotation) {
        wanted = withTag(choices, rotationTag);
    }
    if (wanted == nullptr) {
        wanted = doneLast(choices, lastDone);
    }
    return wanted != nullptr ? wanted : choices.front();
}

const Exercise* ofFamily(const Choices& choices, const Profile& profile, const LastDone& lastDone) {
    const auto pinned = std::ranges::find_if(
        choices, [&](const Exercise* exercise) { return profile.pinnedRow == exercise->key; });
    if (pinned != choices.end()) {
        return *pinned;
    }
    const Exercise* latest = doneLast(choices, lastDone);
    return latest != nullptr ? latest : choices.front();
}

const Exercise* chosen(const PlanItem& item, const Profile& profile, const Choices& choices,
                       const LastDone& lastDone) {
    if (choices.size() == 1) {
        return choices.front();
    }
    switch (item.chooseBy) {
    case ChooseBy::MobilityNeed:
        return byNeed(choices, profile, lastDone);
    case ChooseBy::Family:
        return ofFamily(choices, profile, lastDone);
    case ChooseBy::Freely:
        return doneLast(choices, lastDone);
    }
    return nullptr;
}

/// The drill that the need asks for, when a caution keeps it away and another choice of the item stands for
/// it.
std::optional<Swap> insteadOfTheNeeded(const PlanItem& item, const Exercise& taken, const Profile& profile,
                                       const Catalogue& catalogue) {
    const bool hasNeed =
        profile.mobilityNeed == MobilityNeed::Extension || profile.mobilityNeed == MobilityNeed::Rotation;
    if (item.chooseBy != ChooseBy::MobilityNeed || !hasNeed) {
        return std::nullopt;
    }
    const auto never = [](const ExerciseKey&) { return std::optional<Day>(); };
    const Exercise* needed = byNeed(knownOf(item, catalogue), profile, never);
    const auto acting = actingCautions(*needed, profile, CautionAction::Swap);
    return needed->key == taken.key || acting.empty()
               ? std::nullopt
               : std::optional(Swap{needed->key, acting.front().caution});
}

} // namespace

PlanChoice chooseFor(const PlanItem& item, const Profile& profile, const Catalogue& catalogue,
                     const LastDone& lastDone, SwapFrom swapFrom) {
    const Choices choices = usable(item, profile, catalogue);
    if (choices.empty()) {
        // Nothing of it is known: the plan's own name stands.
        return {item.choices.size() == 1 ? std::optional(item.choices.front()) : std::nullopt, {}};
    }
    const Exercise* exercise = chosen(item, profile, choices, lastDone);
    if (exercise == nullptr && actionFor(*choices.front(), profile) >= CautionAction::Swap) {
        exercise = choices.front(); // none of them is for this person: its substitute is
    }
    if (exercise == nullptr) {
        return {};
    }
    const auto acting = actingCautions(*exercise, profile, CautionAction::Swap);
    const bool isSwapped =
        !acting.empty() && (acting.front().action == CautionAction::Swap || swapFrom == SwapFrom::Avoid);
    const auto offered =
        isSwapped ? offeredSubstitutes(*exercise, profile, catalogue) : std::vector<const Exercise*>();
    if (offered.empty()) {
        return {exercise->key, insteadOfTheNeeded(item, *exercise, profile, catalogue), true};
    }
    return {offered.front()->key, Swap{exercise->key, acting.front().caution}};
}

std::optional<ExerciseKey> plannedIn(const PlanChoice& choice) {
    return choice.swap && !choice.isOfItem ? std::optional(choice.swap->from) : choice.exercise;
}

Plan asChosen(const Plan& plan, const Profile& profile, const Catalogue& catalogue,
              const LastDone& lastDone) {
    Plan today = plan;
    const SwapFrom swapFrom = swapFromOf(plan, catalogue);
    for (PlanItem& item : today.items) {
        const PlanChoice choice = chooseFor(item, profile, catalogue, lastDone, swapFrom);
        if (choice.exercise) {
            item = onlyChoice(item, *plannedIn(choice));
            item.choices = {*choice.exercise};
        } else if (!item.choices.empty()) {
            item = onlyChoice(item, ExerciseKey(item.choices.front()));
        }
    }
    return today;
}

SwapFrom swapFromOf(const Plan& plan, const Catalogue& catalogue) {
    return catalogue.findTemplate(plan.key) != nullptr ? SwapFrom::Avoid : SwapFrom::Swap;
}

} // namespace dorsal
