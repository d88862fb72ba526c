// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace dorsal {

/// Back and chest work by week, with the last four complete weeks together.
[[nodiscard]] CliCommand balanceCommand();

} // namespace dorsal
