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

QString plannedWords(const EarlierWeeks& planned, const Format& format) {
    const PlannedShare& share = planned.share;
    if (share.fromPlan == 0) {
        return share.sessions == 0 ? ReadOutText::tr("nothing planned")
                                   : ReadOutText::tr("no session came from a plan");
    }
    const QString numbers = planned.sum == Tally{} ? ReadOutText::tr("planned: neither back nor chest")
                                                   : ReadOutText::tr("planned: back %1, chest %2")
                                                         .arg(format.number(planned.back(), 1),
                                                              format.number(planned.chest(), 1));
    return share.fromPlan == share.sessions
               ? numbers
               : ReadOutText::tr("%1 (%2)", "what was planned, how many sessions had a plan")
                     .arg(numbers, plannedShareWords(share));
}

QString earlierWords(const EarlierWeeks& earlier, const Format& format) {
    if (earlier.apart == 0) {
        return plannedWords(earlier, format);
    }
    const QString before =
        earlier.apart == 1
            ? ReadOutText::tr("the week before")
            : ReadOutText::tr("%1 weeks before").arg(format.number(static_cast<double>(earlier.apart), 0));
    if (earlier.sum == Tally{}) {
        return ReadOutText::tr("%1: %2", "week: no strength sets").arg(before, word(BalanceStatus::NoData));
    }
    const QString numbers =
        ReadOutText::tr("%1: back %2, chest %3", "week")
            .arg(before, format.number(earlier.back(), 1), format.number(earlier.chest(), 1));
    return balanceRatio(earlier.sum)
               ? ReadOutText::tr("%1, %2", "numbers, verdict").arg(numbers, format.ratioToOne(earlier.sum))
               : numbers;
}

} // namespace

BalanceReadOut balanceReadOut(const BalancePeriod& period, ChartPeriod kind, BalanceUnit unit,
                              std::span<const DayMark> marks) {
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
    if (period.earlier) {
        readOut.earlier = earlierWords(*period.earlier, format);
        readOut.sentence =
            ReadOutText::tr("%1; %2", "this week; weeks before").arg(readOut.sentence, readOut.earlier);
    }
    readOut.marked = sentencesOf(marks);
    if (!readOut.marked.isEmpty()) {
        readOut.sentence =
            ReadOutText::tr("%1; %2", "this week; what is marked").arg(readOut.sentence, readOut.marked);
    }
    return readOut;
}

} // namespace dorsal
