// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/calendar_chart_data.h"

#include "app/words/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace dorsal {

namespace {

struct CalendarText {
    Q_DECLARE_TR_FUNCTIONS(dorsal::CalendarChart)
};

QString setsWords(int sets) {
    switch (sets) {
    case 0:
        return CalendarText::tr("no working sets");
    case 1:
        return CalendarText::tr("1 working set");
    default:
        return CalendarText::tr("%1 working sets").arg(Format().count(sets));
    }
}

} // namespace

const StreakWeek* CalendarChartData::weekOf(Day day) const {
    const auto after = std::ranges::upper_bound(weeks, day, {}, &StreakWeek::week);
    if (after == weeks.begin()) {
        return nullptr;
    }
    const StreakWeek& week = *std::prev(after);
    return day < week.week + std::chrono::days(7) ? &week : nullptr;
}

int CalendarChartData::setsOn(Day day) const {
    const auto found = sets.find(day);
    return found == sets.end() ? 0 : found->second;
}

QString word(WeekRole role) {
    switch (role) {
    case WeekRole::Trained:
        return CalendarText::tr("trained");
    case WeekRole::PlannedRest:
        return CalendarText::tr("rest on purpose");
    case WeekRole::Skipped:
        return CalendarText::tr("skipped with a reason");
    case WeekRole::Missed:
        return CalendarText::tr("no training");
    case WeekRole::Open:
        return CalendarText::tr("still open");
    }
    return {};
}

QString streakWords(int weeks) {
    if (weeks == 0) {
        return {};
    }
    return weeks == 1 ? CalendarText::tr("1 week in a row")
                      : CalendarText::tr("%1 weeks in a row").arg(Format().count(weeks));
}

QString calendarSentence(const CalendarChartData& data, Day day) {
    QStringList parts{
        CalendarText::tr("%1: %2", "day, sets").arg(Format().longDate(day), setsWords(data.setsOn(day)))};
    if (const StreakWeek* week = data.weekOf(day)) {
        QString told = CalendarText::tr("week: %1", "what it was").arg(word(week->role));
        if (week->streak > 0) {
            told = CalendarText::tr("%1, %2", "what a week was, streak").arg(told, streakWords(week->streak));
        }
        parts += told;
    }
    const QString marked = sentencesOf(marksIn(data.marks, {day, day}));
    if (!marked.isEmpty()) {
        parts += marked;
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace dorsal
