// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/enum_codes.h"
#include "core/units/muscle_group.h"

namespace dorsal {

/// Fine muscles of the catalogue.
enum class Muscle {
    Lats,
    RhomboidsMidTraps,
    LowerTraps,
    UpperTraps,
    Erectors,
    PecMajor,
    FrontDelts,
    SideDelts,
    RearDelts,
    ExternalRotators,
    Serratus,
    Biceps,
    Triceps,
    Forearms,
    Quads,
    Hamstrings,
    Glutes,
    Adductors,
    Calves,
    HipFlexors,
    Abs,
    Obliques,
    Neck,
};

/// The permanent code of a value, as the log and the catalogue write it.
[[nodiscard]] std::string_view code(Muscle value);

template <>
struct EnumValues<Muscle> {
    static constexpr std::array all{
        Muscle::Lats,      Muscle::RhomboidsMidTraps, Muscle::LowerTraps, Muscle::UpperTraps,
        Muscle::Erectors,  Muscle::PecMajor,          Muscle::FrontDelts, Muscle::SideDelts,
        Muscle::RearDelts, Muscle::ExternalRotators,  Muscle::Serratus,   Muscle::Biceps,
        Muscle::Triceps,   Muscle::Forearms,          Muscle::Quads,      Muscle::Hamstrings,
        Muscle::Glutes,    Muscle::Adductors,         Muscle::Calves,     Muscle::HipFlexors,
        Muscle::Abs,       Muscle::Obliques,          Muscle::Neck};
};

/// The coarse group of the body chart that a muscle belongs to.
[[nodiscard]] MuscleGroup muscleGroup(Muscle muscle);

} // namespace dorsal
