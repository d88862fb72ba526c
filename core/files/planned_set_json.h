// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/plan.h"

#include <QJsonObject>

#include <optional>

namespace dorsal {

/// A set on paper as plans keep it: kind, side, reps, seconds, rest, tempo, load_kg or percent_of_max.
[[nodiscard]] QJsonObject plannedSetToObject(const PlannedSet& set);
/// Nothing when it is not what plannedSetToObject() makes.
[[nodiscard]] std::optional<PlannedSet> plannedSetFromObject(const QJsonObject& json);

} // namespace dorsal
