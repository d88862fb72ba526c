// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timer/desktop_presence.h"

#include "tests/support/private_bus.h"

#include <QTest>

#include <gtest/gtest.h>

namespace dorsal {

/// A screen saver as Plasma has it.
class FakeScreenSaver final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")
public:
    uint idleMilliseconds = 0;
    bool active = false;

public slots:
    uint GetSessionIdleTime() { return idleMilliseconds; }
    bool GetActive() { return active; }
};

/// GNOME's session manager, as far as it tells of presentations.
class FakeSessionManager final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.SessionManager")
public:
    bool inhibited = false;

public slots:
    bool IsInhibited(uint what) { return what == 8 && inhibited; }
};

/// A notification service that is told not to disturb.
class FakeQuietNotifications final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
    Q_PROPERTY(bool Inhibited MEMBER inhibited)
public:
    bool inhibited = false;
};

namespace {

using namespace std::chrono_literals;

class DesktopPresenceTest : public testing::Test {
protected:
    void offer(const QString& service, const QString& path, QObject* object) {
        QDBusConnection desk = bus.connection(QStringLiteral("desk"));
        ASSERT_TRUE(desk.registerObject(
            path, object, QDBusConnection::ExportAllContents | QDBusConnection::ExportAllProperties));
        ASSERT_TRUE(desk.registerService(service));
    }
    template <class Condition>
    [[nodiscard]] bool soon(const Condition& condition) {
        return QTest::qWaitFor([&] {
            presence.ask();
            return condition();
        });
    }

    PrivateBus bus;
    DesktopPresence presence{[this] { return bus.connection(QStringLiteral("own")); }};
};

TEST_F(DesktopPresenceTest, tellsIdleTimeAndLock) {
    FakeScreenSaver saver;
    saver.idleMilliseconds = 301'500;
    offer(QStringLiteral("org.freedesktop.ScreenSaver"), QStringLiteral("/org/freedesktop/ScreenSaver"),
          &saver);
    ASSERT_TRUE(soon([&] { return presence.idle().has_value(); }));
    EXPECT_EQ(presence.idle(), 301s);
    EXPECT_FALSE(presence.isLocked());
    saver.active = true;
    EXPECT_TRUE(soon([&] { return presence.isLocked(); }));
    saver.active = false;
    EXPECT_TRUE(soon([&] { return !presence.isLocked(); }));
}

TEST_F(DesktopPresenceTest, isBusyInAPresentationAndWhenNotToBeDisturbed) {
    FakeSessionManager manager;
    FakeQuietNotifications quiet;
    offer(QStringLiteral("org.gnome.SessionManager"), QStringLiteral("/org/gnome/SessionManager"), &manager);
    offer(QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
          &quiet);
    manager.inhibited = true;
    EXPECT_TRUE(soon([&] { return presence.isBusy(); }));
    manager.inhibited = false;
    EXPECT_TRUE(soon([&] { return !presence.isBusy(); }));
    quiet.inhibited = true;
    EXPECT_TRUE(soon([&] { return presence.isBusy(); }));
}

TEST_F(DesktopPresenceTest, knowsNothingWhereNobodyAnswers) {
    presence.ask();
    QTest::qWait(0);
    EXPECT_FALSE(presence.idle());
    EXPECT_FALSE(presence.isLocked());
    EXPECT_FALSE(presence.isBusy());
}

} // namespace
} // namespace dorsal

#include "desktop_presence_test.moc"
