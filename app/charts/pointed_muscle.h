// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/muscle_chart_data.h"

#include <QString>

#include <optional>

namespace dorsal {

/// "Mid back": the one name of a muscle in list, read-out, bars and table.
[[nodiscard]] QString muscleName(Muscle muscle);
/// Where a key leads to from the muscle pointed at, in the order of the list: arrows one on or back, Home and
/// End to the ends. Nothing for keys that do not move.
[[nodiscard]] std::optional<Muscle> muscleOfKey(int key, std::optional<Muscle> pointed);
/// "lats: 9.3 sets a week"; empty for none.
[[nodiscard]] QString muscleSentence(const MuscleChartData& data, std::optional<Muscle> muscle);

} // namespace dorsal
