// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/dates.h"

namespace dorsal {

namespace {

constexpr qint64 julianDayOfEpoch = 2'440'588; // 1 January 1970
constexpr int msPerSecond = 1000;

} // namespace

QDate toQDate(Day day) {
    return QDate::fromJulianDay(day.time_since_epoch().count() + julianDayOfEpoch);
}

Day fromQDate(QDate date) {
    return Day(std::chrono::days(date.toJulianDay() - julianDayOfEpoch));
}

QTime toQTime(LocalTime time) {
    const std::chrono::seconds sinceMidnight = time - dayOf(time);
    return QTime::fromMSecsSinceStartOfDay(static_cast<int>(sinceMidnight.count()) * msPerSecond);
}

LocalTime fromQDateTime(const QDateTime& time) {
    return LocalTime(fromQDate(time.date())) +
           std::chrono::seconds(time.time().msecsSinceStartOfDay() / msPerSecond);
}

} // namespace dorsal
