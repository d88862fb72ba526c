// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/log_from_command_line.h"
#include "core/training/exercise.h"

#include <QString>

namespace dorsal {

class Format;

/// "Logged 3 sets of Bent Over Row (Barbell), 60 kg, 10 reps, on 2026-11-20. Counts as back."
[[nodiscard]] QString loggedLine(const SetsDone& done, const Exercise& exercise, const QString& band,
                                 const Format& format);
/// What the coach says against the exercise; empty when nothing.
[[nodiscard]] QString cautionLine(const Exercise& exercise);

} // namespace dorsal
