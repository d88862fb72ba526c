// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/balance.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace dorsal {

/// What one group of bars stands for.
enum class ChartPeriod {
    Week,
    Month,
    Quarter,
    Year,
};

/// What the bars are compared with.
enum class ComparedWith {
    WeeksBefore, ///< as many weeks as the range has, directly before it
    Plan,        ///< what the plans of the sessions asked for
};

/// How many sessions some days held, and how many of them kept what a plan asked for.
struct PlannedShare {
    int sessions = 0;
    int fromPlan = 0;
    friend bool operator==(const PlannedShare&, const PlannedShare&) = default;

    PlannedShare& operator+=(const PlannedShare& other);
};

/// What a group of bars is compared with: the weeks as long before it as the range is long, as far as there
/// are any in the log, or what was planned for its own weeks.
struct EarlierWeeks {
    Tally sum;
    std::size_t weeks = 0; ///< how many `sum` holds, at least 1
    std::size_t apart = 0; ///< how many weeks before; 0 for what was planned
    PlannedShare share;    ///< of what was planned
    friend bool operator==(const EarlierWeeks&, const EarlierWeeks&) = default;

    /// A week's share of the sum.
    [[nodiscard]] double back() const { return sum.back.value() / static_cast<double>(weeks); }
    [[nodiscard]] double chest() const { return sum.chest.value() / static_cast<double>(weeks); }
};

/// One group of bars: a week, or the average week of a longer period.
struct BalancePeriod {
    Day first{};           ///< of its first week in the range
    Day last{};            ///< of its last week in the range
    std::size_t week = 0;  ///< index of its first week
    std::size_t weeks = 1; ///< how many weeks of the range lie in it
    /// Sum of its complete weeks; of the open week when there is no other.
    Tally sum;
    std::size_t summed = 1; ///< how many weeks `sum` holds
    /// Holds today: no verdict yet.
    bool partial = false;
    /// Nothing when nothing is compared, and before the first logged week.
    std::optional<EarlierWeeks> earlier{};
    friend bool operator==(const BalancePeriod&, const BalancePeriod&) = default;

    /// A week's share of the sum.
    [[nodiscard]] double back() const { return sum.back.value() / static_cast<double>(summed); }
    [[nodiscard]] double chest() const { return sum.chest.value() / static_cast<double>(summed); }
    [[nodiscard]] bool isEmpty() const { return sum == Tally{}; }
};

/// The ratio of sums over four complete weeks, the last being `week`.
struct RollingPoint {
    std::size_t week = 0;
    Tally sum;
    friend bool operator==(const RollingPoint&, const RollingPoint&) = default;
};

/// Two or more periods in a row without back or chest work.
struct EmptyRun {
    std::size_t first = 0;
    std::size_t count = 0;
    friend bool operator==(const EmptyRun&, const EmptyRun&) = default;
};

/// How many weeks met the guideline.
struct VerdictSummary {
    std::size_t verdicts = 0;  ///< complete weeks with enough sets for a verdict
    std::size_t met = 0;       ///< of them
    std::size_t metLately = 0; ///< of those, in the last `lately` weeks of the range
    std::size_t lately = 13;
    friend bool operator==(const VerdictSummary&, const VerdictSummary&) = default;
};

/// Everything that the balance chart draws, without a pixel.
struct BalanceSeries {
    ChartPeriod period = ChartPeriod::Week;
    std::vector<BalancePeriod> periods;
    std::vector<RollingPoint> rolling; ///< in order; weeks without four complete weeks before are left out
    std::vector<EmptyRun> emptyRuns;
    /// Largest of the bars, those of the weeks before, and the marks at twice the chest.
    double largest = 0;
    friend bool operator==(const BalanceSeries&, const BalanceSeries&) = default;
};

/// The weeks of a range, with up to three weeks before it for the rolling ratio.
struct BalanceWeeks {
    std::vector<WeekBalance> weeks;
    std::size_t lead = 0; ///< how many of `weeks` lie before the range
    /// To compare with: the weeks before the range, as many as it has or from the first logged one on; or
    /// what was planned, for each week of the range.
    std::vector<WeekBalance> before{};
    ComparedWith comparedWith = ComparedWith::WeeksBefore;
    /// Of each week of the range, where it is compared with what was planned.
    std::vector<PlannedShare> plannedShares{};
    friend bool operator==(const BalanceWeeks&, const BalanceWeeks&) = default;

    [[nodiscard]] std::span<const WeekBalance> shown() const {
        return std::span<const WeekBalance>(weeks).subspan(lead);
    }
    /// What a week of the range, counted from 0, is compared with; null where there is nothing.
    [[nodiscard]] const WeekBalance* earlier(std::size_t week) const;
    /// The sessions of a week of the range; none where nothing planned is compared.
    [[nodiscard]] PlannedShare plannedShare(std::size_t week) const;
    /// Whether the week is compared with a plan, but no session of it kept one.
    [[nodiscard]] bool isWithoutPlan(std::size_t week) const;
    /// The sessions of the whole range.
    [[nodiscard]] PlannedShare plannedShare() const;
};

/// Indexes of weeks count from the first week of the range. A week belongs to the period that holds its
/// first day, and is never split.
[[nodiscard]] BalanceSeries balanceSeries(const BalanceWeeks& weeks, ChartPeriod period);

[[nodiscard]] VerdictSummary verdictSummary(std::span<const WeekBalance> weeks);

/// The shortest period whose groups of bars are `leastPitch` wide when `weeks` weeks share `width` pixels.
[[nodiscard]] ChartPeriod fittingPeriod(std::size_t weeks, double width, double leastPitch);

} // namespace dorsal
