// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

namespace dorsal {

/// While it lives nothing can be written through the handles that this program holds on the file and its
/// -wal, as on a disk that the system has made read-only meanwhile. Not even root is an exception to that.
class ReadOnlyHandles {
public:
    explicit ReadOnlyHandles(const std::filesystem::path& file) {
        for (const auto& entry : std::filesystem::directory_iterator("/proc/self/fd")) {
            std::error_code gone;
            const std::string target = std::filesystem::read_symlink(entry.path(), gone).string();
            if (target == file.string() || target == file.string() + "-wal") {
                takeAway(std::stoi(entry.path().filename().string()), target);
            }
        }
        if (kept_.empty()) {
            throw std::runtime_error("nothing is open on " + file.string());
        }
    }
    ~ReadOnlyHandles() {
        for (const auto& [handle, writable] : kept_) {
            ::dup2(writable, handle);
            ::close(writable);
        }
    }
    ReadOnlyHandles(const ReadOnlyHandles&) = delete;
    ReadOnlyHandles& operator=(const ReadOnlyHandles&) = delete;

private:
    void takeAway(int handle, const std::string& target) {
        const int writable = ::dup(handle);
        const int readOnly = ::open(target.c_str(), O_RDONLY | O_CLOEXEC);
        ::dup2(readOnly, handle);
        ::close(readOnly);
        kept_.emplace_back(handle, writable);
    }

    std::vector<std::pair<int, int>> kept_;
};

} // namespace dorsal
