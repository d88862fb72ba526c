// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/day.h"

#include <QString>
#include <QStringList>
#include <QTextStream>

namespace dorsal {

/// Where a command writes, and when it is.
struct CommandContext {
    QTextStream& out;
    QTextStream& err;
    LocalTime now{};
};

/// Runs `dorsal-cli` with the arguments after the program's name. Exit status: 0 done, 1 the file or log has
/// a problem (one line on err), 2 wrong usage.
[[nodiscard]] int runCommandLine(const QStringList& arguments, CommandContext& context);

} // namespace dorsal
