// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timer/desktop_notifier.h"

#include "tests/support/private_bus.h"

#include <QDBusMessage>
#include <QTest>
#include <QVariantMap>

#include <gtest/gtest.h>

namespace dorsal {
namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");

} // namespace

/// A desktop's notification service that shows nothing and keeps what it was asked for.
class FakeNotifications final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    QStringList can{QStringLiteral("body"), QStringLiteral("actions")};
    QStringList titles;
    QStringList actions;
    QVariantMap hints;
    QList<uint> closed;

public slots:
    QStringList GetCapabilities() { return can; }
    uint Notify(const QString& /*program*/, uint /*replaces*/, const QString& /*icon*/, const QString& title,
                const QString& /*text*/, const QStringList& buttons, const QVariantMap& given,
                int /*expires*/) {
        titles << title;
        actions = buttons;
        hints = given;
        return 7;
    }
    void CloseNotification(uint id) { closed << id; }

signals:
    void ActionInvoked(uint id, const QString& action);
    void NotificationClosed(uint id, uint reason);
};

namespace {

class DesktopNotifierTest : public testing::Test {
protected:
    DesktopNotifierTest() {
        QObject::connect(&notifier, &BreakNotifier::answered,
                         [this](BreakAnswer answer) { answers.push_back(answer); });
        QObject::connect(&notifier, &BreakNotifier::unheard, [this] { ++unheard; });
    }
    void offer() {
        QDBusConnection desk = bus.connection(QStringLiteral("desk"));
        ASSERT_TRUE(desk.registerObject(path, &server, QDBusConnection::ExportAllContents));
        ASSERT_TRUE(desk.registerService(service));
    }
    void remind() { notifier.remind(QStringLiteral("Time for a break?"), QStringLiteral("Get up.")); }
    void remindAndSee() {
        remind();
        ASSERT_TRUE(QTest::qWaitFor([&] { return !server.titles.isEmpty(); }));
        // The id of what is shown has arrived when one more question is answered.
        QDBusConnection own = bus.connection(QStringLiteral("own"));
        own.call(QDBusMessage::createMethodCall(service, path, service, QStringLiteral("GetCapabilities")),
                 QDBus::BlockWithGui);
    }

    PrivateBus bus;
    FakeNotifications server;
    DesktopNotifier notifier{[this] { return bus.connection(QStringLiteral("own")); }};
    std::vector<BreakAnswer> answers;
    int unheard = 0;
};

TEST_F(DesktopNotifierTest, showsOneQuietNotificationWithThreeAnswers) {
    offer();
    remindAndSee();
    EXPECT_EQ(server.titles, QStringList("Time for a break?"));
    EXPECT_EQ(server.actions,
              (QStringList{"start", "Start", "later", "In 10 minutes", "not-today", "Not today"}));
    EXPECT_TRUE(server.hints.value(QStringLiteral("suppress-sound")).toBool());
    EXPECT_EQ(unheard, 0);
}

TEST_F(DesktopNotifierTest, handsOnWhatWasPressed) {
    offer();
    remindAndSee();
    emit server.ActionInvoked(8, QStringLiteral("start"));
    emit server.ActionInvoked(7, QStringLiteral("start"));
    emit server.ActionInvoked(7, QStringLiteral("later"));
    emit server.ActionInvoked(7, QStringLiteral("not-today"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return answers.size() == 3; })) << "another program's is none of ours";
    EXPECT_EQ(answers, (std::vector{BreakAnswer::Taken, BreakAnswer::InTenMinutes, BreakAnswer::NotToday}));
}

TEST_F(DesktopNotifierTest, closedByThePersonIsIgnoredButOneThatWentByItselfWaits) {
    offer();
    remindAndSee();
    emit server.NotificationClosed(7, 1);
    remind();
    ASSERT_TRUE(QTest::qWaitFor([&] { return server.titles.size() == 2; }));
    QDBusConnection own = bus.connection(QStringLiteral("own"));
    own.call(QDBusMessage::createMethodCall(service, path, service, QStringLiteral("GetCapabilities")),
             QDBus::BlockWithGui);
    EXPECT_TRUE(answers.empty());
    emit server.NotificationClosed(7, 2);
    ASSERT_TRUE(QTest::qWaitFor([&] { return answers.size() == 1; }));
    EXPECT_EQ(answers, std::vector{BreakAnswer::Ignored});
}

TEST_F(DesktopNotifierTest, takesAwayWhatIsOutOfDate) {
    offer();
    remindAndSee();
    notifier.withdraw();
    ASSERT_TRUE(QTest::qWaitFor([&] { return server.closed == QList<uint>{7}; }));
}

TEST_F(DesktopNotifierTest, saysSoWhereNobodyShowsNotifications) {
    remind();
    ASSERT_TRUE(QTest::qWaitFor([&] { return unheard == 1; }));
}

TEST_F(DesktopNotifierTest, saysSoWhereANotificationHasNoButtons) {
    server.can.clear();
    offer();
    remindAndSee();
    EXPECT_TRUE(server.actions.isEmpty());
    EXPECT_EQ(unheard, 1);
}

TEST(DesktopNotifierWithoutABus, saysSoAtOnce) {
    DesktopNotifier notifier([] { return QDBusConnection(QStringLiteral("nowhere")); });
    int unheard = 0;
    QObject::connect(&notifier, &BreakNotifier::unheard, [&] { ++unheard; });
    notifier.remind(QStringLiteral("Time"), QString());
    EXPECT_EQ(unheard, 1);
    notifier.withdraw();
}

} // namespace
} // namespace dorsal

#include "desktop_notifier_test.moc"
