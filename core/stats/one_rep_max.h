// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/exercise.h"
#include "core/training/set_fact.h"
#include "core/units/enum_codes.h"

#include <optional>

namespace dorsal {

/// How a single repetition at full effort is estimated from several.
enum class OneRepMaxFormula {
    Epley,    ///< w (1 + r / 30), one repetition being w itself
    Brzycki,  ///< 36 w / (37 - r)
    Lombardi, ///< w r^0.10
};

/// The permanent code of a value.
[[nodiscard]] std::string_view code(OneRepMaxFormula value);

template <>
struct EnumValues<OneRepMaxFormula> {
    static constexpr std::array all{OneRepMaxFormula::Epley, OneRepMaxFormula::Brzycki,
                                    OneRepMaxFormula::Lombardi};
};

/// An estimate in kilograms. Of 11 or 12 repetitions it is rough (domain rules 4.4).
struct OneRepMax {
    double kilograms = 0;
    bool rough = false;
    friend bool operator==(const OneRepMax&, const OneRepMax&) = default;
};

/// Nothing outside of 1 to 12 repetitions. `kilograms` is what one repetition moves.
[[nodiscard]] std::optional<OneRepMax> oneRepMax(double kilograms, Reps reps, OneRepMaxFormula formula);

/// Of a movement against the body's own weight, told as what could be added to it; below zero it is the help
/// that one repetition needs. `added` is negative for help.
[[nodiscard]] std::optional<OneRepMax> addedOneRepMax(Load bodyweight, double added, Reps reps,
                                                      OneRepMaxFormula formula);

/// True for movements whose estimate rests on the body's weight.
[[nodiscard]] bool needsBodyWeight(const Exercise& exercise);

/// What one set tells. Nothing for warm-up, drop, band, timed and slowly lowered sets, and for exercises
/// against the body's own weight that carry it only in part or without a weigh-in.
[[nodiscard]] std::optional<OneRepMax> setOneRepMax(const SetFact& fact, const Exercise& exercise,
                                                    std::optional<Load> bodyweight, OneRepMaxFormula formula);

} // namespace dorsal
