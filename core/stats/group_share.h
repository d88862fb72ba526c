// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/exercise.h"

namespace dorsal {

/// What one whole set is worth for a body part, in halves of a set: the maximum over its muscles, never their
/// sum (domain rules 2).
[[nodiscard]] int groupHalves(const Exercise& exercise, MuscleGroup group);

} // namespace dorsal
