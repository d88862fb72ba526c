// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/sessions.h"
#include "tests/support/window_fixture.h"

#include <QFile>

namespace dorsal {
namespace {

constexpr int longestCheckMs = 20000;
constexpr qint64 pageSize = 4096;

class LogHealthTest : public WindowTest {
protected:
    /// A log of half a year with a session forgotten open, a page of it spoilt that Today does not read.
    void makeDamagedLog() {
        {
            auto store = openLogFile(logPath());
            Logbook filling(*store, [] { return UtcTime(std::chrono::days(20000)); });
            fillDemo(filling, testCatalogue(), day(2026, 11, 15));
            StartSession forgotten;
            forgotten.start = clock.local() - std::chrono::hours(5);
            startSession(filling, forgotten);
        }
        QFile file(fromPath(logPath()));
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        ASSERT_GT(file.size(), 40 * pageSize);
        file.seek(file.size() / pageSize / 2 * pageSize);
        file.write(QByteArray(pageSize, 'x'));
    }
    [[nodiscard]] QByteArray bytes() const {
        QFile file(fromPath(logPath()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

TEST_F(LogHealthTest, damageDeepInALogIsToldAndTheLogLeftAsItWas) {
    makeDamagedLog();
    const QByteArray before = bytes();
    prompts.choices = {2}; // look at the demo
    auto log = std::make_unique<OpenLog>(LogPlace{logPath()}, logs.openFile(logPath()), testCatalogue(),
                                         prompts, clock);
    MainWindow shown({logs, testCatalogue(), clock, prompts, preferences, sounds, screenWake, breakNotifier,
                      presence, [](ThemeChoice, WidgetStyle) {}},
                     std::move(log));
    shown.show();
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown.windowTitle().contains(QStringLiteral("Demo")); },
                                longestCheckMs));
    ASSERT_FALSE(prompts.told.empty());
    EXPECT_TRUE(prompts.told.front().text.contains(QStringLiteral("is damaged")))
        << prompts.told.front().text.toStdString();
    EXPECT_EQ(bytes(), before);
}

TEST_F(LogHealthTest, aSessionForgottenOpenIsFinishedOnceTheLogIsFoundSound) {
    {
        auto store = openLogFile(logPath());
        Logbook filling(*store, [] { return UtcTime(std::chrono::days(20000)); });
        StartSession forgotten;
        forgotten.start = clock.local() - std::chrono::hours(5);
        startSession(filling, forgotten);
    }
    OpenLog& own = log();
    EXPECT_TRUE(own.reader().openSession().has_value());
    EXPECT_TRUE(QTest::qWaitFor([&] { return !own.reader().openSession().has_value(); }, longestCheckMs));
}

} // namespace
} // namespace dorsal
