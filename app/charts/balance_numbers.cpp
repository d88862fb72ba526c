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

QString balanceCsv(std::span<const WeekBalance> weeks) {
    QString csv = QStringLiteral("week,back,chest,ratio,status,partial\n");
    for (const WeekBalance& week : weeks) {
        const auto ratio = balanceRatio(week.tally);
        const QStringList cells{QString::fromStdString(isoDate(week.week)),
                                exactNumber(week.tally.back.value()),
                                exactNumber(week.tally.chest.value()),
                                ratio ? exactNumber(*ratio) : QString(),
                                toQString(code(balanceStatus(week.tally))),
                                week.partial ? QStringLiteral("true") : QStringLiteral("false")};
        csv += cells.join(QLatin1Char(',')) + QLatin1Char('\n');
    }
    return csv;
}

} // namespace dorsal
