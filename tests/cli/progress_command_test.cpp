// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli_run.h"

#include <gtest/gtest.h>

namespace dorsal {

namespace {

CliLog rowed() {
    CliLog log;
    for (const char* line : {"log bent-over-row --sets 3 --reps 10 --load 40kg --date 2026-11-02",
                             "log bent-over-row --sets 3 --reps 12 --load 40kg --date 2026-11-09",
                             "log bent-over-row --reps 15 --load 40kg --date 2026-11-12",
                             "log bent-over-row --sets 3 --reps 8 --load 42.5kg --date 2026-11-16"}) {
        EXPECT_EQ(log.run(words(line)).status, 0) << line;
    }
    return log;
}

QJsonArray pointsOf(const CliLog& log, const char* line) {
    return log.json(words(line))["points"].toArray();
}

} // namespace

TEST(ProgressCommand, givesAPointASessionAndNullWhereTheEstimateEnds) {
    const QJsonObject json = rowed().json({"progress", "Bent Over Row"});
    EXPECT_EQ(json["exercise"].toString(), "bent-over-row");
    EXPECT_EQ(json["metric"].toString(), "e1rm");
    EXPECT_EQ(json["unit"].toString(), "kg");
    const QJsonArray points = json["points"].toArray();
    ASSERT_EQ(points.size(), 4);
    EXPECT_EQ(points[0]["date"].toString(), "2026-11-02");
    EXPECT_NEAR(points[0]["value"].toDouble(), 53.333, 0.001);
    EXPECT_FALSE(points[0]["record"].toBool());
    EXPECT_NEAR(points[1]["value"].toDouble(), 56, 0.001);
    EXPECT_TRUE(points[1]["record"].toBool());
    EXPECT_TRUE(points[2]["value"].isNull()) << "15 reps tell nothing";
}

TEST(ProgressCommand, estimatesByTheFormulaNamed) {
    const CliLog log = rowed();
    const QJsonObject json = log.json(words("progress bent-over-row --metric e1rm --formula brzycki"));
    EXPECT_EQ(json["formula"].toString(), "brzycki");
    EXPECT_NEAR(json["points"].toArray()[1].toObject()["value"].toDouble(), 40 * 36.0 / 25, 0.001);
    EXPECT_EQ(log.json(words("progress bent-over-row"))["formula"].toString(), "epley");
    EXPECT_TRUE(log.run(words("progress bent-over-row --formula lombardi")).says("1RM by Lombardi"));
    EXPECT_EQ(log.run(words("progress bent-over-row --formula mine")).status, 2);
}

TEST(ProgressCommand, saysThatAnEstimateNeedsTheBodyWeight) {
    CliLog log;
    ASSERT_EQ(log.run(words("log weighted-pull-up --reps 5 --load 10kg --date 2026-11-16")).status, 0);
    EXPECT_TRUE(log.run(words("progress weighted-pull-up --metric e1rm")).says("needs your body weight"));
    EXPECT_TRUE(pointsOf(log, "progress weighted-pull-up --metric e1rm").first()["value"].isNull());
}

TEST(ProgressCommand, knowsTheOtherMetrics) {
    const CliLog log = rowed();
    EXPECT_EQ(pointsOf(log, "progress bent-over-row --metric top").last()["value"].toDouble(), 42.5);
    EXPECT_EQ(pointsOf(log, "progress bent-over-row --metric volume").first()["value"].toDouble(), 1200);
    EXPECT_EQ(pointsOf(log, "progress bent-over-row --metric reps").first()["value"].toDouble(), 30);
    EXPECT_TRUE(pointsOf(log, "progress bent-over-row --metric hold").first()["value"].isNull());
    EXPECT_EQ(log.run(words("progress bent-over-row --metric size")).status, 2);
}

TEST(ProgressCommand, ofAnExerciseThatWasNeverDoneIsEmptyAndOfAnUnknownOneAnError) {
    const CliLog log = rowed();
    EXPECT_TRUE(pointsOf(log, "progress bench-press").isEmpty());
    EXPECT_TRUE(log.run(words("progress bench-press")).says("not in the log yet"));
    EXPECT_EQ(log.run(words("progress bent-over-roww")).status, 1);
    EXPECT_EQ(log.run(words("progress")).status, 2);
}

TEST(RecordsCommand, listsWhatStandsLatestFirst) {
    const QJsonArray records = rowed().json({"records"})["records"].toArray();
    ASSERT_FALSE(records.isEmpty());
    EXPECT_EQ(records.first()["date"].toString(), "2026-11-16");
    QStringList kinds;
    for (const QJsonValue record : records) {
        EXPECT_EQ(record["exercise"].toString(), "bent-over-row");
        kinds += record["kind"].toString();
    }
    EXPECT_EQ(kinds.count("heaviest_load"), 1);
    EXPECT_TRUE(kinds.contains("reps_at_load"));
    EXPECT_TRUE(kinds.contains("best_set"));
    EXPECT_EQ(records.first()["value"].toDouble(), 42.5);
    EXPECT_EQ(records.first()["unit"].toString(), "kg");
}

TEST(RecordsCommand, callsLessHelpByItsName) {
    CliLog log;
    ASSERT_EQ(log.run(words("log machine-assisted-pull-up --reps 8 --assist 40kg --date 2026-11-02")).status,
              0);
    ASSERT_EQ(log.run(words("log machine-assisted-pull-up --reps 8 --assist 25kg --date 2026-11-09")).status,
              0);
    EXPECT_TRUE(log.run({"records"}).says("least help"));
}

TEST(RecordsCommand, hasNoneAfterTheFirstSession) {
    CliLog log;
    ASSERT_EQ(log.run(words("log bench-press --reps 8 --load 60kg")).status, 0);
    EXPECT_TRUE(log.json({"records"})["records"].toArray().isEmpty());
    EXPECT_TRUE(log.run({"records"}).says("No records yet"));
}

TEST(LadderCommand, climbsFromTheHangAndSaysWhatIsNext) {
    CliLog log;
    ASSERT_EQ(log.run(words("log bench-press --reps 8 --load 60kg --date 2026-11-01")).status, 0);
    EXPECT_TRUE(log.json({"ladder"})["stage"].isNull());
    EXPECT_EQ(log.json({"ladder"})["next"].toObject()["exercise"].toString(), "dead-hang");
    ASSERT_EQ(log.run(words("log dead-hang --sets 3 --seconds 20 --date 2026-11-02")).status, 0);
    ASSERT_EQ(log.run(words("log chin-up --sets 3 --reps 3 --date 2026-11-16")).status, 0);
    const QJsonObject json = log.json({"ladder"});
    EXPECT_EQ(json["stage"].toInt(), 6);
    EXPECT_NEAR(json["score"].toDouble(), 6.6, 1e-9);
    ASSERT_EQ(json["points"].toArray().size(), 2);
    EXPECT_NEAR(json["points"].toArray().first()["score"].toDouble(), 1 + 60 / 90.0, 1e-9);
    EXPECT_EQ(json["points"].toArray().first()["stage"].toInt(), 1);
    EXPECT_EQ(json["next"].toObject()["step"].toString(), "improve");
    EXPECT_EQ(json["next"].toObject()["done"].toInt(), 9);
    EXPECT_EQ(json["next"].toObject()["needed"].toInt(), 15);
    EXPECT_TRUE(log.run({"ladder"}).says("Stage 6 of 8"));
}

TEST(LadderCommand, placesByTheHighestStageWhoseStartWasMet) {
    CliLog log;
    ASSERT_EQ(log.run(words("log scapular-pull-up --sets 3 --reps 6 --date 2026-11-10")).status, 0);
    ASSERT_EQ(log.run(words("log inverted-row --sets 3 --reps 4 --date 2026-11-12")).status, 0);
    const QJsonObject json = log.json({"ladder"});
    EXPECT_EQ(json["stage"].toInt(), 3);
    EXPECT_EQ(json["placement"].toInt(), 2);
    EXPECT_TRUE(log.run({"ladder"}).says("stage 2, Scapular pull-up"));
}

TEST(LadderCommand, isOpenWhileNothingIsKnownOfTheShoulders) {
    CliLog log;
    ASSERT_EQ(log.run(words("log chin-up --reps 3 --date 2026-11-16")).status, 0);
    const QJsonObject gate = log.json({"ladder"})["gate"].toObject();
    EXPECT_TRUE(gate["open"].toBool());
    EXPECT_TRUE(gate["closed_by"].toArray().isEmpty());
    EXPECT_TRUE(gate["instead"].toArray().isEmpty());
}

TEST(LadderCommand, ofTheDemoStandsAtTheAssistedPullUp) {
    const QJsonObject json = runCli({"--demo", "ladder", "--json"}).json();
    EXPECT_EQ(json["stage"].toInt(), 4);
    EXPECT_FALSE(json["next"].toObject()["band"].toString().isEmpty());
}

} // namespace dorsal
