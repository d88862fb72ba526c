// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/exercise.h"

#include <span>
#include <vector>

namespace dorsal {

/// What a caution asks of a person whose condition is not known (domain rules 5): the milder of its action
/// and the condition's own for that case.
[[nodiscard]] CautionAction actionWhenUnknown(const Caution& caution);

/// The cautions that are shown as long as nothing is known of the person: those that warn or more, the
/// strictest first.
[[nodiscard]] std::vector<Caution> standingCautions(const Exercise& exercise);

} // namespace dorsal
