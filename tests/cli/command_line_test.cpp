// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli_run.h"

#include <gtest/gtest.h>

namespace dorsal {

TEST(CommandLine, helpNamesEveryCommand) {
    const CliRun help = runCli({"--help"});
    EXPECT_EQ(help.status, 0);
    EXPECT_TRUE(help.err.isEmpty());
    for (const char* command : {"log", "balance", "sessions", "exercises", "check"}) {
        EXPECT_TRUE(help.says((std::string("\n  ") + command + " ").c_str())) << command;
    }
}

TEST(CommandLine, everyCommandTellsItsOptions) {
    for (const char* command : {"log", "balance", "sessions", "exercises", "check"}) {
        const CliRun help = runCli({command, "--help"});
        EXPECT_EQ(help.status, 0) << command;
        EXPECT_TRUE(help.out.startsWith(QStringLiteral("Usage: dorsal-cli"))) << command;
        EXPECT_TRUE(help.says("--log FILE")) << command;
        EXPECT_TRUE(help.err.isEmpty()) << command;
    }
}

TEST(CommandLine, versionIsSaidEverywhere) {
    EXPECT_TRUE(runCli({"--version"}).out.startsWith(QStringLiteral("dorsal-cli ")));
    EXPECT_EQ(runCli({"balance", "--version"}).out, runCli({"--version"}).out);
}

TEST(CommandLine, wrongUsageIsToldOnErrorWithTheUsage) {
    for (const QStringList& typed :
         {QStringList{}, QStringList{"lift"}, QStringList{"--bad"}, QStringList{"balance", "--bad"},
          QStringList{"balance", "--weeks"}, QStringList{"balance", "extra"}, QStringList{"log"},
          QStringList{"--log"}, QStringList{"--demo", "--log", "x", "balance"},
          QStringList{"--log=", "balance"}}) {
        const CliRun run = runCli(typed);
        EXPECT_EQ(run.status, 2) << typed.join(' ').toStdString();
        EXPECT_TRUE(run.out.isEmpty()) << typed.join(' ').toStdString();
        EXPECT_TRUE(run.saysInError("Usage: dorsal-cli")) << typed.join(' ').toStdString();
        EXPECT_EQ(run.err.count('\n'), 2) << run.err.toStdString();
    }
}

TEST(CommandLine, anUnknownCommandIsNamed) {
    EXPECT_TRUE(runCli({"lift"}).saysInError("“lift”"));
}

TEST(CommandLine, theLogMayStandBeforeOrAfterTheCommand) {
    const CliLog log;
    ASSERT_EQ(log.run(words("log pull-up --reps 5")).status, 0);
    const CliRun before = runCli({"--log", log.path(), "sessions"});
    EXPECT_EQ(before.status, 0);
    EXPECT_EQ(runCli({"sessions", "--log", log.path()}).out, before.out);
    EXPECT_EQ(runCli({"--log=" + log.path(), "sessions"}).out, before.out);
}

TEST(CommandLine, theDemoIsFilledUpToLastSunday) {
    const CliRun run = runCli({"--demo", "balance", "--json"});
    ASSERT_EQ(run.status, 0);
    const QJsonArray weeks = run.json()["weeks"].toArray();
    EXPECT_GE(weeks.size(), 26);
    EXPECT_EQ(weeks.last()["week"].toString(), "2026-11-16");
    EXPECT_EQ(weeks.last()["status"].toString(), "no_data");
    EXPECT_GT(weeks.at(weeks.size() - 2)["back"].toDouble(), 0);
}

} // namespace dorsal
