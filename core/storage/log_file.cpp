// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/log_file.h"

#include "core/storage/log_opening.h"
#include "core/storage/schema.h"
#include "core/storage/sqlite_log.h"

namespace dorsal {

std::unique_ptr<LogStore> openLogFile(const std::filesystem::path& path, const LogFileOptions& options) {
    return std::make_unique<SqliteLog>(
        openLogDatabase(QString::fromStdString(path.string()), options, migrationScripts()));
}

std::unique_ptr<LogStore> openMemoryLog() {
    auto database = std::make_unique<Database>(QStringLiteral(":memory:"), Access::ReadWrite,
                                               std::chrono::milliseconds(0));
    database->run(QStringLiteral("PRAGMA foreign_keys = ON"));
    migrate(*database, migrationScripts());
    return std::make_unique<SqliteLog>(std::move(database));
}

} // namespace dorsal
