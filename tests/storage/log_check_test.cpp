// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/log_check.h"

#include "core/storage/database.h"
#include "tests/support/memory_log.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace dorsal {

namespace {

/// A sound log with one session in a folder of its own.
class CheckLog : public testing::Test {
protected:
    CheckLog() {
        MemoryLog log(openLogFile(path().toStdString()));
        addWithSets(log.logbook(), startEmptySession(log.logbook()), "pull-up", 2);
    }
    [[nodiscard]] QString path() const { return folder_.filePath(QStringLiteral("log.db")); }
    [[nodiscard]] std::vector<Problem> check() const { return checkLog(path().toStdString()); }
    void runOnFile(const QString& sql) const {
        Database(path(), Access::ReadWrite, std::chrono::seconds(1)).run(sql);
    }
    void expectOneProblem(const std::string& what) const {
        const std::vector<Problem> problems = check();
        ASSERT_EQ(problems.size(), 1U);
        EXPECT_EQ(problems[0].kind, ProblemKind::DamagedLog);
        EXPECT_NE(problems[0].value.find(what), std::string::npos) << problems[0].value;
    }

    QTemporaryDir folder_;
};

} // namespace

TEST_F(CheckLog, findsNothingInASoundLog) {
    EXPECT_TRUE(check().empty());
}

TEST_F(CheckLog, findsNothingWhileAnotherProgramHasTheLogOpen) {
    MemoryLog log(openLogFile(path().toStdString()));
    finishSession(log.logbook(), log.reader().openSession()->id, at(20));
    EXPECT_TRUE(check().empty());
}

TEST_F(CheckLog, findsASetWithoutItem) {
    runOnFile(QStringLiteral("DELETE FROM session_item"));
    EXPECT_EQ(check().size(), 2U);
}

TEST_F(CheckLog, findsASetOfAnItemWithoutExercise) {
    runOnFile(QStringLiteral("UPDATE session_item SET exercise = NULL"));
    EXPECT_EQ(check().size(), 2U);
}

TEST_F(CheckLog, findsExercisesMergedInARing) {
    runOnFile(QStringLiteral("INSERT INTO exercise VALUES (5, 'a', 'a', 6), (6, 'b', 'b', 5)"));
    EXPECT_EQ(check().size(), 2U);
}

TEST_F(CheckLog, findsAPlanThatCannotBeRead) {
    runOnFile(QStringLiteral("UPDATE session_item SET planned = '[1]'"));
    expectOneProblem("plan of item 1");
}

TEST_F(CheckLog, findsARowThatIsBothDeletedAndThere) {
    runOnFile(QStringLiteral("INSERT INTO tombstone SELECT uuid, 0 FROM session"));
    expectOneProblem("both deleted and there");
}

TEST_F(CheckLog, findsMarkedDaysThatAreBothDeletedAndThere) {
    runOnFile(QStringLiteral("INSERT INTO annotation VALUES (1, '%1', 'deload', 7, 9, '', 0)")
                  .arg(QString::fromStdString(numberedUuid(77).text)));
    runOnFile(QStringLiteral("INSERT INTO tombstone SELECT uuid, 0 FROM annotation"));
    expectOneProblem("both deleted and there");
}

TEST_F(CheckLog, tellsWhyAFileIsNoLog) {
    EXPECT_EQ(checkLog(folder_.filePath(QStringLiteral("none.db")).toStdString())[0].kind,
              ProblemKind::FileMissing);
    EXPECT_EQ(checkLog(folder_.path().toStdString())[0].kind, ProblemKind::LogIsFolder);
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("text");
    file.close();
    EXPECT_EQ(check()[0].kind, ProblemKind::NotALog);
}

} // namespace dorsal
