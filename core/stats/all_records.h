// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/records.h"
#include "core/training/ladder.h"

namespace dorsal {

/// The records of every exercise and of the ladder that stand, latest first. `facts` by start. Exercises that
/// no catalogue knows count as lifted with a load.
[[nodiscard]] std::vector<Record> allStandingRecords(std::span<const SetFact> facts,
                                                     const ExerciseDirectory& exercises, const Ladder& ladder,
                                                     const ProgressOptions& options);

} // namespace dorsal
