// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/log_guard.h"

#include <fcntl.h>
#include <unistd.h>

namespace dorsal {

namespace {

// Where SQLite locks: a reader shares these bytes of the log, who uses the index of the write-ahead log
// shares its last lock byte (sqlite.org/src, os_unix.c).
constexpr off_t sharedFirst = 0x40000000 + 2;
constexpr off_t sharedSize = 510;
constexpr off_t indexInUse = (22 + 8) * 4 + 8;

int openShared(const std::filesystem::path& file, off_t first, off_t size) {
    const int opened = open(file.c_str(), O_RDONLY | O_CLOEXEC);
    struct flock range {};
    range.l_type = F_RDLCK;
    range.l_whence = SEEK_SET;
    range.l_start = first;
    range.l_len = size;
    if (opened >= 0) {
        fcntl(opened, F_OFD_SETLK, &range);
    }
    return opened;
}

} // namespace

LogGuard::LogGuard(const std::filesystem::path& log)
    : files_{openShared(log, sharedFirst, sharedSize),
             openShared(std::filesystem::path(log) += "-shm", indexInUse, 1)} {}

LogGuard::~LogGuard() {
    for (const int file : files_) {
        if (file >= 0) {
            close(file);
        }
    }
}

} // namespace dorsal
