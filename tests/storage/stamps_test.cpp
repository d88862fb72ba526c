// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "tests/support/memory_log.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace dorsal {

namespace {

/// Looks at what the door stamps beside the rows.
class Stamps : public testing::Test {
protected:
    [[nodiscard]] QString path() const { return folder_.filePath(QStringLiteral("log.db")); }
    [[nodiscard]] std::int64_t changedAt(Id<Session> session) const {
        return eye_.value(QStringLiteral("SELECT changed_at FROM session WHERE id = %1").arg(session.value()))
            .toLongLong();
    }
    [[nodiscard]] QString tombstones() const {
        return eye_.value(QStringLiteral("SELECT group_concat(uuid || ' ' || deleted_at) FROM tombstone"));
    }
    std::int64_t tick() {
        log_.now += std::chrono::seconds(1);
        return log_.now.time_since_epoch().count();
    }

    QTemporaryDir folder_;
    MemoryLog log_{openLogFile(path().toStdString())};
    Database eye_{path(), Access::ReadOnly, std::chrono::seconds(1)};
};

} // namespace

TEST_F(Stamps, aSessionIsChangedByItsItemsAndSets) {
    const Id<Session> other = startEmptySession(log_.logbook(), at(6));
    const std::int64_t early = changedAt(other);
    const Id<Session> session = startEmptySession(log_.logbook());
    std::int64_t now = tick();
    const Id<SessionItem> item = addExercise(log_.logbook(), session, named("pull-up"), Slot::Main);
    EXPECT_EQ(changedAt(session), now);
    now = tick();
    const Id<LoggedSet> set = logSet(log_.logbook(), aSet(item));
    EXPECT_EQ(changedAt(session), now);
    now = tick();
    removeSet(log_.logbook(), set);
    EXPECT_EQ(changedAt(session), now);
    EXPECT_EQ(changedAt(other), early);
}

TEST_F(Stamps, undoIsAChangeToo) {
    const Id<Session> session = startEmptySession(log_.logbook());
    finishSession(log_.logbook(), session, at(19));
    const std::int64_t now = tick();
    log_.logbook().undo();
    EXPECT_EQ(changedAt(session), now);
}

TEST_F(Stamps, aDeletedSessionLeavesATombstoneUntilItIsThereAgain) {
    const Id<Session> session = startEmptySession(log_.logbook());
    const QString uuid = QString::fromStdString(log_.reader().session(session)->uuid.text);
    addWithSets(log_.logbook(), session, "pull-up", 1);
    EXPECT_EQ(tombstones(), QString());
    const std::int64_t now = tick();
    deleteSessions(log_.logbook(), {session});
    EXPECT_EQ(tombstones(), QStringLiteral("%1 %2").arg(uuid).arg(now));
    log_.logbook().undo();
    EXPECT_EQ(tombstones(), QString());
}

TEST_F(Stamps, anUndoneImportLeavesTombstonesOfItsSessions) {
    std::vector<Session> sessions{aSession(at(6), 1), aSession(at(7), 2)};
    log_.logbook().transact(Operation::ImportHistory,
                            [&](Recorder& recorder) { recorder.insertAll(sessions); });
    EXPECT_EQ(changedAt(sessions[1].id), log_.now.time_since_epoch().count());
    log_.logbook().undo();
    EXPECT_EQ(tombstones().count(QLatin1Char(',')), 1);
    log_.logbook().redo();
    EXPECT_EQ(tombstones(), QString());
}

} // namespace dorsal
