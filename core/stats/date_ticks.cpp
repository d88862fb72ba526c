// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/date_ticks.h"

#include <algorithm>
#include <array>
#include <limits>

namespace dorsal {

namespace {

constexpr int monthsOfYear = 12;
constexpr double daysOfMonth = 30.4375;
/// Minor ticks closer than this are a smear.
constexpr double leastTickGap = 5;

/// Months since year 0.
int monthNumber(Day day) {
    const std::chrono::year_month_day date{day};
    return static_cast<int>(date.year()) * monthsOfYear +
           static_cast<int>(static_cast<unsigned>(date.month())) - 1;
}

double periodsPerMonth(std::span<const Day> periods) {
    if (periods.size() < 2) {
        return daysOfMonth / 7;
    }
    const auto days = static_cast<double>((periods.back() - periods.front()).count());
    return daysOfMonth * static_cast<double>(periods.size() - 1) / days;
}

/// The closest spacing of labels in months that leaves each its width.
int labelEvery(double monthWidth, double labelWidth) {
    for (const int months : std::array{1, 2, 3, 6, 12, 24, 60, 120}) {
        if (monthWidth * months >= labelWidth) {
            return months;
        }
    }
    return 20 * monthsOfYear;
}

DateLabel labelOf(int month, int every, bool yearsNamed, bool weekly) {
    if (every >= monthsOfYear || (yearsNamed && month % monthsOfYear == 0)) {
        return DateLabel::Year;
    }
    return weekly && every <= 2 ? DateLabel::DayAndMonth : DateLabel::Month;
}

/// Of a few weeks in which no month begins: as many as have room for their names, from the last one back.
void nameWeeks(std::vector<DateTick>& ticks, double pitch, double labelWidth) {
    double right = std::numeric_limits<double>::max();
    for (auto tick = ticks.rbegin(); tick != ticks.rend(); ++tick) {
        const double x = static_cast<double>(tick->period) * pitch;
        if (right - x >= labelWidth) {
            *tick = {tick->period, true, DateLabel::DayAndMonth};
            right = x;
        }
    }
}

} // namespace

std::vector<DateTick> dateTicks(std::span<const Day> periods, double pitch, double labelWidth) {
    const double perMonth = periodsPerMonth(periods);
    const double monthWidth = pitch * perMonth;
    const int every = labelEvery(monthWidth, labelWidth);
    const bool yearsNamed = !periods.empty() && periods.back() - periods.front() > std::chrono::days(40 * 7);
    std::vector<DateTick> ticks;
    for (std::size_t i = 0; i < periods.size(); ++i) {
        const int month = monthNumber(periods[i]);
        const bool opensMonth = i > 0 ? month != monthNumber(periods[i - 1])
                                      : monthNumber(periods[i] - std::chrono::days(7)) != month;
        if (opensMonth && month % every == 0) {
            ticks.push_back({i, true, labelOf(month, every, yearsNamed, perMonth > 2)});
        } else if (pitch >= leastTickGap || (opensMonth && monthWidth >= leastTickGap) ||
                   (opensMonth && month % monthsOfYear == 0)) {
            ticks.push_back({i, false, DateLabel::None});
        }
    }
    constexpr double weekly = 2; // and more periods a month
    const bool unnamed =
        std::ranges::none_of(ticks, [](const DateTick& tick) { return tick.label != DateLabel::None; });
    if (unnamed && perMonth > weekly) {
        nameWeeks(ticks, pitch, labelWidth);
    }
    return ticks;
}

} // namespace dorsal
