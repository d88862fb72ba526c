// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace dorsal {

/// Where the log lies unless told otherwise: dorsal/log.dorsal in the platform's folder for a person's data
/// (XDG_DATA_HOME).
[[nodiscard]] std::filesystem::path defaultLogPath();
/// log.dorsal beside the program. Needs a QCoreApplication.
[[nodiscard]] std::filesystem::path portableLogPath();

} // namespace dorsal
