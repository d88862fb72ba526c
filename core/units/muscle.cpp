// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units/muscle.h"

namespace dorsal {

std::string_view code(Muscle value) {
    switch (value) {
    case Muscle::Lats:
        return "lats";
    case Muscle::RhomboidsMidTraps:
        return "rhomboids_mid_traps";
    case Muscle::LowerTraps:
        return "lower_traps";
    case Muscle::UpperTraps:
        return "upper_traps";
    case Muscle::Erectors:
        return "erectors";
    case Muscle::PecMajor:
        return "pec_major";
    case Muscle::FrontDelts:
        return "front_delts";
    case Muscle::SideDelts:
        return "side_delts";
    case Muscle::RearDelts:
        return "rear_delts";
    case Muscle::ExternalRotators:
        return "external_rotators";
    case Muscle::Serratus:
        return "serratus";
    case Muscle::Biceps:
        return "biceps";
    case Muscle::Triceps:
        return "triceps";
    case Muscle::Forearms:
        return "forearms";
    case Muscle::Quads:
        return "quads";
    case Muscle::Hamstrings:
        return "hamstrings";
    case Muscle::Glutes:
        return "glutes";
    case Muscle::Adductors:
        return "adductors";
    case Muscle::Calves:
        return "calves";
    case Muscle::HipFlexors:
        return "hip_flexors";
    case Muscle::Abs:
        return "abs";
    case Muscle::Obliques:
        return "obliques";
    case Muscle::Neck:
        return "neck";
    }
    return {};
}

MuscleGroup muscleGroup(Muscle muscle) {
    switch (muscle) {
    case Muscle::Lats:
    case Muscle::RhomboidsMidTraps:
    case Muscle::LowerTraps:
    case Muscle::UpperTraps:
    case Muscle::Erectors:
        return MuscleGroup::Back;
    case Muscle::PecMajor:
        return MuscleGroup::Chest;
    case Muscle::FrontDelts:
    case Muscle::SideDelts:
    case Muscle::RearDelts:
    case Muscle::ExternalRotators:
    case Muscle::Serratus:
        return MuscleGroup::Shoulders;
    case Muscle::Biceps:
    case Muscle::Triceps:
    case Muscle::Forearms:
        return MuscleGroup::Arms;
    case Muscle::Quads:
    case Muscle::Hamstrings:
    case Muscle::Glutes:
    case Muscle::Adductors:
    case Muscle::Calves:
    case Muscle::HipFlexors:
        return MuscleGroup::Legs;
    case Muscle::Abs:
    case Muscle::Obliques:
    case Muscle::Neck:
        return MuscleGroup::Core;
    }
    return MuscleGroup::Core;
}

} // namespace dorsal
