// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli_run.h"

#include <gtest/gtest.h>

namespace dorsal {

namespace {

/// Three weeks of training and an empty one between: 4 back and 4 chest, nothing, 6 and 2, this week 3 and 2.
CliLog trained() {
    CliLog log;
    for (const char* line : {"log pull-up --sets 4 --reps 6 --date 2026-10-26",
                             "log bench-press --sets 4 --reps 8 --date 2026-10-28",
                             "log pull-up --sets 6 --reps 6 --date 2026-11-15",
                             "log bench-press --sets 2 --reps 8 --date 2026-11-09",
                             "log one-arm-row --sets 3 --reps 10 --date 2026-11-16",
                             "log push-up --sets 2 --reps 12 --date 2026-11-17"}) {
        EXPECT_EQ(log.run(words(line)).status, 0) << line;
    }
    return log;
}

QStringList weeksOf(const QJsonObject& json) {
    QStringList weeks;
    for (const QJsonValue week : json["weeks"].toArray()) {
        weeks += week["week"].toString();
    }
    return weeks;
}

} // namespace

TEST(BalanceCommand, givesEveryWeekFromTheFirstLoggedToThisOne) {
    const QJsonObject json = trained().json({"balance"});
    EXPECT_EQ(json["week_start"].toString(), "monday");
    EXPECT_EQ(json["mode"].toString(), "primary");
    EXPECT_EQ(json["unit"].toString(), "sets");
    EXPECT_EQ(weeksOf(json), QStringList({"2026-10-26", "2026-11-02", "2026-11-09", "2026-11-16"}));
    const QJsonArray weeks = json["weeks"].toArray();
    EXPECT_EQ(weeks[0]["back"].toDouble(), 4);
    EXPECT_EQ(weeks[0]["ratio"].toDouble(), 1.0);
    EXPECT_EQ(weeks[0]["status"].toString(), "building");
    EXPECT_EQ(weeks[1]["status"].toString(), "no_data");
    EXPECT_TRUE(weeks[1]["ratio"].isNull());
    EXPECT_EQ(weeks[2]["ratio"].toDouble(), 3.0);
    EXPECT_EQ(weeks[2]["status"].toString(), "on_target");
    EXPECT_FALSE(weeks[2]["partial"].toBool());
}

TEST(BalanceCommand, thisWeekIsPartialAndItsRatioIsExact) {
    const QJsonValue week = trained().json({"balance"})["weeks"].toArray().last();
    EXPECT_TRUE(week["partial"].toBool());
    EXPECT_EQ(week["ratio"].toDouble(), 1.5);
    EXPECT_EQ(week["status"].toString(), "building");
}

TEST(BalanceCommand, rollingSumsTheLastFourCompleteWeeks) {
    const QJsonObject rolling = trained().json({"balance"})["rolling"].toObject();
    EXPECT_EQ(rolling["weeks"].toInt(), 4);
    EXPECT_EQ(rolling["back"].toDouble(), 10);
    EXPECT_EQ(rolling["chest"].toDouble(), 6);
    EXPECT_EQ(rolling["status"].toString(), "building");
}

TEST(BalanceCommand, rollingReachesBackBeforeAShortRange) {
    const CliLog log = trained();
    const auto rolling = [&](const char* line) { return log.json(words(line))["rolling"].toObject(); };
    const QJsonObject whole = rolling("balance");
    EXPECT_EQ(rolling("balance --weeks 1"), whole);
    EXPECT_EQ(rolling("balance --to 2026-12-31"), whole);
    EXPECT_EQ(rolling("balance --to 2026-10-26")["chest"].toDouble(), 4);
}

TEST(BalanceCommand, datesAreWidenedToWholeWeeks) {
    const CliLog log = trained();
    const QJsonObject json = log.json(words("balance --from 2026-11-04 --to 2026-11-10"));
    EXPECT_EQ(weeksOf(json), QStringList({"2026-11-02", "2026-11-09"}));
    EXPECT_EQ(json["weeks"].toArray().last()["back"].toDouble(), 6);
}

TEST(BalanceCommand, mayLookIntoTheFuture) {
    const QJsonArray weeks =
        trained().json(words("balance --from 2026-11-16 --to 2026-11-29"))["weeks"].toArray();
    ASSERT_EQ(weeks.size(), 2);
    EXPECT_TRUE(weeks[0]["partial"].toBool());
    EXPECT_FALSE(weeks[1]["partial"].toBool());
    EXPECT_EQ(weeks[1]["status"].toString(), "no_data");
}

TEST(BalanceCommand, theLastWeeksIncludeThisOne) {
    EXPECT_EQ(weeksOf(trained().json(words("balance --weeks 2"))), QStringList({"2026-11-09", "2026-11-16"}));
}

TEST(BalanceCommand, everyWeekStartIsPossible) {
    const CliLog log = trained();
    EXPECT_EQ(weeksOf(log.json(words("balance --week-start sunday --weeks 2"))),
              QStringList({"2026-11-08", "2026-11-15"}));
    EXPECT_EQ(weeksOf(log.json(words("balance --week-start saturday --weeks 1"))),
              QStringList({"2026-11-14"}));
    const QJsonValue week =
        log.json(words("balance --week-start sunday --weeks 1"))["weeks"].toArray().last();
    EXPECT_EQ(week["back"].toDouble(), 9);
}

TEST(BalanceCommand, countsExercisesAndReps) {
    const CliLog log = trained();
    const QJsonValue exercises =
        log.json(words("balance --unit exercises --weeks 1"))["weeks"].toArray().last();
    EXPECT_EQ(exercises["back"].toDouble(), 1);
    EXPECT_EQ(exercises["chest"].toDouble(), 1);
    const QJsonValue reps = log.json(words("balance --unit reps --weeks 1"))["weeks"].toArray().last();
    EXPECT_EQ(reps["back"].toDouble(), 30);
    EXPECT_EQ(reps["chest"].toDouble(), 24);
}

TEST(BalanceCommand, fractionalSharesByMuscle) {
    const CliLog log;
    ASSERT_EQ(log.run(words("log dumbbell-pullover --sets 3 --reps 10")).status, 0);
    const auto back = [&](const char* line) {
        return log.json(words(line))["weeks"].toArray().last()["back"].toDouble();
    };
    EXPECT_EQ(back("balance --mode primary"), 0);
    EXPECT_EQ(back("balance --mode fractional"), 1.5);
}

TEST(BalanceCommand, textWithholdsTheVerdictOfThisWeek) {
    const CliRun run = trained().run({"balance"});
    EXPECT_EQ(run.status, 0);
    const QStringList lines = run.out.split('\n');
    ASSERT_GE(lines.size(), 6);
    EXPECT_TRUE(lines[0].startsWith(QStringLiteral("week of")));
    EXPECT_EQ(lines[3].simplified(), "2026-11-09 6 2 3.0 2:1 met");
    EXPECT_EQ(lines[4].simplified(), "2026-11-16 3 2 1.5 week still open; 1 more back set reaches 2:1");
    EXPECT_EQ(lines[5].simplified(), "last 4 full weeks 10 6 1.6 above the floor, below 2:1");
}

TEST(BalanceCommand, anEmptyLogHasOneEmptyWeek) {
    const CliLog log;
    ASSERT_EQ(log.run(words("log back-squat --reps 5")).status, 0);
    const QJsonObject json = log.json({"balance"});
    EXPECT_EQ(weeksOf(json), QStringList({"2026-11-16"}));
    EXPECT_TRUE(json["rolling"]["ratio"].isNull());
    EXPECT_EQ(json["rolling"]["status"].toString(), "no_data");
}

TEST(BalanceCommand, refusesRangesThatCannotBeMeant) {
    const CliLog log = trained();
    for (const char* line :
         {"balance --weeks 0", "balance --weeks x", "balance --weeks 2 --from 2026-11-01",
          "balance --from 2026-11-10 --to 2026-11-01", "balance --from 2026-13-01", "balance --mode whole",
          "balance --unit tonnage", "balance --week-start friday"}) {
        EXPECT_EQ(log.run(words(line)).status, 2) << line;
    }
}

} // namespace dorsal
