// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace dorsal {

/// Lists the catalogue, or what a search finds in it.
[[nodiscard]] CliCommand exercisesCommand();

} // namespace dorsal
