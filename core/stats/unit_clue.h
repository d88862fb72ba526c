// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/imported_history.h"

#include <array>
#include <optional>
#include <span>

namespace dorsal {

/// What the numbers of a file that names no unit say about it. A guess with its reason, for a person to
/// answer.
struct UnitClue {
    LoadUnit likely{};
    /// The usual step between loads: 2.5 for kilograms, 5 for pounds.
    double step = 0;
    /// Two frequent loads of that step, the lighter first; numbers as the file writes them.
    std::array<double, 2> examples{};
    friend bool operator==(const UnitClue&, const UnitClue&) = default;
};

/// Plates make steps of 2.5 kg, so that some loads end in .5. In pounds they make steps of 5 with the bar at
/// 45, so that nearly all loads are fives and most of them odd ones. `sessions` as read under kilograms.
/// Nothing when the loads fit neither.
[[nodiscard]] std::optional<UnitClue> unitClue(std::span<const ImportedSession> sessions);

} // namespace dorsal
