// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace dorsal {

/// `plans`, `plans show|export|import`: lists plans, and plans as files.
[[nodiscard]] CliCommand plansCommand();

} // namespace dorsal
