// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/copied_profile.h"
#include "core/logbook/log_store.h"

#include <filesystem>
#include <memory>

namespace dorsal {

/// Where a log lies.
struct LogPlace {
    /// Nothing: the demo, which lives in memory only.
    std::optional<std::filesystem::path> file;
    [[nodiscard]] bool isDemo() const { return !file.has_value(); }
    friend bool operator==(const LogPlace&, const LogPlace&) = default;
};

/// How the window reaches log files without knowing what they are made of.
class LogOpener {
public:
    LogOpener() = default;
    LogOpener(const LogOpener&) = delete;
    LogOpener& operator=(const LogOpener&) = delete;
    virtual ~LogOpener() = default;

    /// Opens the log there, making it when there is none. Throws ProblemError, and leaves the file as it was,
    /// when it cannot be used. Damage deep in the file is found by check() only.
    [[nodiscard]] virtual std::unique_ptr<LogStore> openFile(const std::filesystem::path& path) = 0;
    /// Another connection to a log that is open, for a job: called and used in the worker's thread. Never
    /// makes a file. Throws as openFile() does.
    [[nodiscard]] virtual std::unique_ptr<LogStore> openAgain(const std::filesystem::path& path) = 0;
    /// Reads the whole of a log that is open, in a worker's thread. Throws ProblemError when it is damaged.
    virtual void check(const std::filesystem::path& path) = 0;
    /// Writes a copy of a log that is open, in a worker's thread. Throws ProblemError, and leaves what is at
    /// `to` as it was, when that cannot be done.
    virtual void copy(const std::filesystem::path& from, const std::filesystem::path& to,
                      CopiedProfile profile) = 0;
    /// A fresh demo in memory, ending on the last Sunday before or on `today`.
    [[nodiscard]] virtual std::unique_ptr<LogStore> openDemo(Day today) = 0;
};

} // namespace dorsal
