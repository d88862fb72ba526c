// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/activation.h"
#include "core/stats/balance_mode.h"
#include "core/stats/balance_unit.h"
#include "core/units/week_start.h"

namespace dorsal {

/// How the balance is counted. The defaults are the product's.
struct BalanceOptions {
    BalanceMode mode = BalanceMode::Primary;
    BalanceUnit unit = BalanceUnit::Sets;
    Activation activation = Activation::Full;
    WeekStart weekStart = WeekStart::Monday;
    bool countDropSets = false;
    /// Only sets with RIR <= 4; a set without RIR counts.
    bool hardSetsOnly = false;
    friend bool operator==(const BalanceOptions&, const BalanceOptions&) = default;
};

} // namespace dorsal
