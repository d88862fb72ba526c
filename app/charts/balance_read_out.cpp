// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/balance_read_out.h"

#include "app/charts/chart_words.h"
#include "app/words/balance_words.h"
#include "app/words/enum_words.h"
#include "app/words/format.h"

#include <QCoreApplication>

namespace dorsal {

namespace {

struct ReadOutText {
    Q_DECLARE_TR_FUNCTIONS(dorsal::BalanceChart)
};

QString verdictOf(const BalancePeriod& period, ChartPeriod kind) {
    if (!period.partial) {
        return word(balanceStatus(period.sum));
    }
    return kind == ChartPeriod::Week ? weekStillOpen() : ReadOutText::tr("still open");
}

QString sentenceOf(const BalanceReadOut& readOut, const BalancePeriod& period, ChartPeriod kind,
                   BalanceUnit unit) {
    const bool openWeek = period.partial && kind == ChartPeriod::Week;
    const QString verdict = openWeek ? weekVerdict(period.sum, WeekState::Open, unit) : readOut.verdict;
    if (period.isEmpty()) {
        return ReadOutText::tr("%1: %2", "week: no strength sets").arg(readOut.title, verdict);
    }
    const QString numbers =
        ReadOutText::tr("%1: back %2, chest %3", "week").arg(readOut.title, readOut.back, readOut.chest);
    if (readOut.ratio.isEmpty()) {
        return ReadOutText::tr("%1, %2", "numbers, verdict").arg(numbers, verdict);
    }
    return ReadOutText::tr("%1, %2, %3", "numbers, ratio, verdict").arg(numbers, readOut.ratioToOne, verdict);
}

} // namespace

BalanceReadOut balanceReadOut(const BalancePeriod& period, ChartPeriod kind, BalanceUnit unit) {
    const Format format;
    BalanceReadOut readOut;
    readOut.title = periodTitle(period, kind);
    readOut.shortTitle = readOut.title;
    if (kind == ChartPeriod::Week) {
        readOut.shortTitle = format.date(period.first);
        readOut.back = format.volume(period.sum.back);
        readOut.chest = format.volume(period.sum.chest);
    } else {
        readOut.back = format.number(period.back(), 1);
        readOut.chest = format.number(period.chest(), 1);
    }
    if (balanceRatio(period.sum)) {
        readOut.ratio = format.ratio(period.sum);
        readOut.ratioToOne = format.ratioToOne(period.sum);
    }
    readOut.verdict = verdictOf(period, kind);
    readOut.status = period.partial ? std::nullopt : std::optional(balanceStatus(period.sum));
    readOut.sentence = sentenceOf(readOut, period, kind, unit);
    return readOut;
}

} // namespace dorsal
