// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/enum_codes.h"

namespace dorsal {

/// The coach's rules about a session, in the order of the catalogue.
enum class CoachRule {
    Order,             ///< R01: self-massage and mobility first, strength, stretch last
    OneMobilityDrill,  ///< R02
    NotEverything,     ///< R03
    OneRow,            ///< R04
    TwiceTheBack,      ///< R05
    BackFloor,         ///< R06
    HealthyShoulders,  ///< R07
    LowShoulders,      ///< R08
    NoBackExtension,   ///< R09
    NoPain,            ///< R10
    KinderToShoulders, ///< R11
    KinderToKnees,     ///< R12
    RowVariety,        ///< R13
    GolfAndTennis,     ///< R14
};

/// "R01" to "R14".
[[nodiscard]] std::string_view code(CoachRule value);

template <>
struct EnumValues<CoachRule> {
    static constexpr std::array all{CoachRule::Order,
                                    CoachRule::OneMobilityDrill,
                                    CoachRule::NotEverything,
                                    CoachRule::OneRow,
                                    CoachRule::TwiceTheBack,
                                    CoachRule::BackFloor,
                                    CoachRule::HealthyShoulders,
                                    CoachRule::LowShoulders,
                                    CoachRule::NoBackExtension,
                                    CoachRule::NoPain,
                                    CoachRule::KinderToShoulders,
                                    CoachRule::KinderToKnees,
                                    CoachRule::RowVariety,
                                    CoachRule::GolfAndTennis};
};

} // namespace dorsal
