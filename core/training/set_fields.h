// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/session.h"

#include <span>

namespace dorsal {

/// A number that a set can have besides its kind, side and RIR.
enum class SetField {
    None,
    Load,
    Added, ///< added load, or help when negative
    Band,
    PerRep, ///< seconds of one repetition
    Reps,
    Held,
    Distance,
};

/// The two numbers that sets of one exercise are entered in, in reading order.
struct SetFields {
    SetField first = SetField::None;
    SetField second = SetField::None;
    friend bool operator==(const SetFields&, const SetFields&) = default;
};

/// By the exercise's measure; for an exercise that no catalogue knows (null), by what its sets have.
[[nodiscard]] SetFields fieldsOf(const Exercise* exercise, std::span<const LoggedSet> sets);
/// True when sets of these fields are timed.
[[nodiscard]] bool isTimed(const SetFields& fields);

} // namespace dorsal
