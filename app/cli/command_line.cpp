// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

namespace dorsal {

int runCommandLine(const QStringList&, CommandContext&) {
    return 2;
}

} // namespace dorsal
