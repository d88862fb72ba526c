// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/log_from_command_line.h"

#include <QString>

namespace dorsal {

class Arguments;
class Format;
struct CommandContext;

/// What was typed after `log`. Throws UsageError for whatever cannot be meant; `format` says in which unit a
/// bare load is. The exercise and the band are still to be looked up.
[[nodiscard]] SetsDone typedSets(const Arguments& arguments, const CommandContext& context,
                                 const Format& format);

} // namespace dorsal
