// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli_run.h"
#include "tests/support/ordinary_user.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>

namespace dorsal {

namespace {

constexpr qint64 userVersionAt = 60; // in the head of every SQLite file
constexpr qint64 applicationIdAt = 68;

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString& path, const QByteArray& bytes, qint64 at = 0) {
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.seek(at));
    ASSERT_EQ(file.write(bytes), bytes.size());
}

/// A log of some 70 kB.
CliLog withSets() {
    CliLog log;
    const QStringList sets{"log", "pull-up", "--reps", "5", "--sets", "100", "--note", QString(600, 'x')};
    EXPECT_EQ(log.run(sets).status, 0);
    return log;
}

/// Every command refuses with one line that says `why`, and nothing in the folder changes.
void expectRefused(const CliLog& log, const char* why) {
    const QByteArray before = bytesOf(log.path());
    const QStringList files = QDir(log.folder()).entryList(QDir::Files);
    for (const char* line : {"log pull-up --reps 5", "balance", "sessions", "exercises", "balance --json"}) {
        const CliRun run = log.run(words(line));
        EXPECT_EQ(run.status, 1) << line;
        EXPECT_TRUE(run.out.isEmpty()) << line;
        EXPECT_TRUE(run.saysInError(why)) << line << ": " << run.err.toStdString();
        EXPECT_TRUE(run.err.contains(log.path())) << line;
        EXPECT_EQ(run.err.count('\n'), 1) << line;
    }
    EXPECT_EQ(bytesOf(log.path()), before);
    EXPECT_EQ(QDir(log.folder()).entryList(QDir::Files), files);
}

void expectCheckFails(const CliLog& log, const char* why) {
    const CliRun run = log.run({"check", "--json"});
    EXPECT_EQ(run.status, 1);
    EXPECT_EQ(run.json()["ok"], QJsonValue(false));
    const QJsonArray problems = run.json()["problems"].toArray();
    ASSERT_GE(problems.size(), 1);
    EXPECT_TRUE(problems.first().toString().contains(QString::fromUtf8(why)))
        << problems.first().toString().toStdString();
}

} // namespace

TEST(BadLog, aTextFileIsNoLog) {
    const CliLog log;
    write(log.path(), "Date,Workout Name,Exercise Name\n2026-11-20,Back,Pull Up\n");
    expectRefused(log, "is not a Dorsal log");
    expectCheckFails(log, "is not a Dorsal log");
}

TEST(BadLog, anotherProgramsDatabaseIsNoLog) {
    const CliLog log = withSets();
    write(log.path(), QByteArray::fromHex("00000001"), applicationIdAt);
    expectRefused(log, "is not a Dorsal log");
}

TEST(BadLog, aNewerLogIsLeftAlone) {
    const CliLog log = withSets();
    write(log.path(), QByteArray::fromHex("00000063"), userVersionAt);
    expectRefused(log, "was made by a newer Dorsal (its schema is 99)");
    expectCheckFails(log, "newer Dorsal");
}

TEST(BadLog, aDamagedLogIsLeftAlone) {
    const CliLog log = withSets();
    const qint64 size = QFileInfo(log.path()).size();
    ASSERT_GT(size, 40'000);
    write(log.path(), QByteArray(size / 2, '\xff'), size / 3);
    expectRefused(log, "is damaged");
    expectCheckFails(log, "is damaged");
}

TEST(BadLog, aNamedLogThatIsNotThereIsMissedByReaders) {
    const CliLog log;
    for (const char* line : {"balance", "sessions", "exercises"}) {
        const CliRun run = log.run(words(line));
        EXPECT_EQ(run.status, 1) << line;
        EXPECT_TRUE(run.saysInError("is not there")) << line;
    }
    EXPECT_FALSE(QFile::exists(log.path()));
}

TEST(BadLog, aFolderIsNoLog) {
    const CliLog log;
    ASSERT_TRUE(QDir().mkpath(log.path()));
    const CliRun run = log.run(words("log pull-up --reps 5"));
    EXPECT_EQ(run.status, 1);
    EXPECT_TRUE(run.err.contains(log.path()));
    EXPECT_TRUE(QDir(log.path()).isEmpty());
}

TEST(BadLog, aPathBelowAFileCannotBeMade) {
    const CliLog log;
    write(log.path(), "text");
    const CliRun run = runCli({"--log", log.path() + "/below.dorsal", "log", "pull-up", "--reps", "5"});
    EXPECT_EQ(run.status, 1);
    EXPECT_TRUE(run.err.contains(log.path()));
    EXPECT_EQ(bytesOf(log.path()), "text");
}

TEST(BadLog, aReadOnlyLogIsNotWritten) {
    const CliLog log = withSets();
    const OrdinaryUser user({log.folder(), log.path()});
    ASSERT_TRUE(QFile::setPermissions(log.path(), QFile::ReadOwner));
    const QByteArray before = bytesOf(log.path());
    const CliRun run = log.run(words("log pull-up --reps 5"));
    EXPECT_EQ(run.status, 1);
    EXPECT_TRUE(run.saysInError("read-only"));
    EXPECT_EQ(bytesOf(log.path()), before);
}

TEST(BadLog, aReadOnlyFolderIsNotWritten) {
    const CliLog log;
    const OrdinaryUser user({log.folder()});
    ASSERT_TRUE(QFile::setPermissions(log.folder(), QFile::ReadOwner | QFile::ExeOwner));
    const CliRun run = log.run(words("log pull-up --reps 5"));
    EXPECT_TRUE(QFile::setPermissions(log.folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    EXPECT_EQ(run.status, 1);
    EXPECT_TRUE(run.saysInError("read-only"));
}

TEST(CheckCommand, aWholeLogIsInOrder) {
    const CliLog log = withSets();
    const CliRun run = log.run({"check"});
    EXPECT_EQ(run.status, 0);
    EXPECT_EQ(run.out, "The log is in order.\n");
    const QJsonObject json = log.json({"check"});
    EXPECT_EQ(json["ok"], QJsonValue(true));
    EXPECT_TRUE(json["problems"].isArray());
    EXPECT_TRUE(json["problems"].toArray().isEmpty());
    EXPECT_EQ(json.size(), 2);
}

} // namespace dorsal
