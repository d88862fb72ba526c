// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/break_tray.h"

#include "app/theme/icons.h"

namespace dorsal {

BreakTray::BreakTray(QObject* parent)
    : QObject(parent), icon_(QIcon::fromTheme(QStringLiteral("dorsal"), icon(IconName::Timer))) {
    const auto add = [this](const QString& text, BreakAnswer answer) {
        menu_.addAction(text, this, [this, answer] { emit answered(answer); });
    };
    add(tr("Start a break"), BreakAnswer::Taken);
    add(tr("In 10 minutes"), BreakAnswer::InTenMinutes);
    add(tr("Not today"), BreakAnswer::NotToday);
    menu_.addSeparator();
    menu_.addAction(tr("Show Dorsal"), this, &BreakTray::windowAsked);
    icon_.setContextMenu(&menu_);
    connect(&icon_, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger) {
            emit windowAsked();
        }
    });
    setReminding(false);
}

void BreakTray::setReminding(bool reminding) {
    icon_.setToolTip(reminding ? tr("Dorsal: time for a break?") : tr("Dorsal reminds of breaks"));
}

} // namespace dorsal
