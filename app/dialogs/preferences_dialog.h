// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/preferences.h"
#include "app/theme/theme.h"
#include "core/logbook/log_settings.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace dorsal {

class BreakSettings;
class DeskPresence;
class OperationRunner;
class TimerSettings;

/// What the dialog reads and writes.
struct PreferencesParts {
    Logbook& logbook;
    OperationRunner& runner;
    Preferences& preferences;
    DeskPresence& presence;
    std::function<void(ThemeChoice, WidgetStyle)> chooseTheme;
};

/// Unit, week start, rest and the timer's pauses, which travel with the log (one undo step); the theme, seen
/// at once, and breaks from this desk, which stay on this computer.
class PreferencesDialog final : public QDialog {
    Q_OBJECT
public:
    explicit PreferencesDialog(PreferencesParts parts, QWidget* parent = nullptr);

    void accept() override;
    void reject() override;

private:
    [[nodiscard]] QWidget* logPart();
    [[nodiscard]] QWidget* deskPart();
    [[nodiscard]] QLayout* columns();
    void fill();
    [[nodiscard]] ThemeChoice chosenTheme() const;
    void showTheme();

    PreferencesParts parts_;
    LogSettings before_;
    QComboBox* unit_ = nullptr;
    QComboBox* weekStart_ = nullptr;
    QComboBox* formula_ = nullptr;
    QSpinBox* rest_ = nullptr;
    TimerSettings* timer_ = nullptr;
    BreakSettings* breaks_ = nullptr;
    QCheckBox* advice_ = nullptr;
    QComboBox* theme_ = nullptr;
    QCheckBox* desktopStyle_ = nullptr;
};

} // namespace dorsal
