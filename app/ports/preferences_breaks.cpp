// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ports/preferences.h"

#include <QSettings>

#include <algorithm>

namespace dorsal {

namespace {

constexpr auto remindKey = "breaks/remind";
constexpr auto intervalKey = "breaks/interval_min";
constexpr auto lengthKey = "breaks/length_min";
constexpr auto fromKey = "breaks/from_min";
constexpr auto toKey = "breaks/to_min";
constexpr auto daysKey = "breaks/days";
constexpr auto dayKey = "breaks/day";
constexpr auto remindedKey = "breaks/reminded";
constexpr auto ignoredKey = "breaks/ignored";
constexpr auto silentKey = "breaks/silent";

constexpr std::chrono::minutes endOfDay{std::chrono::hours(24)};

/// Within both ends, else `otherwise`.
std::chrono::minutes minutesIn(const QSettings& settings, const char* key, std::chrono::minutes least,
                               std::chrono::minutes most, std::chrono::minutes otherwise) {
    bool isNumber = false;
    const std::chrono::minutes value(settings.value(QLatin1String(key)).toInt(&isNumber));
    return isNumber && value >= least && value <= most ? value : otherwise;
}

} // namespace

BreakWishes Preferences::breaks() const {
    BreakWishes wishes;
    wishes.on = settings_.value(QLatin1String(remindKey), false).toBool();
    wishes.interval = minutesIn(settings_, intervalKey, BreakWishes::intervals.front(),
                                BreakWishes::intervals.back(), wishes.interval);
    wishes.length =
        minutesIn(settings_, lengthKey, BreakWishes::shortest, BreakWishes::longest, wishes.length);
    const std::chrono::minutes midnight{};
    wishes.from = minutesIn(settings_, fromKey, midnight, endOfDay, wishes.from);
    wishes.to = minutesIn(settings_, toKey, midnight, endOfDay, wishes.to);
    const QString days = settings_.value(QLatin1String(daysKey)).toString();
    for (std::size_t i = 0; days.size() == qsizetype(wishes.days.size()) && i < wishes.days.size(); ++i) {
        wishes.days.at(i) = days.at(static_cast<qsizetype>(i)) == QLatin1Char('1');
    }
    return wishes;
}

void Preferences::setBreaks(const BreakWishes& wishes) {
    settings_.setValue(QLatin1String(remindKey), wishes.on);
    settings_.setValue(QLatin1String(intervalKey), static_cast<int>(wishes.interval.count()));
    settings_.setValue(QLatin1String(lengthKey), static_cast<int>(wishes.length.count()));
    settings_.setValue(QLatin1String(fromKey), static_cast<int>(wishes.from.count()));
    settings_.setValue(QLatin1String(toKey), static_cast<int>(wishes.to.count()));
    QString days;
    for (const bool works : wishes.days) {
        days += QLatin1Char(works ? '1' : '0');
    }
    settings_.setValue(QLatin1String(daysKey), days);
}

std::optional<BreakDay> Preferences::breakDay() const {
    const auto day = parseIsoDate(settings_.value(QLatin1String(dayKey)).toString().toStdString());
    if (!day) {
        return std::nullopt;
    }
    return BreakDay{*day, std::max(0, settings_.value(QLatin1String(remindedKey)).toInt()),
                    std::max(0, settings_.value(QLatin1String(ignoredKey)).toInt()),
                    settings_.value(QLatin1String(silentKey)).toBool()};
}

void Preferences::setBreakDay(const BreakDay& day) {
    settings_.setValue(QLatin1String(dayKey), QString::fromStdString(isoDate(day.day)));
    settings_.setValue(QLatin1String(remindedKey), day.reminded);
    settings_.setValue(QLatin1String(ignoredKey), day.ignored);
    settings_.setValue(QLatin1String(silentKey), day.silent);
}

} // namespace dorsal
