// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/exercise.h"
#include "core/units/load.h"

#include <optional>
#include <vector>

namespace dorsal {

/// Plates of one weight, which go on the bar in pairs.
struct Plates {
    Load weight;
    int pairs = 0;
    friend bool operator==(const Plates&, const Plates&) = default;
};

/// The bar and the plates that somebody has; without plates nothing can be said.
struct PlatesOwned {
    Load bar = Load::milligrams(20'000'000);
    std::vector<Plates> plates;
    friend bool operator==(const PlatesOwned&, const PlatesOwned&) = default;
};

/// What goes on each side of the bar, heaviest first, and what that makes altogether.
struct PlateStack {
    std::vector<Load> perSide;
    Load total;
    friend bool operator==(const PlateStack&, const PlateStack&) = default;
};

/// True when the exercise's load is a barbell with what is on it.
[[nodiscard]] bool isLoadedOnABar(const Exercise& exercise);

/// The heaviest stack that is not above `load`, with the fewest plates. Nothing without plates, and when the
/// bar alone is heavier.
[[nodiscard]] std::optional<PlateStack> plateStack(const PlatesOwned& owned, Load load);

/// The lightest total that the bar and pairs of plates make at or above `load`. Nothing without plates, and
/// when all of them make less.
[[nodiscard]] std::optional<Load> lightestStackFrom(const PlatesOwned& owned, Load load);

} // namespace dorsal
