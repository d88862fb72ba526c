// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QDBusConnection;
class QDBusMessage;
class QObject;
class QString;

namespace dorsal {

/// A call to a service that is there; none is started for it.
[[nodiscard]] QDBusMessage quietCall(const QString& service, const QString& path, const QString& interface,
                                     const QString& method);

/// Asks without waiting, as long as `context` lives. `answered` gets the reply, or the error in its place; on
/// a dead bus at once.
void askBus(const QDBusConnection& bus, const QDBusMessage& question, QObject* context,
            const std::function<void(const QDBusMessage&)>& answered);

} // namespace dorsal
