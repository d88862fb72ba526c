// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/balance_status.h"
#include "core/stats/volume.h"

#include <optional>

namespace dorsal {

/// Back and chest work side by side.
struct Tally {
    Volume back;
    Volume chest;
    friend bool operator==(const Tally&, const Tally&) = default;
    Tally& operator+=(const Tally& other) {
        back += other.back;
        chest += other.chest;
        return *this;
    }
};

/// Compared exactly, in eighths, in the order of domain rules 3.4.
[[nodiscard]] BalanceStatus balanceStatus(const Tally& tally);
/// back / chest, exact as a double; nothing without chest work.
[[nodiscard]] std::optional<double> balanceRatio(const Tally& tally);
/// back / chest in tenths, truncated: 1.95 -> 19; nothing without chest work.
[[nodiscard]] std::optional<std::int64_t> ratioInTenths(const Tally& tally);
/// Whole back sets (exercises, reps) still missing to twice the chest work, rounded up, at least 0.
[[nodiscard]] std::int64_t moreBackToTarget(const Tally& tally);
/// True for the states that meet the guideline: on target, back heavy, back only.
[[nodiscard]] bool meetsGuideline(BalanceStatus status);

} // namespace dorsal
