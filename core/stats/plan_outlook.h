// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/balance_options.h"
#include "core/stats/tally.h"
#include "core/training/catalogue.h"

#include <chrono>

namespace dorsal {

/// What doing a plan once would give, and how long it takes.
struct PlanOutlook {
    Tally planned;
    /// Holds exactly, reps by their tempo or 3 s each, with the rests between (domain rules 8).
    std::chrono::seconds length{0};
    friend bool operator==(const PlanOutlook&, const PlanOutlook&) = default;
};

/// An item with several choices is taken as its first. `rest` stands where nobody names one.
[[nodiscard]] PlanOutlook planOutlook(const Plan& plan, const Catalogue& catalogue,
                                      const BalanceOptions& options, std::chrono::seconds rest);

} // namespace dorsal
