// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/calendar_painter.h"

#include "app/theme/spacing.h"
#include "app/theme/typography.h"
#include "app/widgets/calendar_shade.h"
#include "app/words/format.h"

#include <QPainter>

#include <algorithm>

namespace dorsal {

namespace {

constexpr int daysOfWeekRow = 7;
constexpr double dayCorner = 3;
constexpr double monthGap = 10;
constexpr double streakLine = 3;
constexpr double restDash = 3;

} // namespace

CalendarPainter::CalendarPainter(const CalendarLayout& layout, const CalendarChartData& data,
                                 const Tokens& tokens, const QFont& font)
    : layout_(layout), data_(data), tokens_(tokens), font_(font) {}

void CalendarPainter::paintBody(QPainter& painter) const {
    painter.save();
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t block = 0; block < layout_.blocks(); ++block) {
        paintLabels(painter, block);
        paintMonths(painter, block);
    }
    for (Day day = data_.days.from; day <= data_.days.to; day += std::chrono::days(1)) {
        paintDay(painter, day);
    }
    for (const StreakWeek& week : data_.weeks) {
        paintStreak(painter, week);
    }
    painter.restore();
}

/// Every other weekday, where the rows are high enough for a line of text every other time.
void CalendarPainter::paintLabels(QPainter& painter, std::size_t block) const {
    const QFont caption = fontFor(TextStyle::Caption, font_);
    const int every = 2 * layout_.pitch() >= QFontMetricsF(caption).height() ? 2 : 6;
    painter.setFont(caption);
    painter.setPen(tokens_.text2);
    const QLocale locale = Format().locale();
    for (int row = 0; row < daysOfWeekRow; row += every) {
        const Day day = layout_.firstOf(block) + std::chrono::days(row);
        const QRectF cell = layout_.cell(day);
        const std::chrono::weekday weekday(day);
        painter.drawText(
            QRectF(cell.left() - layout_.labelWidth(), cell.top(), layout_.labelWidth(), cell.height()),
            int{Qt::AlignLeft} | int{Qt::AlignVCenter} | int{Qt::TextDontClip},
            locale.dayName(static_cast<int>(weekday.iso_encoding()), QLocale::ShortFormat));
    }
}

/// Over the week that holds the first of a month, with the year at its beginning.
void CalendarPainter::paintMonths(QPainter& painter, std::size_t block) const {
    const QRectF line = layout_.monthLine(block);
    const QLocale locale = Format().locale();
    painter.setFont(fontFor(TextStyle::Caption, font_));
    painter.setPen(tokens_.text2);
    double free = line.left();
    for (int week = 0; week < layout_.weeksOf(block); ++week) {
        const Day first = layout_.firstOf(block) + std::chrono::days(daysOfWeekRow * week);
        const std::chrono::year_month_day date(first + std::chrono::days(daysOfWeekRow - 1));
        const auto month = static_cast<unsigned>(date.month());
        if (static_cast<unsigned>(date.day()) > daysOfWeekRow && week > 0) {
            continue;
        }
        const bool withYear = week == 0 || month == 1;
        QString words = locale.standaloneMonthName(static_cast<int>(month), QLocale::ShortFormat);
        words += withYear ? QStringLiteral(" %1").arg(static_cast<int>(date.year())) : QString();
        const double width = painter.fontMetrics().horizontalAdvance(words);
        const double x = layout_.cell(first).left();
        if (x >= free && x + width <= line.right()) {
            painter.drawText(QRectF(x, line.top(), width + 1, line.height()),
                             int{Qt::AlignLeft} | int{Qt::AlignTop} | int{Qt::TextDontClip}, words);
            free = x + width + monthGap;
        }
    }
}

void CalendarPainter::paintDay(QPainter& painter, Day day) const {
    const QRectF cell = layout_.cell(day).adjusted(0.5, 0.5, -0.5, -0.5);
    const double corner = std::min(dayCorner, cell.width() / 4);
    const bool future = day > data_.today;
    const bool marked = std::ranges::any_of(data_.marks, [day](const DayMark& mark) {
        return mark.kind != DayMarkKind::ImportEnd && mark.first <= day && day <= mark.last;
    });
    painter.setBrush(future ? tokens_.base : tokens_.otherRamp.at(calendarShade(data_.setsOn(day))));
    painter.setPen(marked ? QPen(tokens_.text2, 1) : future ? QPen(tokens_.line, 1) : QPen(Qt::NoPen));
    painter.drawRoundedRect(cell, corner, corner);
}

void CalendarPainter::paintStreak(QPainter& painter, const StreakWeek& week) const {
    const QRectF cell = layout_.streakCell(week.week);
    const double y = cell.top() + 2;
    switch (week.role) {
    case WeekRole::Trained:
        painter.fillRect(QRectF(cell.left(), y, cell.width(), streakLine), tokens_.accent);
        break;
    case WeekRole::PlannedRest:
    case WeekRole::Skipped:
        for (double x = cell.left(); week.streak > 0 && x < cell.right(); x += 2 * restDash) {
            painter.fillRect(QRectF(x, y, std::min(restDash, cell.right() - x), streakLine), tokens_.text2);
        }
        break;
    case WeekRole::Missed:
    case WeekRole::Open:
        break;
    }
}

void CalendarPainter::paintPointed(QPainter& painter, Day day) const {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens_.accent, spacing::focusRing));
    painter.drawRoundedRect(layout_.cell(day).adjusted(-1, -1, 1, 1), dayCorner, dayCorner);
    painter.restore();
}

} // namespace dorsal
