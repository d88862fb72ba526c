// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "tests/support/log_contents.h"
#include "tests/support/memory_log.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace dorsal {

namespace {

/// Two programs that have the same file open.
class TwoLogbooks : public testing::Test {
protected:
    [[nodiscard]] std::filesystem::path path() const {
        return folder_.filePath(QStringLiteral("log.db")).toStdString();
    }
    void expectUndoRefused(const std::string& what) {
        const LogContents before = contentsOf(mine_.store());
        try {
            mine_.logbook().undo();
            FAIL() << "took back what the other changed";
        } catch (const ProblemError& error) {
            EXPECT_EQ(error.problem().kind, ProblemKind::ChangedElsewhere);
            EXPECT_EQ(error.problem().value, what);
        }
        EXPECT_EQ(contentsOf(mine_.store()), before);
    }

    QTemporaryDir folder_;
    MemoryLog mine_{openLogFile(path())};
    MemoryLog other_{openLogFile(path())};
};

} // namespace

TEST_F(TwoLogbooks, seeEachOthersRows) {
    int told = 0;
    mine_.logbook().subscribe([&](const ChangeSummary& summary) { told += summary.all ? 1 : 0; });
    const Id<Session> session = startEmptySession(other_.logbook());
    EXPECT_TRUE(mine_.logbook().refresh());
    EXPECT_EQ(told, 1);
    EXPECT_TRUE(mine_.reader().session(session));
    EXPECT_FALSE(mine_.logbook().refresh());
    EXPECT_EQ(told, 1);
}

TEST_F(TwoLogbooks, doNotTakeTheirOwnRowsForTheOthers) {
    startEmptySession(mine_.logbook());
    EXPECT_FALSE(mine_.logbook().refresh());
}

TEST_F(TwoLogbooks, refuseToUndoARowThatTheOtherChanged) {
    const Id<Session> session = startEmptySession(mine_.logbook());
    finishSession(other_.logbook(), session, at(19));
    expectUndoRefused("session");
    EXPECT_EQ(mine_.logbook().undoable(), Operation::StartSession);
}

TEST_F(TwoLogbooks, refuseToUndoARowThatTheOtherBuiltOn) {
    const Id<Session> session = startEmptySession(mine_.logbook());
    addWithSets(other_.logbook(), session, "bent-over-row", 1);
    expectUndoRefused("session");
}

TEST_F(TwoLogbooks, refuseTheWholeStepForOneChangedRow) {
    const Id<Session> session = startEmptySession(mine_.logbook());
    const Id<SessionItem> first = addWithSets(mine_.logbook(), session, "bent-over-row", 1);
    addWithSets(mine_.logbook(), session, "pull-up", 1);
    moveItem(mine_.logbook(), first, MoveDirection::Down);
    setItemNote(other_.logbook(), first, "slow");
    expectUndoRefused("exercise");
}

TEST_F(TwoLogbooks, refuseToUndoAnImportOfWhichTheOtherChangedARow) {
    std::vector<Session> sessions{aSession(at(6), 1), aSession(at(7), 2), aSession(at(8), 3)};
    mine_.logbook().transact(Operation::ImportHistory,
                             [&](Recorder& recorder) { recorder.insertAll(sessions); });
    finishSession(other_.logbook(), sessions[1].id, at(9));
    expectUndoRefused("session");
    other_.logbook().undo();
    mine_.logbook().undo();
    EXPECT_TRUE(mine_.reader().isEmpty());
}

TEST_F(TwoLogbooks, refuseToChangeARowThatTheOtherRemoved) {
    const Id<Session> session = startEmptySession(mine_.logbook());
    const Session row = *mine_.reader().session(session);
    other_.logbook().transact(Operation::DeleteSession,
                              [&](Recorder& recorder) { recorder.remove(session); });
    Session edited = row;
    edited.title = "Rest";
    EXPECT_THROW(editSession(mine_.logbook(), edited), ProblemError);
    EXPECT_THROW(addExercise(mine_.logbook(), session, named("pull-up"), Slot::Main), ProblemError);
    EXPECT_TRUE(mine_.reader().isEmpty());
}

TEST_F(TwoLogbooks, handAFinishedJobOver) {
    startEmptySession(other_.logbook());
    auto step = other_.logbook().takeLastStep();
    ASSERT_TRUE(step);
    EXPECT_FALSE(other_.logbook().undoable());
    int told = 0;
    mine_.logbook().subscribe([&](const ChangeSummary&) { ++told; });
    mine_.logbook().adopt(*std::move(step));
    EXPECT_EQ(told, 1);
    EXPECT_FALSE(mine_.logbook().refresh());
    mine_.logbook().undo();
    EXPECT_TRUE(mine_.reader().isEmpty());
}

TEST_F(TwoLogbooks, leaveNoSnapshotOpenThatKeepsTheWalGrowing) {
    for (int i = 0; i < 40; ++i) {
        startEmptySession(other_.logbook());
        EXPECT_FALSE(mine_.reader().isEmpty());
        EXPECT_TRUE(mine_.reader().openSession());
        EXPECT_FALSE(mine_.reader().sessions({}).empty());
    }
    const Database third(folder_.filePath(QStringLiteral("log.db")), Access::ReadWrite,
                         std::chrono::seconds(1));
    // 0: no reader was in the way.
    EXPECT_EQ(third.value(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")), QStringLiteral("0"));
}

} // namespace dorsal
