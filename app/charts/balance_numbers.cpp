// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/balance_numbers.h"

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

} // namespace

QString balanceCsv(const BalanceWeeks& weeks) {
    const bool compared = !weeks.before.empty();
    QString csv = QStringLiteral("week,back,chest,ratio,status,partial");
    if (compared) {
        csv += weeks.comparedWith == ComparedWith::Plan
                   ? QStringLiteral(",back_planned,chest_planned,sessions,sessions_with_plan")
                   : QStringLiteral(",back_before,chest_before");
    }
    csv += QLatin1Char('\n');
    for (std::size_t i = 0; i < weeks.shown().size(); ++i) {
        const WeekBalance& week = weeks.shown()[i];
        const auto ratio = balanceRatio(week.tally);
        QStringList cells{QString::fromStdString(isoDate(week.week)),
                          exactNumber(week.tally.back.value()),
                          exactNumber(week.tally.chest.value()),
                          ratio ? exactNumber(*ratio) : QString(),
                          toQString(code(balanceStatus(week.tally))),
                          week.partial ? QStringLiteral("true") : QStringLiteral("false")};
        if (compared) {
            const WeekBalance* earlier = weeks.isWithoutPlan(i) ? nullptr : weeks.earlier(i);
            cells += earlier != nullptr ? exactNumber(earlier->tally.back.value()) : QString();
            cells += earlier != nullptr ? exactNumber(earlier->tally.chest.value()) : QString();
        }
        if (compared && weeks.comparedWith == ComparedWith::Plan) {
            cells += QString::number(weeks.plannedShare(i).sessions);
            cells += QString::number(weeks.plannedShare(i).fromPlan);
        }
        csv += cells.join(QLatin1Char(',')) + QLatin1Char('\n');
    }
    return csv;
}

} // namespace dorsal
