// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_words.h"

#include "app/words/dates.h"
#include "app/words/format.h"

#include <QCoreApplication>

namespace dorsal {

namespace {

constexpr int monthsOfQuarter = 3;

struct ChartText {
    Q_DECLARE_TR_FUNCTIONS(dorsal::BalanceChart)
};

QString monthAndYear(Day day) {
    return QLocale().toString(toQDate(day), QStringLiteral("MMMM yyyy"));
}

QString quarterTitle(Day day) {
    const QDate date = toQDate(day);
    const int firstMonth = (date.month() - 1) / monthsOfQuarter * monthsOfQuarter + 1;
    const QLocale locale;
    return ChartText::tr("%1 to %2", "Jan, Mar 2026")
        .arg(locale.standaloneMonthName(firstMonth, QLocale::ShortFormat),
             locale.toString(QDate(date.year(), firstMonth + monthsOfQuarter - 1, 1),
                             QStringLiteral("MMM yyyy")));
}

} // namespace

QString valueAxisCaption(BalanceUnit unit, ChartPeriod period) {
    QString caption = [&] {
        switch (unit) {
        case BalanceUnit::Sets:
            return ChartText::tr("sets a week");
        case BalanceUnit::Exercises:
            return ChartText::tr("exercises a week");
        case BalanceUnit::Reps:
            return ChartText::tr("reps a week");
        }
        return QString();
    }();
    switch (period) {
    case ChartPeriod::Week:
        return caption;
    case ChartPeriod::Month:
        return ChartText::tr("%1, average of each month", "sets a week").arg(caption);
    case ChartPeriod::Quarter:
        return ChartText::tr("%1, average of each quarter", "sets a week").arg(caption);
    case ChartPeriod::Year:
        return ChartText::tr("%1, average of each year", "sets a week").arg(caption);
    }
    return caption;
}

QString periodTitle(const BalancePeriod& period, ChartPeriod kind) {
    switch (kind) {
    case ChartPeriod::Week:
        return ChartText::tr("Week of %1").arg(Format().date(period.first));
    case ChartPeriod::Month:
        return ChartText::tr("%1, average week", "October 2026").arg(monthAndYear(period.first));
    case ChartPeriod::Quarter:
        return ChartText::tr("%1, average week", "October 2026").arg(quarterTitle(period.first));
    case ChartPeriod::Year:
        return ChartText::tr("%1, average week", "October 2026")
            .arg(QLocale().toString(toQDate(period.first), QStringLiteral("yyyy")));
    }
    return {};
}

QString periodShort(Day first, ChartPeriod kind) {
    switch (kind) {
    case ChartPeriod::Week:
        return Format().dayMonth(first);
    case ChartPeriod::Month:
    case ChartPeriod::Quarter:
        return QLocale().toString(toQDate(first), QStringLiteral("MMM yyyy"));
    case ChartPeriod::Year:
        return QLocale().toString(toQDate(first), QStringLiteral("yyyy"));
    }
    return {};
}

QString moreBackWords(std::int64_t count, BalanceUnit unit) {
    const QString number = Format().count(count);
    switch (unit) {
    case BalanceUnit::Sets:
        return count == 1 ? ChartText::tr("1 more back set") : ChartText::tr("%1 more back sets").arg(number);
    case BalanceUnit::Exercises:
        return count == 1 ? ChartText::tr("1 more back exercise")
                          : ChartText::tr("%1 more back exercises").arg(number);
    case BalanceUnit::Reps:
        return count == 1 ? ChartText::tr("1 more back rep") : ChartText::tr("%1 more back reps").arg(number);
    }
    return {};
}

QString twiceTheChest(BalanceUnit unit) {
    switch (unit) {
    case BalanceUnit::Sets:
        return ChartText::tr("twice the chest sets");
    case BalanceUnit::Exercises:
        return ChartText::tr("twice the chest exercises");
    case BalanceUnit::Reps:
        return ChartText::tr("twice the chest reps");
    }
    return {};
}

QString plannedShareWords(const PlannedShare& share) {
    return share.sessions == 1
               ? ChartText::tr("%1 of 1 session had a plan").arg(share.fromPlan)
               : ChartText::tr("%1 of %2 sessions had a plan").arg(share.fromPlan).arg(share.sessions);
}

QString comparedNote(const BalanceWeeks& weeks) {
    const PlannedShare share = weeks.plannedShare();
    return share.fromPlan == share.sessions
               ? QString()
               : ChartText::tr("In all these weeks %1; the others ask for nothing here.",
                               "2 of 3 sessions had a plan")
                     .arg(plannedShareWords(share));
}

QString summaryWords(const VerdictSummary& summary, std::size_t weeks) {
    const Format format;
    const auto number = [&](std::size_t value) { return format.count(static_cast<qint64>(value)); };
    if (summary.verdicts == 0) {
        return ChartText::tr("No week with enough work for a verdict yet.");
    }
    QString text = summary.verdicts == 1
                       ? ChartText::tr("%1 of 1 week with a verdict met 2:1").arg(number(summary.met))
                       : ChartText::tr("%1 of %2 weeks with a verdict met 2:1")
                             .arg(number(summary.met), number(summary.verdicts));
    if (weeks > summary.lately && summary.met > 0) {
        text = ChartText::tr("%1, %2 of them in the last %3", "11 of 22 weeks, 10 of them in the last 13")
                   .arg(text, number(summary.metLately), number(summary.lately));
    }
    return ChartText::tr("%1.", "a sentence and its full stop").arg(text);
}

} // namespace dorsal
