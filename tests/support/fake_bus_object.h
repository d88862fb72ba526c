// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QVariant>

#include <functional>
#include <map>

namespace dorsal {

/// A service of the desktop, as far as a test needs one. Calls without an answer fail, as they do on a
/// desktop that has no such method.
class FakeBusObject final : public QDBusVirtualObject {
public:
    using Answer = std::function<QVariantList(const QVariantList& arguments)>;

    std::map<QString, Answer> answers; ///< by method

    [[nodiscard]] QString introspect(const QString& /*path*/) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override {
        const auto answer = answers.find(message.member());
        if (answer == answers.end()) {
            return false;
        }
        connection.send(message.createReply(answer->second(message.arguments())));
        return true;
    }
};

} // namespace dorsal
