// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/desk_presence.h"

#include <QObject>

#include <functional>

class QDBusConnection;

namespace dorsal {

/// Asks the desktop over D-Bus: the screen saver's interface and GNOME's own for idle time and lock, the
/// notification service for do-not-disturb, the session manager for presentations and players.
class DesktopPresence final : public QObject, public DeskPresence {
    Q_OBJECT
public:
    using Bus = std::function<QDBusConnection()>;

    explicit DesktopPresence(QObject* parent = nullptr);
    explicit DesktopPresence(Bus bus, QObject* parent = nullptr);

    void ask() override;
    [[nodiscard]] std::optional<std::chrono::seconds> idle() const override;
    [[nodiscard]] bool isLocked() const override { return saverActive_ || gnomeSaverActive_; }
    [[nodiscard]] bool isBusy() const override;

private:
    void askIdle();
    void askLock();
    void askBusy();

    Bus bus_;
    std::optional<std::chrono::milliseconds> mutterIdle_;
    std::optional<std::chrono::milliseconds> saverIdle_;
    bool saverActive_ = false;
    bool gnomeSaverActive_ = false;
    bool doNotDisturb_ = false;
    bool screenKeptOn_ = false;
};

} // namespace dorsal
