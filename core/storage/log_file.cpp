// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/log_file.h"

#include "core/storage/schema.h"
#include "core/storage/sqlite_log.h"

namespace dorsal {

std::unique_ptr<LogStore> openMemoryLog() {
    auto database = std::make_unique<Database>(QStringLiteral(":memory:"), Access::ReadWrite,
                                               std::chrono::milliseconds(0));
    database->run(QStringLiteral("PRAGMA foreign_keys = ON"));
    migrate(*database, migrationScripts());
    return std::make_unique<SqliteLog>(std::move(database));
}

std::unique_ptr<LogStore> openLogFile(const std::filesystem::path& path, const LogFileOptions& options) {
    auto database = std::make_unique<Database>(QString::fromStdString(path.string()), Access::ReadWrite,
                                               options.lockWait);
    database->run(QStringLiteral("PRAGMA foreign_keys = ON"));
    database->run(QStringLiteral("PRAGMA journal_mode = WAL"));
    migrate(*database, migrationScripts());
    return std::make_unique<SqliteLog>(std::move(database));
}

} // namespace dorsal
