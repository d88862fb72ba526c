// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace dorsal {

/// The personal bests that stand.
[[nodiscard]] CliCommand recordsCommand();

} // namespace dorsal
