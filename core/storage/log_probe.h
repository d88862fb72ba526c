// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dorsal {

class Database;
struct LogFileOptions;

/// Looks at a file without changing it or leaving anything beside it, and gives the number of its schema.
/// Throws ProblemError when it is not a log that a schema of up to `newest` can write to: LogIsFolder,
/// FileEmpty, NotALog, NewerLog, ReadOnlyLog, DamagedLog, LogLocked or CannotOpenLog.
[[nodiscard]] int probeLog(const QString& path, int newest, const LogFileOptions& options);

/// Reads every page; throws ProblemError DamagedLog with `path` when one is not as SQLite wrote it.
void checkPages(const Database& database, const QString& path);

/// Throws as probeLog() does for what the file's kind and header tell; SQLite is not asked.
void probeHeader(const QString& path, int newest);

} // namespace dorsal
