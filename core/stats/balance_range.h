// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/balance_series.h"

#include <optional>
#include <span>

namespace dorsal {

enum class RangePreset {
    EightWeeks,
    HalfAYear,
    Year,
    All,
};

/// A span of local dates, both ends included.
struct ShownDays {
    Day from{};
    Day to{};
    friend bool operator==(const ShownDays&, const ShownDays&) = default;
};

/// All days of the weeks of a group of bars.
[[nodiscard]] inline ShownDays daysOf(const BalancePeriod& period) {
    return {period.first, period.last + std::chrono::days(6)};
}

/// Whole weeks up to the one that holds `today`, but none before the first logged one; All also reaches a
/// session dated later.
[[nodiscard]] ShownDays shownDays(RangePreset preset, const ShownDays& logged, Day today, WeekStart start);

/// `wanted` widened to whole weeks and cut to those between the first logged week and the last one, logged
/// or today's.
[[nodiscard]] ShownDays wholeWeeks(const ShownDays& wanted, const ShownDays& logged, Day today,
                                   WeekStart start);

/// `range` with up to three logged weeks before it, which the rolling ratio needs.
[[nodiscard]] ShownDays withLead(const ShownDays& range, const ShownDays& logged, WeekStart start);

/// As many weeks as `range` has directly before it, but none before the first logged one; nothing when the
/// log begins with `range`.
[[nodiscard]] std::optional<ShownDays> daysBefore(const ShownDays& range, const ShownDays& logged,
                                                  WeekStart start);

/// The weeks of `range`, a result of shownDays() or wholeWeeks(). `facts` by start; those outside of
/// withLead() do no harm.
[[nodiscard]] BalanceWeeks balanceWeeks(std::span<const SetFact> facts, const ExerciseDirectory& exercises,
                                        const BalanceOptions& options, const ShownDays& range,
                                        const ShownDays& logged, Day today);

} // namespace dorsal
