// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/words/format.h"
#include "core/stats/exercise_series.h"
#include "core/stats/load_steps.h"

#include <QString>

#include <span>

namespace dorsal {

/// What the note below the line of an exercise rests on; refers to what its maker keeps.
struct ExerciseNoteFacts {
    const Exercise& exercise;
    std::span<const ExerciseSession> sessions;
    ProgressMetric metric{};
    const ProgressOptions& options;
    const LoadKit& kit;
    Day today{};
};

/// What the dots mean, how the estimate comes about, and what the next session is advised to be.
[[nodiscard]] QString exerciseNote(const ExerciseNoteFacts& facts, const Format& format);

} // namespace dorsal
