// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timer/desktop_presence.h"

#include "app/timer/bus_call.h"
#include "app/timer/full_screen.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>

namespace dorsal {

namespace {

const QString screenSaver = QStringLiteral("org.freedesktop.ScreenSaver");
const QString screenSaverPath = QStringLiteral("/org/freedesktop/ScreenSaver");
const QString gnomeSaver = QStringLiteral("org.gnome.ScreenSaver");
const QString mutterIdleMonitor = QStringLiteral("org.gnome.Mutter.IdleMonitor");
const QString gnomeSession = QStringLiteral("org.gnome.SessionManager");
const QString notificationsService = QStringLiteral("org.freedesktop.Notifications");
const QString propertiesInterface = QStringLiteral("org.freedesktop.DBus.Properties");
/// org.gnome.SessionManager: inhibits the session being marked as idle, as players and presentations do.
constexpr uint idleInhibitor = 8;

std::optional<std::chrono::milliseconds> millisecondsIn(const QDBusMessage& reply) {
    if (reply.type() != QDBusMessage::ReplyMessage) {
        return std::nullopt;
    }
    return std::chrono::milliseconds(reply.arguments().value(0).toLongLong());
}

bool isYes(const QDBusMessage& reply) {
    const QVariant answer = reply.arguments().value(0);
    const QVariant value =
        answer.canConvert<QDBusVariant>() ? answer.value<QDBusVariant>().variant() : answer;
    return reply.type() == QDBusMessage::ReplyMessage && value.toBool();
}

} // namespace

DesktopPresence::DesktopPresence(QObject* parent) : DesktopPresence(&QDBusConnection::sessionBus, parent) {}

DesktopPresence::DesktopPresence(Bus bus, QObject* parent) : QObject(parent), bus_(std::move(bus)) {}

void DesktopPresence::ask() {
    askIdle();
    askLock();
    askBusy();
}

void DesktopPresence::askIdle() {
    askBus(bus_(),
           quietCall(mutterIdleMonitor, QStringLiteral("/org/gnome/Mutter/IdleMonitor/Core"),
                     mutterIdleMonitor, QStringLiteral("GetIdletime")),
           this, [this](const QDBusMessage& reply) { mutterIdle_ = millisecondsIn(reply); });
    // Plasma answers in milliseconds; one that answers in seconds is taken for somebody who is there.
    askBus(bus_(), quietCall(screenSaver, screenSaverPath, screenSaver, QStringLiteral("GetSessionIdleTime")),
           this, [this](const QDBusMessage& reply) { saverIdle_ = millisecondsIn(reply); });
}

void DesktopPresence::askLock() {
    askBus(bus_(), quietCall(screenSaver, screenSaverPath, screenSaver, QStringLiteral("GetActive")), this,
           [this](const QDBusMessage& reply) { saverActive_ = isYes(reply); });
    askBus(bus_(),
           quietCall(gnomeSaver, QStringLiteral("/org/gnome/ScreenSaver"), gnomeSaver,
                     QStringLiteral("GetActive")),
           this, [this](const QDBusMessage& reply) { gnomeSaverActive_ = isYes(reply); });
}

void DesktopPresence::askBusy() {
    QDBusMessage inhibited = quietCall(notificationsService, QStringLiteral("/org/freedesktop/Notifications"),
                                       propertiesInterface, QStringLiteral("Get"));
    inhibited << notificationsService << QStringLiteral("Inhibited");
    askBus(bus_(), inhibited, this, [this](const QDBusMessage& reply) { doNotDisturb_ = isYes(reply); });
    QDBusMessage kept = quietCall(gnomeSession, QStringLiteral("/org/gnome/SessionManager"), gnomeSession,
                                  QStringLiteral("IsInhibited"));
    kept << idleInhibitor;
    askBus(bus_(), kept, this, [this](const QDBusMessage& reply) { screenKeptOn_ = isYes(reply); });
}

std::optional<std::chrono::seconds> DesktopPresence::idle() const {
    const auto known = mutterIdle_ ? mutterIdle_ : saverIdle_;
    return known ? std::optional(std::chrono::floor<std::chrono::seconds>(*known)) : std::nullopt;
}

bool DesktopPresence::isBusy() const {
    return doNotDisturb_ || screenKeptOn_ || fillsTheScreen();
}

} // namespace dorsal
