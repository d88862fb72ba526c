// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/date_ticks.h"

#include <array>

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
    return ticks;
}

} // namespace dorsal
