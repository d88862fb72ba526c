// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timer/desktop_notifier.h"

#include "app/timer/bus_call.h"

#include <QDBusConnection>
#include <QDBusMessage>

#include <utility>

namespace dorsal {

namespace {

const QString notifications = QStringLiteral("org.freedesktop.Notifications");
const QString notificationsPath = QStringLiteral("/org/freedesktop/Notifications");
const QString startAction = QStringLiteral("start");
const QString laterAction = QStringLiteral("later");
const QString notTodayAction = QStringLiteral("not-today");
constexpr uint dismissedByPerson = 2;
constexpr int asTheServerLikes = -1;

QDBusMessage notificationCall(const QString& method) {
    return QDBusMessage::createMethodCall(notifications, notificationsPath, notifications, method);
}

} // namespace

DesktopNotifier::DesktopNotifier(QObject* parent) : DesktopNotifier(&QDBusConnection::sessionBus, parent) {}

DesktopNotifier::DesktopNotifier(Bus bus, QObject* parent) : BreakNotifier(parent), bus_(std::move(bus)) {}

void DesktopNotifier::listen() {
    if (!std::exchange(listens_, true)) {
        QDBusConnection bus = bus_();
        bus.connect(notifications, notificationsPath, notifications, QStringLiteral("ActionInvoked"), this,
                    SLOT(act(uint, QString)));
        bus.connect(notifications, notificationsPath, notifications, QStringLiteral("NotificationClosed"),
                    this, SLOT(close(uint, uint)));
    }
}

void DesktopNotifier::remind(const QString& title, const QString& text) {
    wanted_ = true;
    askBus(bus_(), notificationCall(QStringLiteral("GetCapabilities")), this,
           [this, title, text](const QDBusMessage& reply) {
               if (!wanted_) {
                   return;
               }
               const bool isThere = reply.type() == QDBusMessage::ReplyMessage;
               const QStringList can = reply.arguments().value(0).toStringList();
               const bool hasButtons = isThere && can.contains(QLatin1String("actions"));
               if (isThere) {
                   listen();
                   show(title, text,
                        hasButtons ? QStringList{startAction, tr("Start"), laterAction, tr("In 10 minutes"),
                                                 notTodayAction, tr("Not today")}
                                   : QStringList());
               }
               if (!hasButtons) {
                   emit unheard();
               }
           });
}

void DesktopNotifier::show(const QString& title, const QString& text, const QStringList& actions) {
    const QVariantMap hints{{QStringLiteral("suppress-sound"), true},
                            {QStringLiteral("desktop-entry"), QStringLiteral("dorsal")}};
    QDBusMessage call = notificationCall(QStringLiteral("Notify"));
    call << QStringLiteral("Dorsal") << shown_.value_or(0U) << QStringLiteral("dorsal") << title << text
         << actions << hints << asTheServerLikes;
    askBus(bus_(), call, this, [this](const QDBusMessage& reply) {
        if (reply.type() != QDBusMessage::ReplyMessage) {
            emit unheard();
            return;
        }
        shown_ = reply.arguments().value(0).toUInt();
        if (!wanted_) {
            withdraw();
        }
    });
}

void DesktopNotifier::withdraw() {
    wanted_ = false;
    if (const auto id = std::exchange(shown_, std::nullopt)) {
        QDBusMessage call = notificationCall(QStringLiteral("CloseNotification"));
        call << *id;
        bus_().send(call);
    }
}

void DesktopNotifier::act(uint id, const QString& action) {
    if (id != shown_) {
        return;
    }
    if (action == startAction) {
        emit answered(BreakAnswer::Taken);
    } else if (action == laterAction) {
        emit answered(BreakAnswer::InTenMinutes);
    } else if (action == notTodayAction) {
        emit answered(BreakAnswer::NotToday);
    }
}

void DesktopNotifier::close(uint id, uint reason) {
    if (id != shown_) {
        return;
    }
    shown_.reset();
    // One that went by itself may still be answered in the window until the reminder is out of date.
    if (reason == dismissedByPerson) {
        emit answered(BreakAnswer::Ignored);
    }
}

} // namespace dorsal
