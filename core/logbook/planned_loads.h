// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/log_reader.h"
#include "core/training/exercise.h"

namespace dorsal {

/// Turns a share of the estimated one-repetition maximum into a load, rounded down to the exercise's step:
/// the best estimate of the last eight weeks counts. Where nothing can be estimated the set is as last time.
void resolveShares(LogReader& reader, const Exercise& exercise, PlanItem& item, Day today);

} // namespace dorsal
