// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/screen_wake.h"

#include <QObject>

#include <functional>

class QDBusMessage;

namespace dorsal {

/// Asks the desktop over D-Bus: the screen saver first, else the portal, else the login manager. Nothing here
/// waits, and nothing is told when none of them is there.
class DesktopScreenWake final : public QObject, public ScreenWake {
    Q_OBJECT
public:
    explicit DesktopScreenWake(QObject* parent = nullptr) : QObject(parent) {}

    void keepOn() override;
    void letSleep() override;

private:
    using Answered = std::function<void(const QDBusMessage& reply)>;
    using Failed = std::function<void()>;

    void askScreenSaver();
    void askPortal();
    void askLoginManager();
    void ask(const QDBusMessage& question, const Answered& answered, const Failed& failed);

    bool wanted_ = false;
    int asked_ = 0; ///< which keepOn() an answer belongs to
    std::function<void()> release_;
};

} // namespace dorsal
