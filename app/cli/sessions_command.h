// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace dorsal {

/// Lists the sessions of the log, oldest first.
[[nodiscard]] CliCommand sessionsCommand();

} // namespace dorsal
