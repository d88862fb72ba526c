// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <filesystem>

namespace dorsal {

/// Tells other programs that a log is in use, as long as it lives, even when SQLite's own locks are lost:
/// a process that opens and closes one of a log's files by other means than SQLite (to show its symbol in a
/// file dialog, to import from it) drops all of its POSIX locks on that file, and the next program that
/// closes the log would remove the write-ahead log below this one (sqlite.org/howtocorrupt.html, 2.2).
/// Locks of an open file description are not dropped. Made after SQLite has opened the log; destroyed before
/// SQLite closes it. Where the file system knows no such locks, SQLite's own are all there is.
class LogGuard final {
public:
    explicit LogGuard(const std::filesystem::path& log);
    LogGuard(const LogGuard&) = delete;
    LogGuard& operator=(const LogGuard&) = delete;
    ~LogGuard();

private:
    std::array<int, 2> files_{-1, -1};
};

} // namespace dorsal
