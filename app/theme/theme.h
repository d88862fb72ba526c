// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/theme_choice.h"

#include <QObject>
#include <QPalette>
#include <QString>

class QApplication;

namespace dorsal {

class FocusRing;
class SystemColorScheme;

/// Who draws the widgets.
enum class WidgetStyle {
    Dorsal,
    Desktop, ///< the desktop's own style and palette; data, caution and status keep our colours
};

/// Sets Dorsal's style and the light or dark palette; System, asked of no desktop, is light.
void applyTheme(QApplication& application, ThemeChoice choice);

/// Keeps the application in the theme chosen, follows the desktop's light or dark, rings the focus.
class Theme final : public QObject {
    Q_OBJECT
public:
    /// Draws as dark as the desktop was last, until it answers.
    Theme(QApplication& application, bool systemWasDark);
    ~Theme() override;

    void choose(ThemeChoice choice, WidgetStyle style = WidgetStyle::Dorsal);

signals:
    void systemTurned(bool dark);

private:
    void apply();

    QApplication& application_;
    SystemColorScheme* system_;
    FocusRing* ring_ = nullptr;
    QString platformStyle_;
    QPalette platformPalette_;
    ThemeChoice choice_ = ThemeChoice::System;
    WidgetStyle style_ = WidgetStyle::Dorsal;
};

} // namespace dorsal
