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
    /// The lightest plate there are two of; nothing when the plates are not known.
    std::optional<Load> lightestPlate;
    friend bool operator==(const LoadKit&, const LoadKit&) = default;
};

/// With the lightest plate that there is a pair of.
[[nodiscard]] LoadKit loadKitOf(LoadUnit unit, const PlatesOwned& owned);

/// The smallest step that an exercise's load rises by: the catalogue's, in pounds by its kit (domain rules
/// 4.1), never less than two of the lightest plates on a bar. Nothing for exercises without loads.
[[nodiscard]] std::optional<Load> loadStep(const Exercise& exercise, const LoadKit& kit);

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
