// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/exercise_series.h"

#include <string_view>

namespace dorsal {

/// A metric over all exercises of a family, one point a session: volume, repetitions and ways of its
/// exercises are added up, of the others the best one stands. `facts` by start.
[[nodiscard]] Series familySeries(std::span<const SetFact> facts, const ExerciseDirectory& exercises,
                                  std::string_view family, ProgressMetric metric,
                                  const ProgressOptions& options);

} // namespace dorsal
