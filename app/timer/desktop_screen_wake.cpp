// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timer/desktop_screen_wake.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>

#include <memory>
#include <utility>

namespace dorsal {

namespace {

const QString application = QStringLiteral("Dorsal");

const QString saverService = QStringLiteral("org.freedesktop.ScreenSaver");
const QString saverPath = QStringLiteral("/org/freedesktop/ScreenSaver");
const QString portalService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString loginService = QStringLiteral("org.freedesktop.login1");

constexpr uint portalIdle = 8;

QDBusMessage saverCall(const QString& method) {
    return QDBusMessage::createMethodCall(saverService, saverPath, saverService, method);
}

} // namespace

void DesktopScreenWake::keepOn() {
    if (!wanted_) {
        wanted_ = true;
        ++asked_;
        askScreenSaver();
    }
}

void DesktopScreenWake::letSleep() {
    wanted_ = false;
    if (const auto release = std::exchange(release_, {})) {
        release();
    }
}

void DesktopScreenWake::ask(const QDBusMessage& question, const Answered& answered, const Failed& failed) {
    const QDBusConnection bus =
        question.service() == loginService ? QDBusConnection::systemBus() : QDBusConnection::sessionBus();
    // On a dead connection the answer would never come.
    if (!bus.isConnected()) {
        failed();
        return;
    }
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, answered, failed, asked = asked_](QDBusPendingCallWatcher* call) {
                call->deleteLater();
                if (!call->isError()) {
                    answered(call->reply());
                    if (!wanted_ || asked != asked_) {
                        letSleep();
                    }
                } else if (wanted_ && asked == asked_) {
                    failed();
                }
            });
}

void DesktopScreenWake::askScreenSaver() {
    QDBusMessage question = saverCall(QStringLiteral("Inhibit"));
    question << application << tr("A guided timer is running");
    ask(
        question,
        [this](const QDBusMessage& reply) {
            const QVariant cookie = reply.arguments().value(0);
            release_ = [cookie] {
                QDBusMessage release = saverCall(QStringLiteral("UnInhibit"));
                release << cookie;
                QDBusConnection::sessionBus().asyncCall(release);
            };
        },
        [this] { askPortal(); });
}

void DesktopScreenWake::askPortal() {
    QDBusMessage question = QDBusMessage::createMethodCall(portalService, portalPath,
                                                           QStringLiteral("org.freedesktop.portal.Inhibit"),
                                                           QStringLiteral("Inhibit"));
    const QVariantMap options{{QStringLiteral("reason"), tr("A guided timer is running")}};
    question << QString() << portalIdle << options;
    ask(
        question,
        [this](const QDBusMessage& reply) {
            const auto request = reply.arguments().value(0).value<QDBusObjectPath>();
            release_ = [request] {
                QDBusConnection::sessionBus().asyncCall(QDBusMessage::createMethodCall(
                    portalService, request.path(), QStringLiteral("org.freedesktop.portal.Request"),
                    QStringLiteral("Close")));
            };
        },
        [this] { askLoginManager(); });
}

void DesktopScreenWake::askLoginManager() {
    QDBusMessage question = QDBusMessage::createMethodCall(
        loginService, QStringLiteral("/org/freedesktop/login1"),
        QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("Inhibit"));
    question << QStringLiteral("idle") << application << tr("A guided timer is running")
             << QStringLiteral("block");
    ask(
        question,
        [this](const QDBusMessage& reply) {
            // It holds as long as the descriptor is open.
            auto held = std::make_shared<QDBusUnixFileDescriptor>(
                reply.arguments().value(0).value<QDBusUnixFileDescriptor>());
            release_ = [held]() mutable { held.reset(); };
        },
        [] {});
}

} // namespace dorsal
