// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/coach_rule.h"

namespace dorsal {

std::string_view code(CoachRule value) {
    switch (value) {
    case CoachRule::Order:
        return "R01";
    case CoachRule::OneMobilityDrill:
        return "R02";
    case CoachRule::NotEverything:
        return "R03";
    case CoachRule::OneRow:
        return "R04";
    case CoachRule::TwiceTheBack:
        return "R05";
    case CoachRule::BackFloor:
        return "R06";
    case CoachRule::HealthyShoulders:
        return "R07";
    case CoachRule::LowShoulders:
        return "R08";
    case CoachRule::NoBackExtension:
        return "R09";
    case CoachRule::NoPain:
        return "R10";
    case CoachRule::KinderToShoulders:
        return "R11";
    case CoachRule::KinderToKnees:
        return "R12";
    case CoachRule::RowVariety:
        return "R13";
    case CoachRule::GolfAndTennis:
        return "R14";
    }
    return {};
}

} // namespace dorsal
