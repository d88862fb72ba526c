// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/system_color_scheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QTimer>

namespace dorsal {
namespace {

const QLatin1String portalService("org.freedesktop.portal.Desktop");
const QLatin1String portalPath("/org/freedesktop/portal/desktop");
const QLatin1String settingsInterface("org.freedesktop.portal.Settings");
const QLatin1String appearanceGroup("org.freedesktop.appearance");
const QLatin1String colorSchemeKey("color-scheme");

/// The portal's codes: 0 no preference, 1 dark, 2 light.
constexpr uint preferDark = 1;

/// So that the first frame does not wait for the bus; what the desktop said last time holds so long.
constexpr int askAfterMs = 60;

/// Read() answers with a variant in a variant.
QVariant unwrapped(QVariant value) {
    while (value.metaType() == QMetaType::fromType<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    return value;
}

} // namespace

SystemColorScheme::SystemColorScheme(bool wasDark, QObject* parent) : QObject(parent), dark_(wasDark) {
    QTimer::singleShot(askAfterMs, this, &SystemColorScheme::reach);
}

void SystemColorScheme::reach() {
    QDBusConnection bus = QDBusConnection::sessionBus();
    // A call on a dead connection would never finish.
    if (!bus.isConnected()) {
        setDark(false);
        return;
    }
    bus.connect(portalService, portalPath, settingsInterface, QStringLiteral("SettingChanged"), this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    ask();
}

void SystemColorScheme::ask() {
    QDBusMessage call =
        QDBusMessage::createMethodCall(portalService, portalPath, settingsInterface, QStringLiteral("Read"));
    call << QString(appearanceGroup) << QString(colorSchemeKey);
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* finished) {
        const QDBusPendingReply<QDBusVariant> reply = *finished;
        setDark(reply.isValid() && unwrapped(reply.value().variant()).toUInt() == preferDark);
        finished->deleteLater();
    });
}

void SystemColorScheme::settingChanged(const QString& group, const QString& key, const QDBusVariant& value) {
    if (group == appearanceGroup && key == colorSchemeKey) {
        setDark(unwrapped(value.variant()).toUInt() == preferDark);
    }
}

void SystemColorScheme::setDark(bool dark) {
    if (dark_ != dark) {
        dark_ = dark;
        emit changed(dark);
    }
}

} // namespace dorsal
