// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/plan.h"
#include "core/units/id.h"
#include "core/units/weekdays.h"

namespace dorsal {

/// A plan that the user made, as the log keeps it.
struct OwnPlan {
    Id<OwnPlan> id;
    Uuid uuid;
    std::string name;
    std::string folder; ///< empty: in none
    std::string notes;
    /// The days it is meant for; a missed day moves.
    Weekdays weekdays;
    /// One of those that follow each other in their order, whatever the day.
    bool rotates = false;
    bool archived = false;
    int position = 0; ///< order among all plans; need not be dense
    std::vector<PlanItem> items;
    friend bool operator==(const OwnPlan&, const OwnPlan&) = default;
};

/// An own plan as sessions are started from it; its key is its UUID.
[[nodiscard]] Plan planFrom(const OwnPlan& own);

} // namespace dorsal
