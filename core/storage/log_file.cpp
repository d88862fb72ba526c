// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/log_file.h"

#include "core/storage/log_guard.h"
#include "core/storage/log_opening.h"
#include "core/storage/log_probe.h"
#include "core/storage/schema.h"
#include "core/storage/sqlite_log.h"

namespace dorsal {

std::unique_ptr<LogStore> openLogFile(const std::filesystem::path& path, const LogFileOptions& options) {
    auto database = openLogDatabase(QString::fromStdString(path.string()), options, migrationScripts());
    return std::make_unique<SqliteLog>(std::move(database), std::make_unique<LogGuard>(path));
}

std::unique_ptr<LogStore> openLogAgain(const std::filesystem::path& path) {
    return std::make_unique<SqliteLog>(reopenLogDatabase(QString::fromStdString(path.string())));
}

void checkLogFile(const std::filesystem::path& path) {
    const QString file = QString::fromStdString(path.string());
    checkPages(Database(file, Access::ReadOnly, LogFileOptions{}.lockWait), file);
}

std::unique_ptr<LogStore> openMemoryLog() {
    auto database = std::make_unique<Database>(QStringLiteral(":memory:"), Access::ReadWrite,
                                               std::chrono::milliseconds(0));
    database->run(QStringLiteral("PRAGMA foreign_keys = ON"));
    migrate(*database, migrationScripts());
    return std::make_unique<SqliteLog>(std::move(database));
}

} // namespace dorsal
