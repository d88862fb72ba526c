// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timer/desk_breaks.h"

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

namespace dorsal {

/// Dorsal in the desktop's tray while it reminds of breaks: the answers to a reminder at any time, and the
/// way back to the window.
class BreakTray final : public QObject {
    Q_OBJECT
public:
    explicit BreakTray(QObject* parent = nullptr);

    void show() { icon_.show(); }
    /// A reminder stands.
    void setReminding(bool reminding);
    [[nodiscard]] const QMenu& menu() const { return menu_; }

signals:
    void answered(dorsal::BreakAnswer answer);
    void windowAsked();

private:
    QMenu menu_;
    QSystemTrayIcon icon_;
};

} // namespace dorsal
