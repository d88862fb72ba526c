// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/balance_range.h"

#include <optional>

namespace dorsal {

/// The days that the person wants to see: a preset, or dates of their own.
struct ChartRange {
    std::optional<RangePreset> preset = RangePreset::HalfAYear;
    ShownDays days; ///< without a preset
    friend bool operator==(const ChartRange&, const ChartRange&) = default;

    /// Whole weeks inside of what is logged.
    [[nodiscard]] ShownDays within(const ShownDays& logged, Day today, WeekStart start) const {
        return preset ? shownDays(*preset, logged, today, start) : wholeWeeks(days, logged, today, start);
    }
};

} // namespace dorsal
