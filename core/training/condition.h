// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/enum_codes.h"

namespace dorsal {

/// Health conditions that cautions refer to.
enum class Condition {
    ShoulderConcern,
    DepressedShoulders,
    ExcessiveLumbarCurve,
    ChildsPoseKnees,
    AnyPain,
    LowBackPain,
    NeckPain,
    ElbowPain,
    WristPain,
    KneePain,
    Osteoporosis,
    Pregnancy,
    HighBloodPressure,
};

/// The permanent code of a value, as the log and the catalogue write it.
[[nodiscard]] std::string_view code(Condition value);

template <>
struct EnumValues<Condition> {
    static constexpr std::array all{Condition::ShoulderConcern,
                                    Condition::DepressedShoulders,
                                    Condition::ExcessiveLumbarCurve,
                                    Condition::ChildsPoseKnees,
                                    Condition::AnyPain,
                                    Condition::LowBackPain,
                                    Condition::NeckPain,
                                    Condition::ElbowPain,
                                    Condition::WristPain,
                                    Condition::KneePain,
                                    Condition::Osteoporosis,
                                    Condition::Pregnancy,
                                    Condition::HighBloodPressure};
};

} // namespace dorsal
