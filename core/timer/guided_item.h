// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timer/session_guide.h"

#include <optional>
#include <string>
#include <vector>

namespace dorsal {

/// The rows of one set: one, or one a side.
using SetGroup = std::vector<const SetRow*>;

/// An exercise of a session with what is left of it to do.
struct GuidedItem {
    const SessionItem* item = nullptr;
    const Exercise* exercise = nullptr;
    std::string name;
    std::vector<SetGroup> groups;
    int sets = 0;  ///< all of the exercise, done ones too
    int first = 0; ///< how many come before the first group
};

/// Nothing for an exercise that is not chosen, skipped or done. Holds of no time are left out.
[[nodiscard]] std::optional<GuidedItem> guidedItem(const GuideInput& input, const SessionItem& item);

/// The plan's tempo, else the exercise's.
[[nodiscard]] std::vector<TempoPhase> tempoOf(const SetRow& row, const Exercise* exercise);
/// True when its repetitions are timed.
[[nodiscard]] bool hasTempo(const SetRow& row, const Exercise* exercise);

/// True when the right side of a set that is done side by side begins.
[[nodiscard]] bool rightFirst(const SetGroup& group, FirstSide wish);

} // namespace dorsal
