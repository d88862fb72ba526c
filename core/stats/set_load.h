// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/exercise.h"
#include "core/training/set_fact.h"

#include <optional>

namespace dorsal {

/// Working sets and those to failure: what records, estimates and advice rest on.
[[nodiscard]] bool isWorkingSet(const SetFact& fact);

/// The load of a set in kilograms as it compares with other sets of the same exercise: as typed; against the
/// body's own weight what was added, negative when helped. Nothing where a load is missing or has no meaning
/// (bands, holds without one).
[[nodiscard]] std::optional<double> setLoad(const SetFact& fact, const Exercise& exercise);

} // namespace dorsal
