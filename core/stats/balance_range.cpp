// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/balance_range.h"

#include <algorithm>

namespace dorsal {

namespace {

constexpr std::chrono::days rangeWeek{7};
constexpr int weeksBefore = 3;

int weeksOfPreset(RangePreset preset) {
    switch (preset) {
    case RangePreset::EightWeeks:
        return 8;
    case RangePreset::HalfAYear:
        return 26;
    case RangePreset::Year:
    case RangePreset::All:
        return 52;
    }
    return 52;
}

Day lastRangeDay(Day day, WeekStart start) {
    return firstDayOfWeek(day, start) + rangeWeek - std::chrono::days(1);
}

} // namespace

ShownDays shownDays(RangePreset preset, const ShownDays& logged, Day today, WeekStart start) {
    if (preset == RangePreset::All) {
        return wholeWeeks({logged.from, std::max(logged.to, today)}, logged, today, start);
    }
    const auto lastWeeks = [&](Day end) {
        return ShownDays{firstDayOfWeek(end, start) - rangeWeek * (weeksOfPreset(preset) - 1), end};
    };
    const ShownDays latest = lastWeeks(today);
    return wholeWeeks(logged.to < latest.from ? lastWeeks(logged.to) : latest, logged, today, start);
}

ShownDays wholeWeeks(const ShownDays& wanted, const ShownDays& logged, Day today, WeekStart start) {
    const Day earliest = firstDayOfWeek(std::min(logged.from, today), start);
    const Day latest = lastRangeDay(std::max(logged.to, today), start);
    const Day from = std::clamp(firstDayOfWeek(wanted.from, start), earliest, firstDayOfWeek(latest, start));
    const Day to = std::clamp(lastRangeDay(wanted.to, start), lastRangeDay(from, start), latest);
    return {from, to};
}

ShownDays withLead(const ShownDays& range, const ShownDays& logged, WeekStart start) {
    const Day earliest = firstDayOfWeek(logged.from, start);
    return {std::max(std::min(earliest, range.from), range.from - rangeWeek * weeksBefore), range.to};
}

std::optional<ShownDays> daysBefore(const ShownDays& range, const ShownDays& logged, WeekStart start) {
    const Day earliest = firstDayOfWeek(logged.from, start);
    if (range.from <= earliest) {
        return std::nullopt;
    }
    const auto length = range.to - range.from + std::chrono::days(1);
    return ShownDays{std::max(earliest, range.from - length), range.from - std::chrono::days(1)};
}

BalanceWeeks balanceWeeks(std::span<const SetFact> facts, const ExerciseDirectory& exercises,
                          const BalanceOptions& options, const ShownDays& range, const ShownDays& logged,
                          Day today) {
    const ShownDays read = withLead(range, logged, options.weekStart);
    return {weeklyBalance(facts, exercises, options, read.from, read.to, today),
            static_cast<std::size_t>((range.from - read.from) / rangeWeek),
            {}};
}

} // namespace dorsal
