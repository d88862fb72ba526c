// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/usual_choice.h"

#include <algorithm>

namespace dorsal {

namespace {

bool isMobilityDrill(const Exercise& exercise) {
    return std::ranges::any_of(exercise.tags,
                               [](const std::string& tag) { return tag.starts_with("mobility-"); });
}

} // namespace

ChooseBy usualChoice(const PlanItem& item, const Catalogue& catalogue) {
    std::vector<const Exercise*> choices;
    for (const ExerciseKey& key : item.choices) {
        choices.push_back(catalogue.find(key));
    }
    const auto areAll = [&](const auto& fits) {
        return !choices.empty() && std::ranges::all_of(choices, [&](const Exercise* exercise) {
            return exercise != nullptr && fits(*exercise);
        });
    };
    if (areAll(isMobilityDrill)) {
        return ChooseBy::MobilityNeed;
    }
    const bool isFamily = areAll([&](const Exercise& exercise) {
        return !exercise.family.empty() && exercise.family == choices.front()->family;
    });
    return isFamily ? ChooseBy::Family : ChooseBy::Freely;
}

} // namespace dorsal
