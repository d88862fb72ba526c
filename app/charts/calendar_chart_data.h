// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/day_marks.h"
#include "core/stats/week_streak.h"

#include <map>

namespace dorsal {

/// What the calendar of training shows: whole weeks of days.
struct CalendarChartData {
    ShownDays days; ///< whole weeks
    Day today{};
    std::map<Day, int> sets;       ///< working ones; days without an entry have none
    std::vector<StreakWeek> weeks; ///< those of `days`
    std::vector<DayMark> marks;

    [[nodiscard]] const StreakWeek* weekOf(Day day) const;
    [[nodiscard]] int setsOn(Day day) const;
};

/// "Friday 20 November 2026: 12 working sets. Week of 16 November 2026: trained, 14 weeks in a row."
[[nodiscard]] QString calendarSentence(const CalendarChartData& data, Day day);
/// "trained", "rest on purpose"
[[nodiscard]] QString word(WeekRole role);
/// "14 weeks in a row"; empty without any.
[[nodiscard]] QString streakWords(int weeks);

} // namespace dorsal
