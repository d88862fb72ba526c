// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/series.h"
#include "core/training/weigh_in.h"

#include <span>

namespace dorsal {

/// Body weight in kg, a point a day with a weigh-in; of several on one day the last one. `weighIns` by day,
/// then id.
[[nodiscard]] Series weightSeries(std::span<const WeighIn> weighIns);

} // namespace dorsal
