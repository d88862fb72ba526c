// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace dorsal {

/// Where the person stands on the pull-up ladder, and what comes next.
[[nodiscard]] CliCommand ladderCommand();

} // namespace dorsal
