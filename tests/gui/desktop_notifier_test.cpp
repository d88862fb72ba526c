// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timer/desktop_notifier.h"

#include "tests/support/fake_bus_object.h"
#include "tests/support/private_bus.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QTest>
#include <QVariantMap>

#include <gtest/gtest.h>

namespace dorsal {
namespace {

const QString noticeService = QStringLiteral("org.freedesktop.Notifications");
const QString noticePath = QStringLiteral("/org/freedesktop/Notifications");

class DesktopNotifierTest : public testing::Test {
protected:
    DesktopNotifierTest() {
        QObject::connect(&notifier, &BreakNotifier::answered,
                         [this](BreakAnswer answer) { answers.push_back(answer); });
        QObject::connect(&notifier, &BreakNotifier::unheard, [this] { ++unheard; });
    }
    void offer(const QStringList& capabilities = {QStringLiteral("body"), QStringLiteral("actions")}) {
        server.answers[QStringLiteral("GetCapabilities")] = [capabilities](const QVariantList&) {
            return QVariantList{capabilities};
        };
        server.answers[QStringLiteral("Notify")] = [this](const QVariantList& given) {
            titles << given.value(3).toString();
            actions = given.value(5).toStringList();
            hints = qdbus_cast<QVariantMap>(given.value(6));
            return QVariantList{7U};
        };
        server.answers[QStringLiteral("CloseNotification")] = [this](const QVariantList& given) {
            closed << given.value(0).toUInt();
            return QVariantList();
        };
        QDBusConnection desk = bus.connection(QStringLiteral("desk"));
        ASSERT_TRUE(desk.registerVirtualObject(noticePath, &server));
        ASSERT_TRUE(desk.registerService(noticeService));
    }
    void tell(const QString& signal, const QVariantList& arguments) {
        QDBusMessage message = QDBusMessage::createSignal(noticePath, noticeService, signal);
        message.setArguments(arguments);
        bus.connection(QStringLiteral("desk")).send(message);
    }
    void press(uint id, const QString& action) { tell(QStringLiteral("ActionInvoked"), {id, action}); }
    void close(uint id, uint reason) { tell(QStringLiteral("NotificationClosed"), {id, reason}); }
    void remind() { notifier.remind(QStringLiteral("Time for a break?"), QStringLiteral("Get up.")); }
    void remindAndSee() {
        remind();
        ASSERT_TRUE(QTest::qWaitFor([&] { return !titles.isEmpty(); }));
        // The id of what is shown has arrived when one more question is answered.
        QDBusConnection own = bus.connection(QStringLiteral("own"));
        own.call(QDBusMessage::createMethodCall(noticeService, noticePath, noticeService,
                                                QStringLiteral("GetCapabilities")),
                 QDBus::BlockWithGui);
    }

    PrivateBus bus;
    FakeBusObject server;
    QStringList titles;
    QStringList actions;
    QVariantMap hints;
    QList<uint> closed;
    DesktopNotifier notifier{[this] { return bus.connection(QStringLiteral("own")); }};
    std::vector<BreakAnswer> answers;
    int unheard = 0;
};

TEST_F(DesktopNotifierTest, showsOneQuietNotificationWithThreeAnswers) {
    offer();
    remindAndSee();
    EXPECT_EQ(titles, QStringList("Time for a break?"));
    EXPECT_EQ(actions, (QStringList{"start", "Start", "later", "In 10 minutes", "not-today", "Not today"}));
    EXPECT_TRUE(hints.value(QStringLiteral("suppress-sound")).toBool());
    EXPECT_EQ(unheard, 0);
}

TEST_F(DesktopNotifierTest, handsOnWhatWasPressed) {
    offer();
    remindAndSee();
    press(8, QStringLiteral("start"));
    press(7, QStringLiteral("start"));
    press(7, QStringLiteral("later"));
    press(7, QStringLiteral("not-today"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return answers.size() == 3; })) << "another program's is none of ours";
    EXPECT_EQ(answers, (std::vector{BreakAnswer::Taken, BreakAnswer::InTenMinutes, BreakAnswer::NotToday}));
}

TEST_F(DesktopNotifierTest, closedByThePersonIsIgnoredButOneThatWentByItselfWaits) {
    offer();
    remindAndSee();
    close(7, 1);
    remind();
    ASSERT_TRUE(QTest::qWaitFor([&] { return titles.size() == 2; }));
    QDBusConnection own = bus.connection(QStringLiteral("own"));
    own.call(QDBusMessage::createMethodCall(noticeService, noticePath, noticeService,
                                            QStringLiteral("GetCapabilities")),
             QDBus::BlockWithGui);
    EXPECT_TRUE(answers.empty());
    close(7, 2);
    ASSERT_TRUE(QTest::qWaitFor([&] { return answers.size() == 1; }));
    EXPECT_EQ(answers, std::vector{BreakAnswer::Ignored});
}

TEST_F(DesktopNotifierTest, takesAwayWhatIsOutOfDate) {
    offer();
    remindAndSee();
    notifier.withdraw();
    ASSERT_TRUE(QTest::qWaitFor([&] { return closed == QList<uint>{7}; }));
}

TEST_F(DesktopNotifierTest, saysSoWhereNobodyShowsNotifications) {
    remind();
    ASSERT_TRUE(QTest::qWaitFor([&] { return unheard == 1; }));
}

TEST_F(DesktopNotifierTest, saysSoWhereANotificationHasNoButtons) {
    offer({QStringLiteral("body")});
    remindAndSee();
    EXPECT_TRUE(actions.isEmpty());
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
