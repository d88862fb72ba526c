// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/undo_history.h"

#include <gtest/gtest.h>

namespace dorsal {

namespace {

UndoStep stepOf(Operation operation, std::size_t noteBytes = 0) {
    LoggedSet set;
    set.note = std::string(noteBytes, 'x');
    UndoStep step;
    step.operation = operation;
    step.edits.emplace_back(RowEdit<LoggedSet>(RowChange<LoggedSet>{std::nullopt, std::move(set)}));
    return step;
}

int countOfUndoable(UndoHistory& history) {
    int count = 0;
    while (history.undoable()) {
        history.undone();
        ++count;
    }
    return count;
}

} // namespace

TEST(UndoHistory, takesBackTheLastStepFirst) {
    UndoHistory history;
    history.push(stepOf(Operation::LogSet));
    history.push(stepOf(Operation::ChangeSet));
    EXPECT_EQ(history.undoable(), Operation::ChangeSet);
    history.undone();
    EXPECT_EQ(history.undoable(), Operation::LogSet);
    EXPECT_EQ(history.redoable(), Operation::ChangeSet);
}

TEST(UndoHistory, offersNothingWhenNothingWasDone) {
    UndoHistory history;
    EXPECT_FALSE(history.undoable());
    EXPECT_FALSE(history.redoable());
    EXPECT_EQ(history.nextUndo(), nullptr);
    EXPECT_EQ(history.nextRedo(), nullptr);
    EXPECT_FALSE(history.takeLast());
}

TEST(UndoHistory, forgetsWhatCouldBeRedoneAfterANewStep) {
    UndoHistory history;
    history.push(stepOf(Operation::LogSet));
    history.undone();
    history.push(stepOf(Operation::RemoveSet));
    EXPECT_FALSE(history.redoable());
}

TEST(UndoHistory, keepsTheLast200Steps) {
    UndoHistory history;
    for (int i = 0; i < 205; ++i) {
        history.push(stepOf(i < 5 ? Operation::StartSession : Operation::LogSet));
    }
    EXPECT_EQ(countOfUndoable(history), 200);
    EXPECT_EQ(history.redoable(), Operation::LogSet);
}

TEST(UndoHistory, keepsAtMost32Megabytes) {
    constexpr std::size_t tenMegabytes = 10U * 1024 * 1024;
    UndoHistory history;
    for (int i = 0; i < 5; ++i) {
        history.push(stepOf(Operation::LogSet, tenMegabytes));
    }
    EXPECT_EQ(countOfUndoable(history), 3);
}

TEST(UndoHistory, keepsAStepThatIsLargerThanItsBoundUntilTheNext) {
    UndoHistory history;
    history.push(stepOf(Operation::ImportHistory, UndoHistory::maxBytes + 1));
    ASSERT_EQ(history.undoable(), Operation::ImportHistory);
    history.undone();
    EXPECT_EQ(history.redoable(), Operation::ImportHistory);
    history.redone();
    history.push(stepOf(Operation::LogSet));
    EXPECT_EQ(countOfUndoable(history), 1);
}

TEST(UndoHistory, handsItsLastStepOver) {
    UndoHistory history;
    history.push(stepOf(Operation::ImportHistory));
    const auto step = history.takeLast();
    ASSERT_TRUE(step);
    EXPECT_EQ(step->operation, Operation::ImportHistory);
    EXPECT_FALSE(history.undoable());
}

} // namespace dorsal
