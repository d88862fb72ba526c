// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/page_stack.h"
#include "core/logbook/sessions.h"
#include "core/logbook/sets.h"
#include "core/storage/database.h"
#include "tests/support/window_fixture.h"

#include <QFile>

namespace dorsal {
namespace {

constexpr int longestCheckMs = 20000;
constexpr qint64 pageSize = 4096;
const QByteArray longNote(4 * pageSize, 'n');

class LogHealthTest : public WindowTest {
protected:
    /// A log of half a year with a session forgotten open and a note on the first set, which no page of the
    /// window reads by itself.
    void makeLog(const std::string& note = {}) {
        auto store = openLogFile(logPath());
        Logbook filling(*store, [] { return UtcTime(std::chrono::days(20000)); });
        fillDemo(filling, testCatalogue(), day(2026, 11, 15));
        LoggedSet noted = store->reader().sets(store->reader().sessions({}).front().id).front();
        noted.note = note;
        changeSet(filling, noted);
        StartSession forgotten;
        forgotten.start = clock.local() - std::chrono::hours(5);
        startSession(filling, forgotten);
    }
    [[nodiscard]] qint64 pageOfLongNote() const {
        return bytes().indexOf(longNote.right(pageSize - 100)) / pageSize;
    }
    /// Writes over so many pages from that one on.
    void spoil(qint64 page, qint64 pages) {
        QFile file(fromPath(logPath()));
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        ASSERT_GE(file.size(), (page + pages) * pageSize);
        file.seek(page * pageSize);
        file.write(QByteArray(pages * pageSize, 'x'));
    }
    /// As the program opens it: not read whole.
    [[nodiscard]] std::unique_ptr<OpenLog> openQuickly() {
        return std::make_unique<OpenLog>(LogPlace{logPath()}, logs.openFile(logPath()), testCatalogue(),
                                         prompts, clock);
    }
    [[nodiscard]] QByteArray bytes() const {
        QFile file(fromPath(logPath()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

TEST_F(LogHealthTest, damageDeepInALogIsToldAndTheLogLeftAsItWas) {
    makeLog(longNote.toStdString());
    spoil(pageOfLongNote(), 1);
    const QByteArray before = bytes();
    prompts.choices = {2}; // look at the demo
    MainWindow shown(parts(), openQuickly());
    shown.show();
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown.windowTitle().contains(QStringLiteral("Demo")); },
                                longestCheckMs));
    ASSERT_FALSE(prompts.told.empty());
    EXPECT_TRUE(prompts.told.front().text.contains(QStringLiteral("is damaged")))
        << prompts.told.front().text.toStdString();
    EXPECT_EQ(bytes(), before);
}

TEST_F(LogHealthTest, aLogThatCannotBeReadAfterTheFirstFrameIsToldAndLeft) {
    makeLog();
    const QString root =
        Database(fromPath(logPath()), Access::ReadOnly, {})
            .value(QStringLiteral("SELECT rootpage FROM sqlite_master WHERE name = 'session_item'"));
    spoil(root.toLongLong() - 1, 1);
    const QByteArray before = bytes();
    prompts.choices = {2}; // look at the demo
    MainWindow shown(parts(), openQuickly(), FirstPage::AfterFirstFrame);
    shown.show();
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown.windowTitle().contains(QStringLiteral("Demo")); }));
    EXPECT_FALSE(prompts.told.empty());
    EXPECT_EQ(shown.findChild<PageStack*>()->current(), PageName::Today);
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
