// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace dorsal {

/// Logs sets that were done.
[[nodiscard]] CliCommand logCommand();

} // namespace dorsal
