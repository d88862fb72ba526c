// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace dorsal {

/// Reads other apps' files into the log.
[[nodiscard]] CliCommand importCommand();

} // namespace dorsal
