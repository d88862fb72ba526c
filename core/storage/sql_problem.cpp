// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_problem.h"

#include <QSqlError>

namespace dorsal {

namespace {

// SQLite's result codes, see sqlite.org/rescode.html.
constexpr int perm = 3;
constexpr int busy = 5;
constexpr int locked = 6;
constexpr int readOnly = 8;
constexpr int corrupt = 11;
constexpr int full = 13;
constexpr int cannotOpen = 14;
constexpr int notADatabase = 26;
constexpr int noRoomForSharedMemory = 4874;
constexpr int foreignKeyMissing = 787;
constexpr int primaryKeyTaken = 1555;
constexpr int uniqueTaken = 2067;
constexpr int rowIdTaken = 2579;
constexpr int primaryCode = 0xff;

ProblemKind kindOf(int code) {
    switch (code) {
    // The door checked its rows under the write lock: only another program can have taken the place.
    case foreignKeyMissing:
    case primaryKeyTaken:
    case uniqueTaken:
    case rowIdTaken:
        return ProblemKind::ChangedElsewhere;
    case noRoomForSharedMemory:
        return ProblemKind::DiskFull;
    default:
        break;
    }
    switch (code & primaryCode) {
    case busy:
    case locked:
        return ProblemKind::LogLocked;
    case perm:
    case readOnly:
        return ProblemKind::ReadOnlyLog;
    case corrupt:
        return ProblemKind::DamagedLog;
    case full:
        return ProblemKind::DiskFull;
    case cannotOpen:
        return ProblemKind::CannotOpenLog;
    case notADatabase:
        return ProblemKind::NotALog;
    default:
        return ProblemKind::WriteFailed;
    }
}

} // namespace

Problem problemOf(const QSqlError& error, const QString& path, const std::string& subject) {
    const ProblemKind kind = kindOf(error.nativeErrorCode().toInt());
    const std::string reason =
        kind == ProblemKind::ChangedElsewhere ? subject : error.databaseText().toStdString();
    return {kind, path.toStdString(), 0, reason, {}};
}

} // namespace dorsal
