// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/navigation.h"
#include "app/ports/sounds.h"
#include "app/ports/theme_choice.h"
#include "app/ports/timer_record.h"
#include "core/timer/desk_breaks.h"

#include <QByteArray>
#include <QStringList>

class QSettings;

namespace dorsal {

/// What belongs to the desk, not to the person: window, theme, recent logs. What changes a number is in
/// LogSettings.
class Preferences {
public:
    /// Recent logs kept; the one used last comes first.
    static constexpr int maxRecentLogs = 8;

    explicit Preferences(QSettings& settings) : settings_(settings) {}

    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    /// The platform's style and palette in place of Dorsal's own.
    /// What the desktop asked for when Dorsal last ran.
    [[nodiscard]] bool systemWasDark() const;
    void setSystemWasDark(bool dark);
    [[nodiscard]] bool desktopStyle() const;
    void setDesktopStyle(bool desktopStyle);

    [[nodiscard]] QStringList recentLogs() const;
    void addRecentLog(const QString& path);
    void removeRecentLog(const QString& path);

    /// As QWidget::saveGeometry() gives it; empty at the first start.
    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    [[nodiscard]] PageName page() const;
    void setPage(PageName page);

    /// All but the language, which is that of the window.
    [[nodiscard]] SoundWishes sounds() const;
    void setSounds(const SoundWishes& wishes);

    /// The timer that was running when the program ended; nothing when it had none.
    [[nodiscard]] std::optional<TimerRecord> timerRecord() const;
    /// On the disk when this returns.
    void setTimerRecord(const std::optional<TimerRecord>& record);

    /// Breaks from this desk.
    [[nodiscard]] BreakWishes breaks() const;
    void setBreaks(const BreakWishes& wishes);
    /// How the reminders of the latest day went; nothing before the first one.
    [[nodiscard]] std::optional<BreakDay> breakDay() const;
    void setBreakDay(const BreakDay& day);

private:
    QSettings& settings_;
};

} // namespace dorsal
