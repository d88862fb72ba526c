// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/break_notifier.h"

#include <QStringList>

#include <functional>
#include <optional>

class QDBusConnection;

namespace dorsal {

/// One notification of the desktop's, with buttons, in the place of the one before
/// (org.freedesktop.Notifications, Desktop Notifications 1.2). Nothing here waits.
class DesktopNotifier final : public BreakNotifier {
    Q_OBJECT
public:
    using Bus = std::function<QDBusConnection()>;

    explicit DesktopNotifier(QObject* parent = nullptr);
    explicit DesktopNotifier(Bus bus, QObject* parent = nullptr);

    void remind(const QString& title, const QString& text) override;
    void withdraw() override;

private:
    Q_SLOT void act(uint id, const QString& action);
    Q_SLOT void close(uint id, uint reason);
    void listen();
    void show(const QString& title, const QString& text, const QStringList& actions);

    Bus bus_;
    bool listens_ = false;
    bool wanted_ = false;
    std::optional<uint> shown_;
};

} // namespace dorsal
