// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/log_file.h"
#include "tests/support/cli_run.h"
#include "tests/support/import_text.h"

#include <gtest/gtest.h>

#include <QFile>

namespace dorsal {
namespace {

const std::string hevyFile = hevyHeader + hevyRow("0", "60,8,,,") + hevyRow("1", "60,8,,,");

class ImportCommand : public testing::Test {
protected:
    QString write(const QString& name, const std::string& text) const {
        QFile file(log.path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.data(), static_cast<qint64>(text.size()));
        return file.fileName();
    }
    [[nodiscard]] qsizetype sessionCount() const {
        return log.json({"sessions"})["sessions"].toArray().size();
    }

    CliLog log;
};

TEST_F(ImportCommand, addsAHistoryOnceAndCountsIt) {
    const QString file = write("workouts.csv", hevyFile);
    const QJsonObject first = log.json({"import", file});
    EXPECT_EQ(first["file"].toString(), file);
    EXPECT_EQ(first["format"].toString(), "hevy");
    EXPECT_EQ(first["unit"].toString(), "kg");
    EXPECT_EQ(first["rows"].toInt(), 2);
    EXPECT_EQ(first["sets"].toInt(), 2);
    EXPECT_EQ(first["sessions"].toInt(), 1);
    EXPECT_EQ(first["exercises"].toInt(), 1);
    EXPECT_EQ(first["first"].toString(), "2026-04-07");
    EXPECT_EQ(first["last"].toString(), "2026-04-07");
    EXPECT_EQ(first["reps"].toDouble(), 16);
    EXPECT_EQ(first["tonnage_kg"].toDouble(), 960);
    EXPECT_EQ(first["added_sessions"].toInt(), 1);
    EXPECT_TRUE(first["unmatched"].toArray().isEmpty());
    const QJsonObject second = log.json({"import", file});
    EXPECT_EQ(second["added_sessions"].toInt(), 0);
    EXPECT_EQ(second["already_present"].toInt(), 1);
    EXPECT_EQ(sessionCount(), 1);
}

TEST_F(ImportCommand, theHistoryStandsInTheBalance) {
    (void)log.run({"import", write("workouts.csv", hevyFile)});
    const QJsonObject balance = log.json({"balance", "--to", "2026-04-12"});
    EXPECT_EQ(balance["weeks"].toArray().at(0).toObject()["chest"].toDouble(), 2);
}

TEST_F(ImportCommand, aDryRunWritesNothingAndMakesNoLog) {
    const QString file = write("workouts.csv", hevyFile);
    EXPECT_EQ(log.json({"import", file, "--dry-run"})["added_sessions"].toInt(), 1);
    EXPECT_FALSE(QFile::exists(log.path()));
}

TEST_F(ImportCommand, anOpenQuestionStopsTheImportUntilItIsAnswered) {
    const QString file = write("strong.csv", strongHeader + "2024-03-04 18:05:11,A,1h,Row,1,100,5,0,0,,,\n");
    const CliRun open = log.run({"import", file, "--json"});
    EXPECT_EQ(open.status, 1);
    EXPECT_TRUE(open.saysInError("--unit"));
    const QJsonObject question = open.json()["questions"].toArray().at(0).toObject();
    EXPECT_EQ(question["id"].toString(), "unit");
    EXPECT_EQ(question["choices"].toArray().size(), 2);
    EXPECT_FALSE(QFile::exists(log.path()));
    const QJsonObject answered = log.json({"import", file, "--unit", "lb"});
    EXPECT_TRUE(answered["questions"].toArray().isEmpty());
    EXPECT_EQ(answered["unit"].toString(), "lb");
    EXPECT_EQ(answered["added_sessions"].toInt(), 1);
}

TEST_F(ImportCommand, tellsRowsThatWereSkippedOnOneLineEachAndIsDone) {
    const CliRun run = log.run(
        {"import", write("workouts.csv", hevyFile + hevyRow("2", "1e308,8,,,") + hevyRow("3", "1e308,8,,,")),
         "--json"});
    EXPECT_EQ(run.status, 0);
    EXPECT_EQ(run.err.count(QLatin1Char('\n')), 1);
    EXPECT_TRUE(run.saysInError("line 4"));
    EXPECT_TRUE(run.saysInError("1e308"));
    const QJsonObject skipped = run.json()["skipped"].toArray().at(0).toObject();
    EXPECT_EQ(skipped["reason"].toString(), "out_of_range");
    EXPECT_EQ(skipped["count"].toInt(), 2);
    EXPECT_EQ(skipped["first_row"].toInt(), 3);
}

TEST_F(ImportCommand, namesUnknownExercisesAndSaysWhatBecomesOfThem) {
    const std::string row = R"row("P","7 Apr 2026, 10:14","","","Some Odd Pull",,"",0,"normal",60,8,,,)row";
    const QString file = write("workouts.csv", hevyHeader + row);
    const QJsonObject unmatched =
        log.json({"import", file, "--dry-run"})["unmatched"].toArray().at(0).toObject();
    EXPECT_EQ(unmatched["name"].toString(), "Some Odd Pull");
    EXPECT_EQ(unmatched["sets"].toInt(), 1);
    EXPECT_TRUE(log.run({"import", file}).says("Some Odd Pull"));
}

TEST_F(ImportCommand, goesOnBehindAFileThatCannotBeRead) {
    const QString good = write("workouts.csv", hevyFile);
    const CliRun run = log.run({"import", write("empty.csv", ""), good, log.path("missing.csv"), "--json"});
    EXPECT_EQ(run.status, 1);
    EXPECT_EQ(run.err.count(QLatin1Char('\n')), 2);
    EXPECT_TRUE(run.saysInError("empty.csv"));
    EXPECT_TRUE(run.saysInError("missing.csv"));
    const QJsonArray files = run.json()["files"].toArray();
    ASSERT_EQ(files.size(), 1);
    EXPECT_EQ(files.at(0).toObject()["added_sessions"].toInt(), 1);
}

TEST_F(ImportCommand, anUnknownHeaderIsAnsweredWithTheKnownApps) {
    const CliRun run = log.run({"import", write("other.csv", "Day,Movement\n1,2\n")});
    EXPECT_EQ(run.status, 1);
    EXPECT_TRUE(run.saysInError("Day,Movement"));
    EXPECT_TRUE(run.saysInError("Strong and Hevy"));
    EXPECT_FALSE(QFile::exists(log.path()));
}

TEST_F(ImportCommand, keepsOneOfTwoCopiesOnlyWhenAsked) {
    const auto row = [](const std::string& exercise) {
        return "2024-03-04 18:05:11,A,1h," + exercise + ",1,100,5,0,0,,,\n";
    };
    const std::string once = row("Squat (Barbell)") + row("Row (Barbell)");
    const QString file = write("strong.csv", strongHeader + once + once);
    const QJsonObject answer = log.json({"import", file, "--unit", "kg", "--drop-doubled"});
    EXPECT_EQ(answer["doubled_sessions"].toInt(), 1);
    EXPECT_EQ(log.json({"sessions"})["sessions"].toArray().at(0).toObject()["sets"].toInt(), 2);
    EXPECT_EQ(log.json({"import", file, "--unit", "kg"})["already_present"].toInt(), 1);
}

TEST_F(ImportCommand, wrongUsageIsToldAsSuch) {
    EXPECT_EQ(log.run({"import"}).status, 2);
    EXPECT_EQ(log.run({"import", "a.csv", "--format", "excel"}).status, 2);
    EXPECT_EQ(log.run({"import", "a.csv", "--unit", "stone"}).status, 2);
}

} // namespace
} // namespace dorsal
