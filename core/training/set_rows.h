// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/session_grid.h"

#include <span>

namespace dorsal {

/// What the set rows of one exercise are made of.
struct SetRowsInput {
    const SessionItem* item = nullptr;
    const Exercise* exercise = nullptr; ///< null when no catalogue knows it
    std::vector<LoggedSet> done;        ///< of this item, by position
    std::vector<LoggedSet> drafts;      ///< of this item
    std::span<const LoggedSet> lastTime;
    const NextSets* advised = nullptr; ///< goes before the plan and last time; null without
    bool open = false;                 ///< the session still goes on, so planned sets are offered
};

/// Planned sets merged with done ones by position and side; per-side exercises have a left and a right row.
[[nodiscard]] std::vector<SetRow> setRows(const SetRowsInput& input, const SetFields& fields);

/// Where one more set would go: after the last, or the missing right side of it.
[[nodiscard]] LoggedSet nextSet(const SetRowsInput& input, std::span<const SetRow> rows);

} // namespace dorsal
