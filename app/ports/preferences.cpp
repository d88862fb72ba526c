// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ports/preferences.h"

#include "app/ports/page_key.h"

#include <QSettings>

#include <algorithm>

namespace dorsal {

namespace {

constexpr auto themeKey = "window/theme";
constexpr auto systemDarkKey = "window/systemWasDark";
constexpr auto styleKey = "window/desktop_style";
constexpr auto geometryKey = "window/geometry";
constexpr auto pageNameKey = "window/page";
constexpr auto recentKey = "recent_logs";
constexpr auto tonesKey = "sound/tones";
constexpr auto voiceKey = "sound/voice";
constexpr auto volumeKey = "sound/volume";
constexpr auto deviceKey = "sound/device";
constexpr int loudest = 100;

constexpr auto lightWord = "light";
constexpr auto darkWord = "dark";
constexpr auto systemWord = "system";

const char* themeWord(ThemeChoice theme) {
    switch (theme) {
    case ThemeChoice::System:
        return systemWord;
    case ThemeChoice::Light:
        return lightWord;
    case ThemeChoice::Dark:
        return darkWord;
    }
    return systemWord;
}

} // namespace

ThemeChoice Preferences::theme() const {
    const QString word = settings_.value(QLatin1String(themeKey)).toString();
    if (word == QLatin1String(lightWord)) {
        return ThemeChoice::Light;
    }
    return word == QLatin1String(darkWord) ? ThemeChoice::Dark : ThemeChoice::System;
}

void Preferences::setTheme(ThemeChoice theme) {
    settings_.setValue(QLatin1String(themeKey), QLatin1String(themeWord(theme)));
}

bool Preferences::systemWasDark() const {
    return settings_.value(QLatin1String(systemDarkKey), false).toBool();
}

void Preferences::setSystemWasDark(bool dark) {
    settings_.setValue(QLatin1String(systemDarkKey), dark);
}

bool Preferences::desktopStyle() const {
    return settings_.value(QLatin1String(styleKey), false).toBool();
}

void Preferences::setDesktopStyle(bool desktopStyle) {
    settings_.setValue(QLatin1String(styleKey), desktopStyle);
}

QStringList Preferences::recentLogs() const {
    return settings_.value(QLatin1String(recentKey)).toStringList().mid(0, maxRecentLogs);
}

void Preferences::addRecentLog(const QString& path) {
    QStringList logs = recentLogs();
    logs.removeAll(path);
    logs.prepend(path);
    settings_.setValue(QLatin1String(recentKey), logs.mid(0, maxRecentLogs));
}

void Preferences::removeRecentLog(const QString& path) {
    QStringList logs = recentLogs();
    logs.removeAll(path);
    settings_.setValue(QLatin1String(recentKey), logs);
}

QByteArray Preferences::windowGeometry() const {
    return settings_.value(QLatin1String(geometryKey)).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray& geometry) {
    settings_.setValue(QLatin1String(geometryKey), geometry);
}

PageName Preferences::page() const {
    return pageFromKey(settings_.value(QLatin1String(pageNameKey)).toString()).value_or(PageName::Today);
}

void Preferences::setPage(PageName page) {
    settings_.setValue(QLatin1String(pageNameKey), pageKey(page));
}

SoundWishes Preferences::sounds() const {
    SoundWishes wishes;
    wishes.tones = settings_.value(QLatin1String(tonesKey), wishes.tones).toBool();
    wishes.voice = settings_.value(QLatin1String(voiceKey), wishes.voice).toBool();
    wishes.volume = std::clamp(settings_.value(QLatin1String(volumeKey), wishes.volume).toInt(), 0, loudest);
    wishes.device = settings_.value(QLatin1String(deviceKey)).toString();
    return wishes;
}

void Preferences::setSounds(const SoundWishes& wishes) {
    settings_.setValue(QLatin1String(tonesKey), wishes.tones);
    settings_.setValue(QLatin1String(voiceKey), wishes.voice);
    settings_.setValue(QLatin1String(volumeKey), wishes.volume);
    settings_.setValue(QLatin1String(deviceKey), wishes.device);
}

} // namespace dorsal
