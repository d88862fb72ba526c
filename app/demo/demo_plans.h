// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/catalogue.h"
#include "core/training/own_plan.h"

#include <vector>

namespace dorsal {

/// The plans that the demo's person has made; their ids and UUIDs are given when they are written.
[[nodiscard]] std::vector<OwnPlan> demoPlans(const Catalogue& catalogue);

} // namespace dorsal
