// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/logbook.h"
#include "core/storage/log_file.h"
#include "tests/support/cli_run.h"

#include <gtest/gtest.h>

#include <QFile>

namespace dorsal {

using namespace literals;

namespace {

/// The sets of the only session in the log.
std::vector<LoggedSet> setsIn(const CliLog& log) {
    const auto store = openLogFile(log.path().toStdString(), {});
    const auto sessions = store->reader().sessions({});
    return sessions.size() == 1 ? store->reader().sets(sessions.front().id) : std::vector<LoggedSet>();
}

QJsonObject thisWeek(const CliLog& log) {
    return log.json({"balance"})["weeks"].toArray().last().toObject();
}

} // namespace

TEST(LogCommand, logsSetsThatCount) {
    const CliLog log;
    const CliRun run = log.run(words("log bent-over-row --sets 3 --reps 10 --load 42.5"));
    ASSERT_EQ(run.status, 0) << run.err.toStdString();
    EXPECT_EQ(run.out, "Logged 3 sets of Bent Over Row (Barbell), 42.5 kg, 10 reps, on 2026-11-20. "
                       "Counts as back.\n");
    EXPECT_TRUE(run.err.isEmpty());
    EXPECT_EQ(thisWeek(log)["back"].toDouble(), 3.0);
}

TEST(LogCommand, findsTheExerciseBySlugNameAndAlias) {
    const CliLog log;
    for (const char* name : {"one-arm-row", "1-Arm Row (Dumbbell)", "kroc rows", "DUMBBELL ROW"}) {
        EXPECT_EQ(log.run({"log", name, "--reps", "10"}).status, 0) << name;
    }
    EXPECT_EQ(setsIn(log).size(), 4U);
    EXPECT_EQ(log.json({"sessions"})["sessions"].toArray().first()["exercises"].toInt(), 1);
}

TEST(LogCommand, anUnknownExerciseIsAnErrorThatNamesTheNearest) {
    const CliLog log;
    const CliRun run = log.run({"log", "Bent Ovr Row", "--reps", "10"});
    EXPECT_EQ(run.status, 1);
    EXPECT_TRUE(run.saysInError("“Bent Ovr Row”"));
    EXPECT_TRUE(run.saysInError("Nearest: Bent Over Row"));
    EXPECT_EQ(run.err.count('\n'), 1);
    EXPECT_TRUE(run.out.isEmpty());
    EXPECT_FALSE(QFile::exists(log.path()));
}

TEST(LogCommand, aDayWithoutASessionGetsOneAtNoonThatIsFinished) {
    const CliLog log;
    ASSERT_EQ(log.run(words("log pull-up --reps 5 --date 2026-11-18")).status, 0);
    const QJsonArray sessions = log.json({"sessions"})["sessions"].toArray();
    ASSERT_EQ(sessions.size(), 1);
    EXPECT_EQ(sessions.first()["date"].toString(), "2026-11-18");
    EXPECT_EQ(sessions.first()["start"].toString(), "2026-11-18T12:00:00");
    EXPECT_EQ(sessions.first()["finished"].toString(), "2026-11-18T12:00:00");
}

TEST(LogCommand, setsOfOneDayGoToOneSession) {
    const CliLog log;
    ASSERT_EQ(log.run(words("log pull-up --reps 5")).status, 0);
    ASSERT_EQ(log.run(words("log bench-press --reps 8 --load 50")).status, 0);
    ASSERT_EQ(log.run(words("log pull-up --reps 4")).status, 0);
    const QJsonArray sessions = log.json({"sessions"})["sessions"].toArray();
    ASSERT_EQ(sessions.size(), 1);
    EXPECT_EQ(sessions.first()["sets"].toInt(), 3);
    EXPECT_EQ(sessions.first()["exercises"].toInt(), 2);
}

TEST(LogCommand, everyOptionReachesTheSet) {
    const CliLog log;
    ASSERT_EQ(log.run({"log", "one-arm-row", "--reps", "9", "--load", "45lb", "--side", "left", "--kind",
                       "failure", "--slot", "main", "--rir", "0.5", "--note", "grip gave out"})
                  .status,
              0);
    const auto sets = setsIn(log);
    ASSERT_EQ(sets.size(), 1U);
    EXPECT_EQ(sets[0].reps, Reps(9));
    EXPECT_EQ(sets[0].load, 45_lb);
    EXPECT_EQ(sets[0].side, Side::Left);
    EXPECT_EQ(sets[0].kind, SetKind::Failure);
    EXPECT_EQ(sets[0].rir, Rir::from(0.5));
    EXPECT_EQ(sets[0].note, "grip gave out");
}

TEST(LogCommand, holdsHaveSecondsAndATarget) {
    const CliLog log;
    ASSERT_EQ(log.run(words("log knee-hug-stretch --seconds 18 --target 30 --slot cooldown")).status, 0);
    const auto sets = setsIn(log);
    ASSERT_EQ(sets.size(), 1U);
    EXPECT_EQ(sets[0].held, std::chrono::seconds(18));
    EXPECT_EQ(sets[0].target, std::chrono::seconds(30));
    EXPECT_FALSE(sets[0].reps);
}

TEST(LogCommand, helpIsNoLoad) {
    const CliLog log;
    ASSERT_EQ(log.run(words("log machine-assisted-pull-up --reps 8 --assist 25")).status, 0);
    const auto sets = setsIn(log);
    ASSERT_EQ(sets.size(), 1U);
    EXPECT_EQ(sets[0].help, 25_kg);
    EXPECT_FALSE(sets[0].load);
}

TEST(LogCommand, twoOneSidedSetsMakeOneSet) {
    const CliLog log;
    ASSERT_EQ(log.run(words("log one-arm-row --sets 2 --reps 10 --side left")).status, 0);
    EXPECT_EQ(thisWeek(log)["back"].toDouble(), 1.0);
    ASSERT_EQ(log.run(words("log one-arm-row --sets 2 --reps 10 --side right")).status, 0);
    EXPECT_EQ(thisWeek(log)["back"].toDouble(), 2.0);
    const auto sets = setsIn(log);
    ASSERT_EQ(sets.size(), 4U);
    EXPECT_EQ(std::ranges::max_element(sets, {}, &LoggedSet::position)->position, 1);
}

TEST(LogCommand, aSideOfAnExerciseWithoutSidesIsWrongUsage) {
    const CliLog log;
    const CliRun run = log.run(words("log pull-up --reps 5 --side left"));
    EXPECT_EQ(run.status, 2);
    EXPECT_TRUE(run.saysInError("Pull-Up has no sides"));
    EXPECT_FALSE(QFile::exists(log.path()));
    EXPECT_EQ(log.run(words("log pull-up --reps 5 --side both")).status, 0);
}

TEST(LogCommand, anUnknownBandJoinsTheEndOfTheList) {
    const CliLog log;
    ASSERT_EQ(log.run(words("log no-money-drill --reps 10 --band yellow")).status, 0);
    ASSERT_EQ(log.run(words("log no-money-drill --reps 10 --band Red")).status, 0);
    ASSERT_EQ(log.run(words("log no-money-drill --reps 9 --band RED")).status, 0);
    const auto store = openLogFile(log.path().toStdString(), {});
    const auto bands = store->reader().bands();
    ASSERT_EQ(bands.size(), 2U);
    EXPECT_EQ(bands[0].name, "yellow");
    EXPECT_EQ(bands[1].name, "Red");
    EXPECT_EQ(bands[1].rank, 2);
    const auto sets = setsIn(log);
    ASSERT_EQ(sets.size(), 3U);
    EXPECT_EQ(sets[2].band, bands[1].id);
}

TEST(LogCommand, aCautionIsSaidAndNeverRefuses) {
    const CliLog log;
    const CliRun run = log.run(words("log back-extension --reps 12"));
    EXPECT_EQ(run.status, 0);
    EXPECT_TRUE(run.saysInError("with a caution"));
    EXPECT_EQ(run.err.count('\n'), 1);
    EXPECT_EQ(setsIn(log).size(), 1U);
    EXPECT_TRUE(log.run(words("log superman --reps 12")).saysInError("The coach does not advise it"));
}

TEST(LogCommand, saysWhyASetDoesNotCount) {
    const CliLog log;
    EXPECT_TRUE(log.run(words("log pull-up")).says("no rep was done"));
    EXPECT_TRUE(log.run(words("log pull-up --reps 5 --kind warmup")).says("Warm-up sets do not count."));
    EXPECT_TRUE(log.run(words("log back-squat --reps 5")).says("neither back nor chest"));
}

TEST(LogCommand, valuesThatCannotBeMeantAreWrongUsageAndLeaveNoTrace) {
    const CliLog log;
    for (const char* line : {"log pull-up --reps -1",    "log pull-up --reps 10001",
                             "log pull-up --reps five",  "log pull-up --load -5",
                             "log pull-up --load 1e308", "log pull-up --load 10001",
                             "log pull-up --assist x",   "log pull-up --rir 11",
                             "log pull-up --rir 1.7",    "log pull-up --sets 0",
                             "log pull-up --sets 101",   "log pull-up --seconds 86401",
                             "log pull-up --target x",   "log pull-up --date 2026-02-30",
                             "log pull-up --date today", "log pull-up --kind hard",
                             "log pull-up --slot gym",   "log pull-up --side up",
                             "log pull-up --band=",      "log pull up"}) {
        const CliRun run = log.run(words(line));
        EXPECT_EQ(run.status, 2) << line;
        EXPECT_TRUE(run.out.isEmpty()) << line;
        EXPECT_TRUE(run.saysInError("Usage: dorsal-cli")) << line;
        EXPECT_FALSE(QFile::exists(log.path())) << line;
    }
}

TEST(LogCommand, takesSetsIntoTheOpenSessionOfToday) {
    const CliLog log;
    {
        const auto store = openLogFile(log.path().toStdString(), {});
        Logbook logbook(*store, [] { return UtcTime(); });
        logbook.transact(Operation::StartSession, [](Recorder& recorder) {
            Session session;
            session.uuid = recorder.newUuid();
            session.start = LocalTime(day(2026, 11, 20)) + std::chrono::hours(17);
            recorder.insert(session);
        });
    }
    ASSERT_EQ(log.run(words("log pull-up --reps 5")).status, 0);
    const auto sets = setsIn(log);
    ASSERT_EQ(sets.size(), 1U);
    EXPECT_EQ(sets[0].performedAt, LocalTime(day(2026, 11, 20)) + std::chrono::minutes(18 * 60 + 12));
    EXPECT_TRUE(log.json({"sessions"})["sessions"].toArray().first()["finished"].isNull());
}

} // namespace dorsal
