// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/log_store.h"

#include <chrono>
#include <filesystem>
#include <memory>

namespace dorsal {

/// How a log file is opened.
struct LogFileOptions {
    /// How long a write waits for another program's lock.
    std::chrono::milliseconds lockWait{50};
    /// Make the file (and its folder) when it is not there.
    bool create = true;
    /// Look at every page of the file for damage before it is used; if not, checkLogFile() is to follow.
    bool checkWhole = true;
};

/// Opens a log. The file is probed read-only first; a foreign, newer, damaged or read-only file stays byte
/// for byte as it was and ProblemError says which it is. An older schema is copied aside, then upgraded.
[[nodiscard]] std::unique_ptr<LogStore> openLogFile(const std::filesystem::path& path,
                                                    const LogFileOptions& options = {});
/// One more connection to a log that this program has open already, for another thread. Throws ProblemError.
[[nodiscard]] std::unique_ptr<LogStore> openLogAgain(const std::filesystem::path& path);
/// Reads the whole of a log that is open already, for damage; takes long with a long history, and may run in
/// any thread. Throws ProblemError: DamagedLog, or why it cannot be read.
void checkLogFile(const std::filesystem::path& path);
/// A log that lives in memory only.
[[nodiscard]] std::unique_ptr<LogStore> openMemoryLog();

} // namespace dorsal
