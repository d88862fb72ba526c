// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPalette>
#include <QString>

class QApplication;

namespace dorsal {

class FocusRing;
class SystemColorScheme;

enum class ThemeChoice {
    FollowSystem,
    Light,
    Dark,
    Desktop, ///< the desktop's own style and palette; data, caution and status keep ours
};

/// Sets Dorsal's style and the light or dark palette (not ThemeChoice::Desktop: see Theme).
void applyTheme(QApplication& application, ThemeChoice choice, bool systemIsDark = false);

/// Keeps the application in the theme chosen, follows the desktop's light or dark, rings the focus.
class Theme final : public QObject {
    Q_OBJECT
public:
    explicit Theme(QApplication& application);
    ~Theme() override;

    void choose(ThemeChoice choice);
    [[nodiscard]] ThemeChoice choice() const { return choice_; }

private:
    void apply();

    QApplication& application_;
    SystemColorScheme* system_;
    FocusRing* ring_ = nullptr;
    QString platformStyle_;
    QPalette platformPalette_;
    ThemeChoice choice_ = ThemeChoice::FollowSystem;
};

} // namespace dorsal
