// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/exercise.h"

#include <optional>

namespace dorsal {

/// What the list of exercises is narrowed to beside the typed name; absent = any.
struct ExerciseFilter {
    std::optional<Muscle> muscle;
    std::optional<Pattern> pattern;
    std::optional<Category> category;
    std::optional<Equipment> equipment;
    friend bool operator==(const ExerciseFilter&, const ExerciseFilter&) = default;

    [[nodiscard]] bool isOpen() const { return *this == ExerciseFilter{}; }
};

/// A muscle counts when it is trained at all; equipment when it is needed, or one of several that do.
[[nodiscard]] bool passes(const Exercise& exercise, const ExerciseFilter& filter);

} // namespace dorsal
