// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/catalogue.h"

#include <algorithm>
#include <utility>

namespace dorsal {

namespace {

void applyOverride(Exercise& exercise, const ExerciseOverride& change) {
    if (change.name && *change.name != exercise.name) {
        exercise.aliases.push_back(std::exchange(exercise.name, *change.name));
    }
    if (change.balance) {
        exercise.balanceOverride = change.balance;
    }
    if (change.muscles) {
        exercise.muscles = *change.muscles;
    }
    if (change.step) {
        exercise.step = change.step;
    }
}

} // namespace

Catalogue::Catalogue(std::vector<Exercise> exercises, std::vector<Family> families,
                     std::vector<Plan> templates, NameFolder fold, Ladder pullUpLadder,
                     std::vector<DeskBreak> breaks)
    : exercises_(std::move(exercises)), families_(std::move(families)), templates_(std::move(templates)),
      pullUpLadder_(std::move(pullUpLadder)), breaks_(std::move(breaks)), fold_(fold) {
    index();
}

void Catalogue::index() {
    byKey_.clear();
    byName_.clear();
    for (std::size_t i = 0; i < exercises_.size(); ++i) {
        const Exercise& exercise = exercises_[i];
        byKey_.emplace(exercise.key, i);
        byName_.emplace(fold_(exercise.name), i);
        if (!exercise.own) {
            byName_.emplace(fold_(exercise.key.text), i);
        }
        for (const std::string& alias : exercise.aliases) {
            byName_.emplace(fold_(alias), i);
        }
    }
}

const Exercise* Catalogue::find(const ExerciseKey& key) const {
    const auto found = byKey_.find(key);
    return found == byKey_.end() ? nullptr : &exercises_[found->second];
}

const Exercise* Catalogue::findByName(std::string_view name) const {
    const auto found = byName_.find(fold_(name));
    return found == byName_.end() ? nullptr : &exercises_[found->second];
}

const Plan* Catalogue::findTemplate(std::string_view key) const {
    const auto found = std::ranges::find(templates_, key, &Plan::key);
    return found == templates_.end() ? nullptr : &*found;
}

std::vector<const Exercise*> Catalogue::family(std::string_view key) const {
    std::vector<const Exercise*> members;
    for (const Exercise& exercise : exercises_) {
        if (exercise.family == key) {
            members.push_back(&exercise);
        }
    }
    return members;
}

void Catalogue::setOwn(std::vector<Exercise> own, std::span<const ExerciseOverride> overrides) {
    const bool changesNothing =
        own.empty() && overrides.empty() && overridden_.empty() &&
        std::ranges::none_of(exercises_, [](const Exercise& exercise) { return exercise.own; });
    if (changesNothing) {
        return;
    }
    std::erase_if(exercises_, [](const Exercise& exercise) { return exercise.own; });
    for (Exercise& built : overridden_) {
        exercises_[byKey_.at(built.key)] = std::move(built);
    }
    overridden_.clear();
    std::ranges::move(own, std::back_inserter(exercises_));
    for (const ExerciseOverride& change : overrides) {
        const auto exercise = std::ranges::find(exercises_, change.key, &Exercise::key);
        if (exercise == exercises_.end()) {
            continue;
        }
        if (!exercise->own) {
            overridden_.push_back(*exercise);
        }
        applyOverride(*exercise, change);
    }
    index();
}

} // namespace dorsal
