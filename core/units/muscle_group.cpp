// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units/muscle_group.h"

namespace dorsal {

std::string_view code(MuscleGroup value) {
    switch (value) {
    case MuscleGroup::Back:
        return "back";
    case MuscleGroup::Chest:
        return "chest";
    case MuscleGroup::Shoulders:
        return "shoulders";
    case MuscleGroup::Arms:
        return "arms";
    case MuscleGroup::Legs:
        return "legs";
    case MuscleGroup::Core:
        return "core";
    }
    return {};
}

} // namespace dorsal
