// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/problem.h"

#include <filesystem>
#include <vector>

namespace dorsal {

/// Everything that is wrong with the log, at most some hundred problems; empty when it is sound. A file that
/// is no log, newer or unreadable is one problem of that kind; damage is DamagedLog with what SQLite says, or
/// which rule which row breaks. The file is not changed.
[[nodiscard]] std::vector<Problem> checkLog(const std::filesystem::path& path);

} // namespace dorsal
