// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/timer/break_reminder.h"

#include <QObject>

#include <memory>

namespace dorsal {

class BreakStrip;
class BreakTray;

/// All that reminds of breaks around one window: the desktop's notification, the tray, and where there is
/// neither a line at the foot of the window.
class BreakDesk final : public QObject {
    Q_OBJECT
public:
    BreakDesk(BreakReminderParts parts, BreakStrip& strip, QObject* parent = nullptr);
    ~BreakDesk() override;

    /// The preferences changed.
    void applyWishes();
    /// A break was begun by hand.
    void took() { reminder_.answer(BreakAnswer::Taken); }

signals:
    void startAsked();
    void windowAsked();

private:
    void answer(BreakAnswer answer);
    void arrangeTray();

    BreakReminder reminder_;
    BreakStrip& strip_;
    /// Only while reminders are on.
    std::unique_ptr<BreakTray> tray_;
};

} // namespace dorsal
