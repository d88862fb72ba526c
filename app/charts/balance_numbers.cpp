// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/balance_numbers.h"

#include "app/charts/csv_cell.h"

#include <QLocale>
#include <QStringList>

namespace dorsal {

namespace {

QString exactNumber(double value) {
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

QString toQString(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QStringList comparedCells(const BalanceWeeks& weeks, std::size_t week) {
    const WeekBalance* earlier = weeks.isWithoutPlan(week) ? nullptr : weeks.earlier(week);
    QStringList cells{earlier != nullptr ? exactNumber(earlier->tally.back.value()) : QString(),
                      earlier != nullptr ? exactNumber(earlier->tally.chest.value()) : QString()};
    if (weeks.comparedWith == ComparedWith::Plan) {
        cells += QString::number(weeks.plannedShare(week).sessions);
        cells += QString::number(weeks.plannedShare(week).fromPlan);
    }
    return cells;
}

} // namespace

QString balanceCsv(const BalanceChartData& data) {
    const BalanceWeeks& weeks = data.weeks;
    QStringList rolling;
    for (std::size_t i = 0; i < weeks.shown().size(); ++i) {
        rolling += QString();
    }
    for (const RollingPoint& point : balanceSeries(weeks, ChartPeriod::Week).rolling) {
        const auto ratio = balanceRatio(point.sum);
        rolling[static_cast<qsizetype>(point.week)] = ratio ? exactNumber(*ratio) : QString();
    }
    const bool compared = !weeks.before.empty();
    QString csv = QStringLiteral("week,back,chest,ratio,status,partial,rolling_ratio,unit,mode,activation");
    if (compared) {
        csv += weeks.comparedWith == ComparedWith::Plan
                   ? QStringLiteral(",back_planned,chest_planned,sessions,sessions_with_plan")
                   : QStringLiteral(",back_before,chest_before");
    }
    csv += QStringLiteral(",marked\n");
    for (std::size_t i = 0; i < weeks.shown().size(); ++i) {
        const WeekBalance& week = weeks.shown()[i];
        const auto ratio = balanceRatio(week.tally);
        QStringList cells{QString::fromStdString(isoDate(week.week)),
                          exactNumber(week.tally.back.value()),
                          exactNumber(week.tally.chest.value()),
                          ratio ? exactNumber(*ratio) : QString(),
                          toQString(code(balanceStatus(week.tally))),
                          week.partial ? QStringLiteral("true") : QStringLiteral("false"),
                          rolling[static_cast<qsizetype>(i)],
                          toQString(code(data.unit)),
                          toQString(code(data.mode)),
                          toQString(code(data.activation))};
        if (compared) {
            cells += comparedCells(weeks, i);
        }
        cells += quotedCell(sentencesOf(marksIn(data.marks, {week.week, week.week + std::chrono::days(6)})));
        csv += cells.join(QLatin1Char(',')) + QLatin1Char('\n');
    }
    return csv;
}

} // namespace dorsal
