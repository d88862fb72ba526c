// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace dorsal {

/// The numbers of one exercise over its sessions.
[[nodiscard]] CliCommand progressCommand();

} // namespace dorsal
