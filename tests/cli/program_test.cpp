// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli_run.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>

namespace dorsal {

namespace {

/// Runs the real program, without a display, with `data` as the person's data folder.
CliRun runProgram(const QStringList& arguments, const QString& data) {
    int count = 1;
    std::string name = "cli_tests";
    char* names[] = {name.data(), nullptr};
    const QCoreApplication application(count, names);
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

} // namespace

TEST(Program, keepsTheLogInThePersonsDataFolder) {
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

TEST(Program, exitStatusTellsProblemFromWrongUsage) {
    const QTemporaryDir data;
    EXPECT_EQ(runProgram({"--version"}, data.path()).status, 0);
    EXPECT_EQ(runProgram({"log", "no such exercise"}, data.path()).status, 1);
    EXPECT_EQ(runProgram({"lift"}, data.path()).status, 2);
    EXPECT_EQ(runProgram({}, data.path()).status, 2);
}

TEST(Program, theDemoLeavesTheOwnLogAlone) {
    const QTemporaryDir data;
    const CliRun run = runProgram(words("--demo balance --json"), data.path());
    EXPECT_EQ(run.status, 0);
    EXPECT_FALSE(run.json().isEmpty());
    EXPECT_TRUE(QDir(data.path()).isEmpty());
}

} // namespace dorsal
