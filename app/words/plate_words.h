// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/words/format.h"
#include "core/training/exercise.h"
#include "core/training/plate_stack.h"

#include <QString>

namespace dorsal {

/// What goes on a barbell for that load: "Per side 20 + 5 + 1.25 kg.", and what that makes where the load
/// cannot be made. Empty for other kit and without plates.
[[nodiscard]] QString platesText(const Exercise& exercise, const PlatesOwned& plates, Load load,
                                 const Format& format);

/// The same in the room of a cell, without the unit: "per side 20 + 5 + 1.25", "per side 20 (60 kg)", "bar
/// alone"; empty where the bar alone is too much.
[[nodiscard]] QString platesInShort(const PlatesOwned& plates, Load load, const Format& format);

} // namespace dorsal
