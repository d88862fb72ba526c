// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/enum_codes.h"

namespace dorsal {

/// Coarse muscle groups.
enum class MuscleGroup {
    Back,
    Chest,
    Shoulders,
    Arms,
    Legs,
    Core,
};

/// The permanent code of a value, as the log and the catalogue write it.
[[nodiscard]] std::string_view code(MuscleGroup value);

template <>
struct EnumValues<MuscleGroup> {
    static constexpr std::array all{MuscleGroup::Back, MuscleGroup::Chest, MuscleGroup::Shoulders,
                                    MuscleGroup::Arms, MuscleGroup::Legs,  MuscleGroup::Core};
};

} // namespace dorsal
