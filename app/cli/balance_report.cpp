// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/balance_report.h"

#include "app/cli/json_output.h"
#include "app/cli/text_table.h"
#include "app/words/balance_words.h"
#include "app/words/enum_words.h"
#include "app/words/format.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace dorsal {

namespace {

struct BalanceReportWords {
    Q_DECLARE_TR_FUNCTIONS(dorsal::BalanceReportWords)
};

void addTally(QJsonObject& json, const Tally& tally) {
    json[QStringLiteral("back")] = tally.back.value();
    json[QStringLiteral("chest")] = tally.chest.value();
    const std::optional<double> ratio = balanceRatio(tally);
    json[QStringLiteral("ratio")] = ratio ? QJsonValue(*ratio) : QJsonValue();
    json[QStringLiteral("status")] = toQString(code(balanceStatus(tally)));
}

QJsonArray weeksJson(const BalanceReport& report) {
    QJsonArray weeks;
    for (const WeekBalance& week : report.weeks) {
        QJsonObject json{{QStringLiteral("week"), toQString(isoDate(week.week))},
                         {QStringLiteral("partial"), week.partial}};
        addTally(json, week.tally);
        weeks += json;
    }
    return weeks;
}

} // namespace

QJsonObject toJson(const BalanceReport& report) {
    QJsonObject rolling{{QStringLiteral("weeks"), BalanceReport::rollingWeeks}};
    addTally(rolling, report.rolling);
    return {{QStringLiteral("week_start"), toQString(code(report.options.weekStart))},
            {QStringLiteral("mode"), toQString(code(report.options.mode))},
            {QStringLiteral("unit"), toQString(code(report.options.unit))},
            {QStringLiteral("weeks"), weeksJson(report)},
            {QStringLiteral("rolling"), rolling}};
}

QString toText(const BalanceReport& report, const Format& format) {
    using Align = TextTable::Align;
    TextTable table({Align::Left, Align::Right, Align::Right, Align::Right, Align::Left});
    table.addRow({BalanceReportWords::tr("week of"),
                  BalanceReportWords::tr("back"),
                  BalanceReportWords::tr("chest"),
                  BalanceReportWords::tr("to 1"),
                  {}});
    for (const WeekBalance& week : report.weeks) {
        table.addRow(
            {toQString(isoDate(week.week)), format.volume(week.tally.back), format.volume(week.tally.chest),
             format.ratio(week.tally),
             weekVerdict(week.tally, week.partial ? WeekState::Open : WeekState::Over, report.options.unit)});
    }
    table.addRow({BalanceReportWords::tr("last 4 full weeks"), format.volume(report.rolling.back),
                  format.volume(report.rolling.chest), format.ratio(report.rolling),
                  word(balanceStatus(report.rolling))});
    return QStringLiteral("%1\n%2 %3\n").arg(table.text(), countedInNote(report.options), guidelineNote());
}

} // namespace dorsal
