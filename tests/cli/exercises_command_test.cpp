// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/logbook.h"
#include "core/storage/log_file.h"
#include "tests/support/cli_run.h"

#include <gtest/gtest.h>

namespace dorsal {

namespace {

QStringList slugsOf(const QJsonObject& json) {
    QStringList slugs;
    for (const QJsonValue exercise : json["exercises"].toArray()) {
        slugs += exercise["slug"].toString();
    }
    return slugs;
}

QJsonObject searched(const QString& text) {
    return runCli({"--demo", "exercises", "--search", text, "--json"}).json();
}

} // namespace

TEST(ExercisesCommand, listsTheWholeCatalogue) {
    const QJsonArray all = runCli({"--demo", "exercises", "--json"}).json()["exercises"].toArray();
    EXPECT_EQ(all.size(), 189);
}

TEST(ExercisesCommand, anExerciseTellsWhatItIs) {
    const QJsonArray found = searched("1-Arm Row (Dumbbell)")["exercises"].toArray();
    ASSERT_FALSE(found.isEmpty());
    const QJsonValue row = found.first();
    EXPECT_EQ(row["slug"].toString(), "one-arm-row");
    EXPECT_EQ(row["name"].toString(), "1-Arm Row (Dumbbell)");
    EXPECT_TRUE(row["aliases"].toArray().contains("Kroc Row"));
    EXPECT_EQ(row["muscles"]["lats"].toDouble(), 1.0);
    EXPECT_EQ(row["muscles"]["biceps"].toDouble(), 0.5);
    EXPECT_EQ(row["balance"]["back"].toDouble(), 1.0);
    EXPECT_TRUE(row["per_side"].toBool());
}

TEST(ExercisesCommand, findsWhatIsTyped) {
    EXPECT_TRUE(slugsOf(searched("RDL")).contains("romanian-deadlift"));
    EXPECT_TRUE(slugsOf(searched("pullup")).contains("pull-up"));
    EXPECT_TRUE(slugsOf(searched("wall sl")).contains("wall-slide"));
    EXPECT_GE(slugsOf(searched("row")).size(), 10);
}

TEST(ExercisesCommand, findingNothingIsNoError) {
    const CliRun run = runCli({"--demo", "exercises", "--search", "zzzz"});
    EXPECT_EQ(run.status, 0);
    EXPECT_TRUE(run.says("No exercise has that in its name."));
    EXPECT_TRUE(slugsOf(searched("zzzz")).isEmpty());
}

TEST(ExercisesCommand, ownExercisesAreThereAndCanBeLogged) {
    const CliLog log;
    {
        const auto store = openLogFile(log.path().toStdString(), {});
        Logbook logbook(*store, [] { return UtcTime(); });
        logbook.transact(Operation::ChangeOwnExercise, [](Recorder& recorder) {
            recorder.insert(
                OwnExercise{{}, recorder.newUuid(), "Towel Row", Measure::Reps, true, BalanceOverride::Back});
        });
    }
    const QJsonArray found = log.json(words("exercises --search towel"))["exercises"].toArray();
    ASSERT_EQ(found.size(), 1);
    EXPECT_TRUE(found.first()["own"].toBool());
    EXPECT_TRUE(log.run({"log", "towel row", "--reps", "8", "--side", "left"}).says("Counts as back."));
}

TEST(ExercisesCommand, textNamesSlugAndName) {
    const CliRun run = runCli({"--demo", "exercises", "--search", "wall slide"});
    EXPECT_TRUE(run.says("wall-slide"));
    EXPECT_TRUE(run.says("Wall Slide"));
    EXPECT_TRUE(run.says("counts as back"));
}

} // namespace dorsal
