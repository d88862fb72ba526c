// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite_log.h"

namespace dorsal {

SqliteLog::SqliteLog(std::unique_ptr<Database> database, std::unique_ptr<LogGuard> guard)
    : database_(std::move(database)), sessions_(*database_), items_(*database_), sets_(*database_),
      exercises_(*database_), bands_(*database_), ownExercises_(*database_), settings_(*database_),
      nameMappings_(*database_), plans_(*database_), weighIns_(*database_), overrides_(*database_),
      annotations_(*database_),
      tables_(&sessions_, &items_, &sets_, &exercises_, &bands_, &ownExercises_, &settings_, &nameMappings_,
              &plans_, &weighIns_, &overrides_, &annotations_),
      queries_(*database_), stamps_(*database_), begin_(*database_, QStringLiteral("BEGIN IMMEDIATE")),
      commit_(*database_, QStringLiteral("COMMIT")), rollback_(*database_, QStringLiteral("ROLLBACK")),
      dataVersion_(*database_, QStringLiteral("PRAGMA data_version")), guard_(std::move(guard)) {}

void SqliteLog::begin() {
    begin_.run();
}

void SqliteLog::commit() {
    commit_.run();
}

void SqliteLog::rollback() noexcept {
    try {
        rollback_.run();
    } catch (const std::exception&) {
        // SQLite has rolled back by itself, after a full disk for instance; the first failure is what counts.
        return;
    }
}

void SqliteLog::stamp(std::span<const RowId> changed, std::span<const Uuid> removed, UtcTime now) {
    stamps_.stamp(changed, removed, now);
}

std::int64_t SqliteLog::dataVersion() {
    Rows rows = dataVersion_.rows();
    return rows.next() ? rows.integer(0) : 0;
}

} // namespace dorsal
