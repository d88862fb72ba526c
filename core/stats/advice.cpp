// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/advice.h"

namespace dorsal {

std::string_view code(AdviceReason value) {
    switch (value) {
    case AdviceReason::RaiseLoad:
        return "raise_load";
    case AdviceReason::AddReps:
        return "add_reps";
    case AdviceReason::WeakerSide:
        return "weaker_side";
    case AdviceReason::AddSet:
        return "add_set";
    case AdviceReason::PastTheTop:
        return "past_the_top";
    case AdviceReason::BelowRange:
        return "below_range";
    case AdviceReason::PreviousLoad:
        return "previous_load";
    case AdviceReason::LessHelp:
        return "less_help";
    case AdviceReason::HarderVariant:
        return "harder_variant";
    case AdviceReason::NextBand:
        return "next_band";
    case AdviceReason::BandTooHard:
        return "band_too_hard";
    case AdviceReason::LongerHold:
        return "longer_hold";
    case AdviceReason::Pain:
        return "pain";
    case AdviceReason::PainSkip:
        return "pain_skip";
    case AdviceReason::ShortLayOff:
        return "short_lay_off";
    case AdviceReason::LongLayOff:
        return "long_lay_off";
    case AdviceReason::Plateau:
        return "plateau";
    case AdviceReason::Ladder:
        return "ladder";
    case AdviceReason::LadderWaits:
        return "ladder_waits";
    case AdviceReason::Dropping:
        return "dropping";
    }
    return {};
}

} // namespace dorsal
