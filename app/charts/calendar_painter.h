// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/calendar_chart_data.h"
#include "app/charts/calendar_layout.h"
#include "app/theme/tokens.h"

#include <QFont>

class QPainter;

namespace dorsal {

/// Draws the calendar of training on any QPainter: a day darker with more sets, framed where it is marked; a
/// line below each week that was trained, dashed where the streak is kept by rest or a skip.
class CalendarPainter final {
public:
    CalendarPainter(const CalendarLayout& layout, const CalendarChartData& data, const Tokens& tokens,
                    const QFont& font);

    void paintBody(QPainter& painter) const;
    /// A frame around the day.
    void paintPointed(QPainter& painter, Day day) const;

private:
    void paintLabels(QPainter& painter, std::size_t block) const;
    void paintMonths(QPainter& painter, std::size_t block) const;
    void paintDay(QPainter& painter, Day day) const;
    void paintStreak(QPainter& painter, const StreakWeek& week) const;

    const CalendarLayout& layout_;
    const CalendarChartData& data_;
    const Tokens& tokens_;
    QFont font_;
};

} // namespace dorsal
