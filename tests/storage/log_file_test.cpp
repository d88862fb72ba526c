// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/log_file.h"

#include "core/storage/database.h"
#include "core/storage/log_opening.h"
#include "core/storage/schema.h"
#include "core/storage/sqlite_log.h"
#include "tests/support/log_contents.h"
#include "tests/support/memory_log.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace dorsal {

namespace {

/// A folder of its own, with a path for a log in it.
class LogFile : public testing::Test {
protected:
    [[nodiscard]] QString path(const QString& name = QStringLiteral("log.db")) const {
        return folder_.filePath(name);
    }
    [[nodiscard]] std::filesystem::path filePath() const { return path().toStdString(); }
    [[nodiscard]] QStringList files() const {
        return QDir(folder_.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name);
    }
    [[nodiscard]] QByteArray bytes() const {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray& content) const {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(content), content.size());
    }
    void makeLogWithASession() const {
        MemoryLog log(openLogFile(filePath()));
        addWithSets(log.logbook(), startEmptySession(log.logbook()), "bent-over-row", 3);
    }
    void runOnFile(const QString& sql) const {
        Database(path(), Access::ReadWrite, std::chrono::seconds(1)).run(sql);
    }
    [[nodiscard]] std::optional<Problem> problemOfOpening(LogFileOptions options = {}) const {
        try {
            [[maybe_unused]] const auto log = openLogFile(filePath(), options);
        } catch (const ProblemError& error) {
            return error.problem();
        }
        return std::nullopt;
    }
    /// The file is refused for that reason and stays, alone, byte for byte as it was.
    void expectRefused(ProblemKind kind) const {
        const QByteArray before = bytes();
        const auto problem = problemOfOpening();
        ASSERT_TRUE(problem);
        EXPECT_EQ(problem->kind, kind);
        EXPECT_EQ(problem->file, path().toStdString());
        EXPECT_EQ(bytes(), before);
        EXPECT_EQ(files(), QStringList{QStringLiteral("log.db")});
    }

    QTemporaryDir folder_;
};

} // namespace

TEST_F(LogFile, keepsWhatWasLoggedOverAReopening) {
    makeLogWithASession();
    MemoryLog log(openLogFile(filePath()));
    EXPECT_EQ(log.reader().setFacts({}).size(), 3U);
    EXPECT_EQ(bytes().mid(68, 4), QByteArray("Drsl"));
}

TEST_F(LogFile, makesANewLogWithItsFolderForItsOwnerOnly) {
    const std::filesystem::path deep = path(QStringLiteral("a/b/log.db")).toStdString();
    {
        MemoryLog log(openLogFile(deep));
        EXPECT_TRUE(log.reader().isEmpty());
        startEmptySession(log.logbook());
        for (const char* const part : {"", "-wal", "-shm"}) {
            EXPECT_EQ(std::filesystem::status(deep.string() + part).permissions(),
                      std::filesystem::perms(0600));
        }
    }
    EXPECT_EQ(QDir(path(QStringLiteral("a/b"))).entryList(QDir::Files),
              QStringList{QStringLiteral("log.db")});
}

TEST_F(LogFile, makesNoneWhenToldNotTo) {
    LogFileOptions options;
    options.create = false;
    const auto problem = problemOfOpening(options);
    ASSERT_TRUE(problem);
    EXPECT_EQ(problem->kind, ProblemKind::FileMissing);
    EXPECT_TRUE(files().isEmpty());
}

TEST_F(LogFile, refusesAnEmptyFile) {
    write({});
    expectRefused(ProblemKind::FileEmpty);
}

TEST_F(LogFile, refusesAPicture) {
    write(QByteArray("\x89PNG\r\n\x1a\n", 8) + QByteArray(500, 'x'));
    expectRefused(ProblemKind::NotALog);
}

TEST_F(LogFile, refusesAShortText) {
    write("Date,Workout Name\n");
    expectRefused(ProblemKind::NotALog);
}

TEST_F(LogFile, refusesTheDatabaseOfAnotherProgram) {
    runOnFile(QStringLiteral("CREATE TABLE t (a)"));
    expectRefused(ProblemKind::NotALog);
}

TEST_F(LogFile, leavesNothingBesideAForeignDatabaseInWalMode) {
    runOnFile(QStringLiteral("PRAGMA journal_mode = WAL"));
    runOnFile(QStringLiteral("CREATE TABLE t (a)"));
    expectRefused(ProblemKind::NotALog);
}

TEST_F(LogFile, refusesALogOfANewerDorsal) {
    makeLogWithASession();
    runOnFile(QStringLiteral("PRAGMA user_version = 99"));
    expectRefused(ProblemKind::NewerLog);
    EXPECT_EQ(problemOfOpening()->value, "99");
}

TEST_F(LogFile, refusesADamagedLog) {
    makeLogWithASession();
    QByteArray content = bytes();
    content.replace(4096, 4096 * 3, QByteArray(4096 * 3, 'x'));
    write(content);
    expectRefused(ProblemKind::DamagedLog);
}

TEST_F(LogFile, refusesALogThatWasCutOff) {
    makeLogWithASession();
    write(bytes().left(4096 * 5));
    expectRefused(ProblemKind::DamagedLog);
}

TEST_F(LogFile, refusesAFolder) {
    QDir(folder_.path()).mkdir(QStringLiteral("log.db"));
    EXPECT_EQ(problemOfOpening()->kind, ProblemKind::LogIsFolder);
}

TEST_F(LogFile, openedAFirstTimeHasTheNewestSchema) {
    makeLogWithASession();
    const Database database(path(), Access::ReadOnly, {});
    EXPECT_EQ(schemaOf(database), 3);
    EXPECT_EQ(migrationScripts().size(), 3);
}

TEST_F(LogFile, isCopiedAsideBeforeItsSchemaIsUpgraded) {
    makeLogWithASession();
    QStringList scripts = migrationScripts();
    scripts << QStringLiteral("ALTER TABLE session ADD COLUMN mood TEXT");
    {
        const auto database = openLogDatabase(path(), {}, scripts);
        EXPECT_EQ(schemaOf(*database), 4);
        EXPECT_EQ(database->value(QStringLiteral("SELECT count(mood) FROM session")), QStringLiteral("0"));
    }
    EXPECT_EQ(files(), (QStringList{QStringLiteral("log.db"), QStringLiteral("log.db.schema3")}));
    const QString copy = path(QStringLiteral("log.db.schema3"));
    MemoryLog old(openLogFile(copy.toStdString()));
    EXPECT_EQ(old.reader().setFacts({}).size(), 3U);
    EXPECT_EQ(std::filesystem::status(copy.toStdString()).permissions(), std::filesystem::perms(0600));
}

TEST_F(LogFile, staysAsItWasWhenAnUpgradeFails) {
    makeLogWithASession();
    QStringList scripts = migrationScripts();
    scripts << QStringLiteral("ALTER TABLE session ADD COLUMN mood TEXT\n-- next\nCREATE TABLE session (a)");
    EXPECT_THROW((void)openLogDatabase(path(), {}, scripts), ProblemError);
    MemoryLog log(openLogFile(filePath()));
    EXPECT_EQ(log.reader().setFacts({}).size(), 3U);
}

TEST_F(LogFile, tellsThatAnotherProgramIsWriting) {
    MemoryLog log(openLogFile(filePath()));
    const Database other(path(), Access::ReadWrite, {});
    other.run(QStringLiteral("BEGIN IMMEDIATE"));
    const auto started = std::chrono::steady_clock::now();
    try {
        startEmptySession(log.logbook());
        FAIL() << "wrote to a locked log";
    } catch (const ProblemError& error) {
        EXPECT_EQ(error.problem().kind, ProblemKind::LogLocked);
    }
    // 50 ms are asked for; the rest is for a busy machine, and less than SQLite's own 5 s.
    EXPECT_LT(std::chrono::steady_clock::now() - started, std::chrono::seconds(4));
    other.run(QStringLiteral("ROLLBACK"));
    startEmptySession(log.logbook());
    EXPECT_FALSE(log.reader().isEmpty());
}

TEST_F(LogFile, aFullFileLeavesTheLogAsItWas) {
    auto database = openLogDatabase(path(), {}, migrationScripts());
    database->run(QStringLiteral("PRAGMA max_page_count = 40"));
    MemoryLog log(std::make_unique<SqliteLog>(std::move(database)));
    const Id<Session> session = startEmptySession(log.logbook());
    const LogContents before = contentsOf(log.store());
    Session large = *log.reader().session(session);
    large.notes = std::string(1'000'000, 'x');
    try {
        editSession(log.logbook(), large);
        FAIL() << "wrote more than there is room for";
    } catch (const ProblemError& error) {
        EXPECT_EQ(error.problem().kind, ProblemKind::DiskFull);
    }
    EXPECT_EQ(contentsOf(log.store()), before);
    EXPECT_EQ(log.logbook().undoable(), Operation::StartSession);
    finishSession(log.logbook(), session, at(19));
    EXPECT_TRUE(log.reader().session(session)->finishedAt);
}

} // namespace dorsal
