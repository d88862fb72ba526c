// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/statement.h"
#include "core/training/set_fact.h"

#include <QString>

#include <cstdint>

namespace dorsal {

/// What a set says, in the bits of three numbers: Qt makes an object of every cell of a row, and whole
/// histories are read by this.
struct PackedSet {
    std::int64_t lifted = 0; ///< kind, side, pain, reps, load
    std::int64_t timed = 0;  ///< held, target, seconds of a repetition, RIR; 0 without any
    std::int64_t helped = 0; ///< help, distance; 0 without any
};

/// The three columns, of a set `l`.
[[nodiscard]] QString packedSetText();
/// Reads them from `column` on. Throws ProblemError(DamagedLog) for a code that no value has.
[[nodiscard]] PackedSet packedSetIn(const Rows& rows, int column);
void unpack(const PackedSet& packed, SetFact& fact);

/// The slot of an item `i` as a number.
[[nodiscard]] QString slotText();
/// Throws ProblemError(DamagedLog) for a code that no slot has.
[[nodiscard]] Slot slotIn(const Rows& rows, int column);

} // namespace dorsal
