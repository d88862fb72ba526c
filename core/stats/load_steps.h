// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/exercise.h"
#include "core/training/plate_stack.h"
#include "core/units/load_unit.h"
#include "core/units/reps.h"

#include <optional>

namespace dorsal {

/// What loads can be set to.
struct LoadKit {
    LoadUnit unit = LoadUnit::Kilogram;
    PlatesOwned plates = {};
    friend bool operator==(const LoadKit&, const LoadKit&) = default;
};

/// The loads that an exercise can be set to.
struct LoadSteps {
    /// The smallest step that is worth taking; nothing for exercises without loads.
    std::optional<Load> step;
    /// Only loads that the bar and these plates make; nothing where any step can be taken.
    std::optional<PlatesOwned> bar = std::nullopt;

    /// One step heavier: at least `step`, and as much more as the plates ask for. Nothing without a step and
    /// when the plates do not reach so far.
    [[nodiscard]] std::optional<Load> heavierThan(Load load) const;
    /// The least that can be added, even less than `step` with light plates.
    [[nodiscard]] std::optional<Load> justAbove(Load load) const;
    /// The heaviest that is not above `load`; below the bar alone as if there were no plates.
    [[nodiscard]] Load notAbove(Load load) const;
    friend bool operator==(const LoadSteps&, const LoadSteps&) = default;
};

/// The catalogue's steps, in pounds those of its kit (domain rules 4.1), on a barbell only what the plates
/// owned make. On other bars never less than two of the lightest plates, since nobody knows what they weigh.
[[nodiscard]] LoadSteps loadStepsOf(const Exercise& exercise, const LoadKit& kit);

/// The heaviest multiple of `step` that is not above `load`.
[[nodiscard]] Load roundedDown(Load load, Load step);

/// The share by which a step raises a load: 0.0625 from 40 to 42.5 kg; 0 for no load.
[[nodiscard]] double loadJump(Load from, Load to);

/// True when a load whose sets reach the range's top can be expected to reach its bottom one step heavier:
/// (30 + top) / (30 + bottom) - 1 by Epley, 10.5 % for 8 to 12.
[[nodiscard]] bool isStepAllowed(Load load, Load step, RepRange range);

/// Repetitions that Epley expects at `to` of somebody who does `reps` at `from`.
[[nodiscard]] double predictedReps(Load from, Load to, Reps reps);

/// Repetitions at `from` that Epley asks for before `reps` at `to` can be expected.
[[nodiscard]] int repsNeededBefore(Load from, Load to, Reps reps);

} // namespace dorsal
