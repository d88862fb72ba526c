// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/own_plan.h"
#include "core/units/day.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace dorsal {

/// The day a plan was done last, by its UUID; nothing when it never was.
using PlanLastDone = std::function<std::optional<Day>(const Uuid&)>;

/// A plan that is due, and the day it was meant for: today, or one that was missed and moved.
struct DuePlan {
    Id<OwnPlan> plan;
    Day since{};
    friend bool operator==(const DuePlan&, const DuePlan&) = default;
};

/// What is due today, the longest first. A plan with weekdays is due from its day until it is done; of those
/// that rotate, the one after the one done last, unless one of them was done today. Archived ones never are.
/// One that was never done waits for days of this week only. `plans` by position.
[[nodiscard]] std::vector<DuePlan> duePlans(std::span<const OwnPlan> plans, const PlanLastDone& lastDone,
                                            Day today, WeekStart weekStart);

} // namespace dorsal
