// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/ladder_gate.h"

#include "core/training/acting_cautions.h"

#include <algorithm>

namespace dorsal {

namespace {

const ExerciseKey topOfLadder{"pull-up"};
/// Offered beside the rows (domain rules 4.3).
const ExerciseKey wallSlide{"wall-slide"};

} // namespace

LadderGate ladderGate(const Catalogue& catalogue, const Profile& profile) {
    LadderGate gate;
    std::ranges::copy_if(
        catalogue.pullUpLadder().blockedBy, std::back_inserter(gate.closedBy),
        [&profile](Condition condition) { return profile.stateOf(condition) == ConditionState::Yes; });
    const Exercise* pullUp = catalogue.find(topOfLadder);
    if (gate.isOpen() || pullUp == nullptr) {
        return gate;
    }
    for (const Exercise* other : offeredSubstitutes(*pullUp, profile, catalogue)) {
        gate.instead.push_back(other->key);
    }
    const Exercise* slide = catalogue.find(wallSlide);
    if (slide != nullptr && actionFor(*slide, profile) < CautionAction::Swap &&
        hasEquipmentFor(*slide, profile) &&
        std::ranges::find(gate.instead, wallSlide) == gate.instead.end()) {
        gate.instead.push_back(wallSlide);
    }
    return gate;
}

} // namespace dorsal
