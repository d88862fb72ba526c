// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/today_words.h"

#include "app/words/balance_words.h"
#include "app/words/enum_words.h"
#include "app/words/format.h"
#include "app/words/plan_words.h"

#include <QCoreApplication>

namespace dorsal {
namespace {

struct TodayWords {
    Q_DECLARE_TR_FUNCTIONS(dorsal::TodayWords)
};

QString nextLine(const NextSet& next) {
    const QString exercise = QString::fromStdString(next.exercise);
    const QString set = next.number > 0
                            ? TodayWords::tr("%1, set %2", "exercise, number").arg(exercise).arg(next.number)
                            : TodayWords::tr("%1, next set", "exercise").arg(exercise);
    return next.side == Side::Both
               ? set
               : TodayWords::tr("%1, %2", "exercise and set, side").arg(set, word(next.side));
}

QString lastDone(const StartOffer& offer, const TodayFacts& today, const Format& format) {
    if (offer.openNow && today.open) {
        return TodayWords::tr("open since %1").arg(format.time(today.open->session.start));
    }
    if (offer.last) {
        return TodayWords::tr("last on %1").arg(format.shortDate(*offer.last));
    }
    return today.hasOlderSessions ? TodayWords::tr("not done lately") : TodayWords::tr("not done yet");
}

} // namespace

QLatin1String coachsSampleKey() {
    return QLatin1String("coach-sample-session");
}

QString aboutLong(std::chrono::seconds length) {
    return TodayWords::tr("About %1").arg(planLength(length, Format()));
}

QString sessionTitle(const Session& session) {
    return session.title.empty() ? TodayWords::tr("Session") : QString::fromStdString(session.title);
}

QString setsDone(int halves, const Format& format) {
    return format.number(halves / 2.0, 1);
}

QString openSessionLine(const OpenSession& open, Day today, const Format& format) {
    const LocalTime start = open.session.start;
    const QString time = format.time(start);
    QString line =
        dayOf(start) == today
            ? TodayWords::tr("Started %1", "time").arg(time)
            : TodayWords::tr("Started %1, %2", "date, time").arg(format.shortDate(dayOf(start)), time);
    const QString dot = QStringLiteral(" · ");
    line +=
        dot + TodayWords::tr("%1 of %2 sets done")
                  .arg(setsDone(open.progress.doneHalves, format), setsDone(open.progress.allHalves, format));
    if (open.next) {
        line += dot + TodayWords::tr("next: %1").arg(nextLine(*open.next));
    }
    return line;
}

QString missingThisWeek(const TodayFacts& today) {
    if (today.open && today.open->otherSide) {
        const OtherSide& other = *today.open->otherSide;
        return otherSideReachesTarget(other.side, QString::fromStdString(other.label));
    }
    return missingToTarget(today.weeks.now());
}

QString offerLine(const StartOffer& offer, const TodayFacts& today, const Format& format) {
    const QString dot = QStringLiteral(" · ");
    if (offer.past) {
        const QString like =
            TodayWords::tr("as on %1").arg(offer.last ? format.shortDate(*offer.last) : QString());
        return offer.length > std::chrono::minutes(1) ? format.minutes(offer.length) + dot + like : like;
    }
    const QString line = aboutLong(offer.length) + dot + lastDone(offer, today, format);
    if (!offer.due) {
        return line;
    }
    const QString due = *offer.due == today.day
                            ? TodayWords::tr("due today")
                            : TodayWords::tr("due since %1").arg(format.shortDate(*offer.due));
    return due + dot + line;
}

} // namespace dorsal
