// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timer/desktop_presence.h"

#include "tests/support/fake_bus_object.h"
#include "tests/support/private_bus.h"

#include <QDBusVariant>
#include <QTest>

#include <gtest/gtest.h>

namespace dorsal {
namespace {

using namespace std::chrono_literals;

class DesktopPresenceTest : public testing::Test {
protected:
    void offer(const QString& service, const QString& path, FakeBusObject& object) {
        QDBusConnection desk = bus.connection(QStringLiteral("desk"));
        ASSERT_TRUE(desk.registerVirtualObject(path, &object));
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

TEST_F(DesktopPresenceTest, tellsIdleTimeAndLockAsPlasmaDoes) {
    bool locked = false;
    FakeBusObject saver;
    saver.answers[QStringLiteral("GetSessionIdleTime")] = [](const QVariantList&) {
        return QVariantList{301'500U};
    };
    saver.answers[QStringLiteral("GetActive")] = [&](const QVariantList&) { return QVariantList{locked}; };
    offer(QStringLiteral("org.freedesktop.ScreenSaver"), QStringLiteral("/org/freedesktop/ScreenSaver"),
          saver);
    ASSERT_TRUE(soon([&] { return presence.idle().has_value(); }));
    EXPECT_EQ(presence.idle(), 301s);
    EXPECT_FALSE(presence.isLocked());
    locked = true;
    EXPECT_TRUE(soon([&] { return presence.isLocked(); }));
    locked = false;
    EXPECT_TRUE(soon([&] { return !presence.isLocked(); }));
}

TEST_F(DesktopPresenceTest, tellsIdleTimeAndLockAsGnomeDoes) {
    FakeBusObject monitor;
    FakeBusObject saver;
    monitor.answers[QStringLiteral("GetIdletime")] = [](const QVariantList&) {
        return QVariantList{quint64{12'000}};
    };
    saver.answers[QStringLiteral("GetActive")] = [](const QVariantList&) { return QVariantList{true}; };
    offer(QStringLiteral("org.gnome.Mutter.IdleMonitor"),
          QStringLiteral("/org/gnome/Mutter/IdleMonitor/Core"), monitor);
    offer(QStringLiteral("org.gnome.ScreenSaver"), QStringLiteral("/org/gnome/ScreenSaver"), saver);
    EXPECT_TRUE(soon([&] { return presence.isLocked(); }));
    EXPECT_TRUE(soon([&] { return presence.idle() == 12s; }));
}

TEST_F(DesktopPresenceTest, isBusyInAPresentation) {
    bool presents = true;
    FakeBusObject manager;
    manager.answers[QStringLiteral("IsInhibited")] = [&](const QVariantList& what) {
        return QVariantList{what.value(0).toUInt() == 8U && presents};
    };
    offer(QStringLiteral("org.gnome.SessionManager"), QStringLiteral("/org/gnome/SessionManager"), manager);
    EXPECT_TRUE(soon([&] { return presence.isBusy(); }));
    presents = false;
    EXPECT_TRUE(soon([&] { return !presence.isBusy(); }));
}

TEST_F(DesktopPresenceTest, isBusyWhenThePersonIsNotToBeDisturbed) {
    FakeBusObject notifications;
    notifications.answers[QStringLiteral("Get")] = [](const QVariantList& property) {
        const bool asked = property.value(1).toString() == QStringLiteral("Inhibited");
        return QVariantList{QVariant::fromValue(QDBusVariant(asked))};
    };
    offer(QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
          notifications);
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
