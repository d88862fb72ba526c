// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/enum_codes.h"

namespace dorsal {

/// Movement pattern.
enum class Pattern {
    HorizontalPull,
    VerticalPull,
    ShoulderExtension,
    Scapular,
    HorizontalAbduction,
    ExternalRotation,
    Elevation,
    SpinalExtension,
    Hang,
    HorizontalPush,
    VerticalPush,
    ChestFly,
    Dip,
    LateralRaise,
    ElbowFlexion,
    ElbowExtension,
    Squat,
    Lunge,
    Hinge,
    HipExtension,
    KneeFlexion,
    KneeExtension,
    Calf,
    HipAdduction,
    HipAbduction,
    Carry,
    CoreAnti,
    CoreFlexion,
    ThoracicExtension,
    ThoracicRotation,
    SelfMassage,
    Stretch,
    Neck,
    Conditioning,
};

/// The permanent code of a value, as the log and the catalogue write it.
[[nodiscard]] std::string_view code(Pattern value);

template <>
struct EnumValues<Pattern> {
    static constexpr std::array all{Pattern::HorizontalPull,
                                    Pattern::VerticalPull,
                                    Pattern::ShoulderExtension,
                                    Pattern::Scapular,
                                    Pattern::HorizontalAbduction,
                                    Pattern::ExternalRotation,
                                    Pattern::Elevation,
                                    Pattern::SpinalExtension,
                                    Pattern::Hang,
                                    Pattern::HorizontalPush,
                                    Pattern::VerticalPush,
                                    Pattern::ChestFly,
                                    Pattern::Dip,
                                    Pattern::LateralRaise,
                                    Pattern::ElbowFlexion,
                                    Pattern::ElbowExtension,
                                    Pattern::Squat,
                                    Pattern::Lunge,
                                    Pattern::Hinge,
                                    Pattern::HipExtension,
                                    Pattern::KneeFlexion,
                                    Pattern::KneeExtension,
                                    Pattern::Calf,
                                    Pattern::HipAdduction,
                                    Pattern::HipAbduction,
                                    Pattern::Carry,
                                    Pattern::CoreAnti,
                                    Pattern::CoreFlexion,
                                    Pattern::ThoracicExtension,
                                    Pattern::ThoracicRotation,
                                    Pattern::SelfMassage,
                                    Pattern::Stretch,
                                    Pattern::Neck,
                                    Pattern::Conditioning};
};

} // namespace dorsal
