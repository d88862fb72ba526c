// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace dorsal {

/// Says whether the log is whole, and what is wrong with it.
[[nodiscard]] CliCommand checkCommand();

} // namespace dorsal
