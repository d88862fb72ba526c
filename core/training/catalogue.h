// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/desk_break.h"
#include "core/training/exercise.h"
#include "core/training/exercise_override.h"
#include "core/training/ladder.h"
#include "core/training/plan.h"

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dorsal {

/// A group of versions of one exercise, with what the coach says of them all.
struct Family {
    std::string key;
    std::string name;
    CoachFacts coach;
};

/// Makes the key under which names are compared (case, marks, plural s folded); given by core/files.
using NameFolder = std::string (*)(std::string_view);

/// The exercises the program knows: built-in ones and the user's own. Names are unique under the folder.
class Catalogue {
public:
    Catalogue(std::vector<Exercise> exercises, std::vector<Family> families, std::vector<Plan> templates,
              NameFolder fold, Ladder pullUpLadder = {}, std::vector<DeskBreak> breaks = {});

    [[nodiscard]] std::span<const Exercise> exercises() const { return exercises_; }
    [[nodiscard]] std::span<const Family> families() const { return families_; }
    [[nodiscard]] std::span<const Plan> templates() const { return templates_; }
    [[nodiscard]] std::span<const DeskBreak> breaks() const { return breaks_; }
    /// The way to the first pull-up; without stages in a catalogue that has none.
    [[nodiscard]] const Ladder& pullUpLadder() const { return pullUpLadder_; }

    /// By permanent key; null when unknown.
    [[nodiscard]] const Exercise* find(const ExerciseKey& key) const;
    /// By slug, name or alias as people and other apps write it; null when unknown.
    [[nodiscard]] const Exercise* findByName(std::string_view name) const;
    [[nodiscard]] const Plan* findTemplate(std::string_view key) const;
    /// The members of a family in catalogue order.
    [[nodiscard]] std::vector<const Exercise*> family(std::string_view key) const;

    /// Replaces the user's own exercises; their names never hide a built-in one. `overrides` is what the user
    /// says differently about any of them; what is no longer overridden is as built in again.
    void setOwn(std::vector<Exercise> own, std::span<const ExerciseOverride> overrides = {});

private:
    void index();

    std::vector<Exercise> exercises_;
    /// The built-in exercises that are overridden, as they are built in.
    std::vector<Exercise> overridden_;
    std::vector<Family> families_;
    std::vector<Plan> templates_;
    Ladder pullUpLadder_;
    std::vector<DeskBreak> breaks_;
    NameFolder fold_;
    std::unordered_map<ExerciseKey, std::size_t> byKey_;
    std::unordered_map<std::string, std::size_t> byName_;
};

} // namespace dorsal
