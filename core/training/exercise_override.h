// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/exercise.h"
#include "core/units/id.h"
#include "core/units/load_unit.h"
#include "core/units/uuid.h"

#include <optional>
#include <string>
#include <vector>

namespace dorsal {

/// What the user says differently about an exercise of the catalogue. What is empty stays as built in.
struct ExerciseOverride {
    Id<ExerciseOverride> id;
    Uuid uuid;
    ExerciseKey key; ///< one row for each key
    std::optional<std::string> name = std::nullopt;
    std::optional<BalanceOverride> balance = std::nullopt;
    std::optional<std::vector<MuscleShare>> muscles = std::nullopt;
    /// The smallest step of its load.
    std::optional<Load> step = std::nullopt;
    /// The unit its loads are shown and typed in.
    std::optional<LoadUnit> unit = std::nullopt;
    friend bool operator==(const ExerciseOverride&, const ExerciseOverride&) = default;

    /// True when it says nothing.
    [[nodiscard]] bool isEmpty() const { return !name && !balance && !muscles && !step && !unit; }
};

} // namespace dorsal
