// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/copied_profile.h"

#include <filesystem>

namespace dorsal {

/// Writes a whole copy of the log at `from` to `to`, in place of what is there, as it is at this moment; what
/// is left out leaves no trace in the file. Takes long with a long history, and may run in any thread. Throws
/// ProblemError; `to` is as it was then.
void copyLogFile(const std::filesystem::path& from, const std::filesystem::path& to, CopiedProfile profile);

} // namespace dorsal
