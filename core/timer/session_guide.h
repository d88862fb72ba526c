// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timer/hold_plan.h"
#include "core/training/session_grid.h"

#include <span>

namespace dorsal {

/// What a session's guide is made of: the rows of its grid, and how the person likes the pauses.
struct GuideInput {
    std::string title;
    std::span<const GridRow> rows;
    std::span<const SessionItem> items;
    const ExerciseDirectory& exercises;
    /// Rest of exercises that name none.
    std::chrono::seconds defaultRest{90};
    HoldTimes times;
    FirstSide firstSide = FirstSide::Alternate;
};

/// True when a guide times the set: a hold, or repetitions by a tempo.
[[nodiscard]] bool isGuided(const SetRow& row, const Exercise* exercise);

/// True when a guide times the exercise's sets as they are prescribed.
[[nodiscard]] bool isGuided(const Exercise& exercise);

/// Everything in the session that is still to do, in order; a superset round by round. Exercises without a
/// choice, skipped ones and holds of no time are left out.
[[nodiscard]] HoldPlan guideThroughSession(const GuideInput& input);

/// The sets of one exercise that are still to do, from that one on; in a superset with those of its partners.
[[nodiscard]] HoldPlan guideFromRow(const GuideInput& input, const SetRow& row);

} // namespace dorsal
