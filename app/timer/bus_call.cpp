// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timer/bus_call.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>

namespace dorsal {

QDBusMessage quietCall(const QString& service, const QString& path, const QString& interface,
                       const QString& method) {
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, method);
    call.setAutoStartService(false);
    return call;
}

void askBus(const QDBusConnection& bus, const QDBusMessage& question, QObject* context,
            const std::function<void(const QDBusMessage&)>& answered) {
    if (!bus.isConnected()) {
        answered(question.createErrorReply(QDBusError::Disconnected, {}));
        return;
    }
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [answered](QDBusPendingCallWatcher* call) {
                         call->deleteLater();
                         answered(call->reply());
                     });
}

} // namespace dorsal
