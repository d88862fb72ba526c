// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/pattern.h"

namespace dorsal {

std::string_view code(Pattern value) {
    switch (value) {
    case Pattern::HorizontalPull:
        return "horizontal_pull";
    case Pattern::VerticalPull:
        return "vertical_pull";
    case Pattern::ShoulderExtension:
        return "shoulder_extension";
    case Pattern::Scapular:
        return "scapular";
    case Pattern::HorizontalAbduction:
        return "horizontal_abduction";
    case Pattern::ExternalRotation:
        return "external_rotation";
    case Pattern::Elevation:
        return "elevation";
    case Pattern::SpinalExtension:
        return "spinal_extension";
    case Pattern::Hang:
        return "hang";
    case Pattern::HorizontalPush:
        return "horizontal_push";
    case Pattern::VerticalPush:
        return "vertical_push";
    case Pattern::ChestFly:
        return "chest_fly";
    case Pattern::Dip:
        return "dip";
    case Pattern::LateralRaise:
        return "lateral_raise";
    case Pattern::ElbowFlexion:
        return "elbow_flexion";
    case Pattern::ElbowExtension:
        return "elbow_extension";
    case Pattern::Squat:
        return "squat";
    case Pattern::Lunge:
        return "lunge";
    case Pattern::Hinge:
        return "hinge";
    case Pattern::HipExtension:
        return "hip_extension";
    case Pattern::KneeFlexion:
        return "knee_flexion";
    case Pattern::KneeExtension:
        return "knee_extension";
    case Pattern::Calf:
        return "calf";
    case Pattern::HipAdduction:
        return "hip_adduction";
    case Pattern::HipAbduction:
        return "hip_abduction";
    case Pattern::Carry:
        return "carry";
    case Pattern::CoreAnti:
        return "core_anti";
    case Pattern::CoreFlexion:
        return "core_flexion";
    case Pattern::ThoracicExtension:
        return "thoracic_extension";
    case Pattern::ThoracicRotation:
        return "thoracic_rotation";
    case Pattern::SelfMassage:
        return "self_massage";
    case Pattern::Stretch:
        return "stretch";
    case Pattern::Neck:
        return "neck";
    case Pattern::Conditioning:
        return "conditioning";
    }
    return {};
}

} // namespace dorsal
