// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/condition.h"
#include "core/training/equipment.h"
#include "core/training/pattern.h"
#include "core/units/muscle.h"

#include <QString>

namespace dorsal {

/// "Row", "Pull-up / pulldown"
[[nodiscard]] QString word(Pattern value);
/// The full name: "Lats (incl. teres major)".
[[nodiscard]] QString word(Muscle value);
/// For lists and filters: "lats", "mid back".
[[nodiscard]] QString shortWord(Muscle value);
/// "pull-up bar"
[[nodiscard]] QString word(Equipment value);
/// What a caution refers to, as the start of a line: "Shoulder concern".
[[nodiscard]] QString word(Condition value);

} // namespace dorsal
