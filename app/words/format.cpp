// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/format.h"

#include "app/words/dates.h"

#include <cmath>

namespace dorsal {

namespace {

constexpr int loadDecimals = 2;
constexpr int volumeDecimals = 3;
constexpr double metresPerKilometre = 1000;
constexpr qint64 secondsPerMinute = 60;
constexpr qint64 minutesPerHour = 60;

QString twoDigits(qint64 value) {
    return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0'));
}

} // namespace

Format::Format(LoadUnit unit, QLocale locale) : unit_(unit), locale_(std::move(locale)) {
    locale_.setNumberOptions(QLocale::OmitGroupSeparator | QLocale::RejectGroupSeparator);
}

QString Format::unitName() const {
    switch (unit_) {
    case LoadUnit::Kilogram:
        return tr("kg");
    case LoadUnit::Pound:
        return tr("lb");
    }
    return {};
}

QString Format::load(Load load) const {
    return inOrder(QStringLiteral("%1 %2").arg(loadNumber(load), unitName()));
}

QString Format::loadNumber(Load load) const {
    return number(unit_ == LoadUnit::Pound ? load.inPounds() : load.inKilograms(), loadDecimals);
}

QString Format::volume(Volume volume) const {
    return number(volume.value(), volumeDecimals);
}

QString Format::tally(const Tally& tally) const {
    return tr("%1 : %2", "back : chest").arg(volume(tally.back), volume(tally.chest));
}

QString Format::count(qint64 count) const {
    QLocale grouped = locale_;
    grouped.setNumberOptions(QLocale::DefaultNumberOptions);
    return grouped.toString(count);
}

QString Format::number(double value, int decimals) const {
    const double scale = std::pow(10, decimals);
    const double rounded = std::round(value * scale) / scale;
    int needed = 0;
    for (double rest = rounded; needed < decimals; ++needed, rest *= 10) {
        if (std::abs(rest - std::round(rest)) < 1 / (2 * scale)) {
            break;
        }
    }
    return locale_.toString(rounded, 'f', needed);
}

QString Format::duration(std::chrono::seconds length) const {
    const qint64 seconds = length.count() % secondsPerMinute;
    const qint64 allMinutes = length.count() / secondsPerMinute;
    if (allMinutes < minutesPerHour) {
        return QStringLiteral("%1:%2").arg(allMinutes).arg(twoDigits(seconds));
    }
    return QStringLiteral("%1:%2:%3")
        .arg(allMinutes / minutesPerHour)
        .arg(twoDigits(allMinutes % minutesPerHour), twoDigits(seconds));
}

QString Format::minutes(std::chrono::seconds length) const {
    const qint64 minutes = length.count() / secondsPerMinute;
    if (minutes < minutesPerHour) {
        return inOrder(tr("%1 min").arg(minutes));
    }
    return inOrder(tr("%1 h %2 min").arg(minutes / minutesPerHour).arg(twoDigits(minutes % minutesPerHour)));
}

QString Format::distance(Distance distance) const {
    const double metres = distance.inMetres();
    if (metres < metresPerKilometre) {
        return inOrder(tr("%1 m").arg(number(metres, 1)));
    }
    return inOrder(tr("%1 km").arg(number(metres / metresPerKilometre, 2)));
}

QString Format::reps(Reps reps) const {
    return locale_.toString(reps.count());
}

QString Format::rir(Rir rir) const {
    return number(rir.value(), 1);
}

QString Format::repsRange(const RepRange& range) const {
    if (range.from == range.to) {
        return locale_.toString(range.from);
    }
    return QStringLiteral("%1–%2").arg(locale_.toString(range.from), locale_.toString(range.to));
}

QString Format::holdRange(const HoldRange& range) const {
    const RepRange seconds{static_cast<int>(range.from.count()), static_cast<int>(range.to.count())};
    return inOrder(tr("%1 s", "seconds").arg(repsRange(seconds)));
}

QString Format::loadTimesReps(Load load, Reps reps) const {
    return inOrder(QStringLiteral("%1 × %2").arg(this->load(load), this->reps(reps)));
}

QString Format::inOrder(const QString& quantity) const {
    constexpr QChar isolate(0x2066);
    constexpr QChar isolateEnds(0x2069);
    return locale_.textDirection() == Qt::RightToLeft ? isolate + quantity + isolateEnds : quantity;
}

QString Format::formatted(Day day, const QString& pattern) const {
    return locale_.toString(toQDate(day), pattern);
}

QString Format::shortDate(Day day) const {
    return formatted(day, tr("ddd d MMM", "date format: Fri 20 Nov"));
}

QString Format::weekdayAndDay(Day day) const {
    return formatted(day, tr("ddd d", "date format: Fri 20"));
}

QString Format::dayMonth(Day day) const {
    return formatted(day, tr("d MMM", "date format: 20 Nov"));
}

QString Format::dayOrMonth(Day day, Day today) const {
    constexpr std::chrono::days plainFor{300};
    return today - day < plainFor ? dayMonth(day) : formatted(day, tr("MMM yyyy", "date format: Nov 2025"));
}

QString Format::date(Day day) const {
    return formatted(day, tr("d MMMM yyyy", "date format: 20 November 2026"));
}

QString Format::longDate(Day day) const {
    return formatted(day, tr("dddd d MMMM yyyy", "date format: Friday 20 November 2026"));
}

QString Format::weekRange(Day first) const {
    const Day last = first + std::chrono::days(6);
    const bool sameMonth = toQDate(first).month() == toQDate(last).month();
    const QString dayAndMonth = tr("d MMMM", "date format: 20 November");
    const QString from = formatted(first, sameMonth ? tr("d", "date format: 20") : dayAndMonth);
    return QStringLiteral("%1 – %2").arg(from, formatted(last, dayAndMonth));
}

QString Format::weekRange(Day first, Day today) const {
    const int year = toQDate(first + std::chrono::days(6)).year();
    if (year == toQDate(today).year()) {
        return weekRange(first);
    }
    return tr("%1 %2", "week and its year").arg(weekRange(first)).arg(year);
}

QString Format::time(LocalTime time) const {
    return locale_.toString(toQTime(time), QStringLiteral("HH:mm"));
}

} // namespace dorsal
