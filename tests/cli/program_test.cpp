// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/sessions.h"
#include "core/storage/log_file.h"
#include "tests/support/cli_run.h"
#include "tests/support/memory_log.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>

#include <array>
#include <string>

namespace dorsal {

namespace {

/// Runs the real program, without a display, with `data` as the person's data folder.
CliRun runProgram(const QStringList& arguments, const QString& data) {
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), data);
    environment.remove(QStringLiteral("DISPLAY"));
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(DORSAL_BINARIES "/dorsal-cli"), arguments);
    EXPECT_TRUE(program.waitForFinished(60'000));
    return {program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1,
            QString::fromUtf8(program.readAllStandardOutput()),
            QString::fromUtf8(program.readAllStandardError())};
}

/// Runs programs, which takes an application.
class Program : public testing::Test {
    int count_ = 1;
    std::string name_ = "cli_tests";
    std::array<char*, 2> names_{name_.data(), nullptr};
    QCoreApplication application_{count_, names_.data()};
};

void logSomething(MemoryLog& log) {
    StartSession start;
    start.start = LocalTime(std::chrono::hours(1));
    start.finishedAt = LocalTime(std::chrono::hours(2));
    startSession(log.logbook(), start);
}

} // namespace

TEST_F(Program, keepsTheLogInThePersonsDataFolder) {
    const QTemporaryDir data;
    EXPECT_EQ(runProgram(words("sessions --json"), data.path()).json()["sessions"].toArray().size(), 0);
    EXPECT_FALSE(QFile::exists(data.filePath("dorsal/log.dorsal")));
    const CliRun logged = runProgram(words("log pull-up --sets 2 --reps 5 --load 2,5"), data.path());
    EXPECT_EQ(logged.status, 0);
    EXPECT_TRUE(logged.says("Logged 2 sets of Pull-Up, 2.5 kg, 5 reps"));
    EXPECT_TRUE(QFile::exists(data.filePath("dorsal/log.dorsal")));
    const CliRun listed = runProgram(words("sessions --json"), data.path());
    EXPECT_EQ(listed.json()["sessions"].toArray().size(), 1);
    EXPECT_TRUE(listed.err.isEmpty());
}

TEST_F(Program, takesNothingFromUnderAWindowWhoseLocksWereDropped) {
    const QTemporaryDir data;
    const QString path = data.filePath("dorsal/log.dorsal");
    MemoryLog window(openLogFile(path.toStdString()));
    logSomething(window);
    // What a file dialog does that looks for the symbol of a file, or an import that is begun.
    for (const QString& file : {path, path + "-shm", path + "-wal"}) {
        QFile(file).open(QIODevice::ReadOnly);
    }
    { const auto again = openLogAgain(path.toStdString()); }
    EXPECT_EQ(runProgram(words("sessions --json"), data.path()).json()["sessions"].toArray().size(), 1);
    EXPECT_TRUE(QFile::exists(path + "-wal"));
    logSomething(window);
    EXPECT_EQ(runProgram(words("sessions --json"), data.path()).json()["sessions"].toArray().size(), 2);
    EXPECT_EQ(runProgram(words("check"), data.path()).status, 0);
}

TEST_F(Program, exitStatusTellsProblemFromWrongUsage) {
    const QTemporaryDir data;
    EXPECT_EQ(runProgram({"--version"}, data.path()).status, 0);
    EXPECT_EQ(runProgram({"log", "no such exercise"}, data.path()).status, 1);
    EXPECT_EQ(runProgram({"lift"}, data.path()).status, 2);
    EXPECT_EQ(runProgram({}, data.path()).status, 2);
}

TEST_F(Program, theDemoLeavesTheOwnLogAlone) {
    const QTemporaryDir data;
    const CliRun run = runProgram(words("--demo balance --json"), data.path());
    EXPECT_EQ(run.status, 0);
    EXPECT_FALSE(run.json().isEmpty());
    EXPECT_TRUE(QDir(data.path()).isEmpty());
}

} // namespace dorsal
