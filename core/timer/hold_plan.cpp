// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timer/hold_plan.h"

#include <algorithm>
#include <numeric>

namespace dorsal {

bool HoldPlan::hasWork() const {
    return std::ranges::any_of(phases,
                               [](const HoldPhase& phase) { return phase.kind == HoldPhaseKind::Work; });
}

std::string_view code(FirstSide value) {
    switch (value) {
    case FirstSide::Alternate:
        return "alternate";
    case FirstSide::Left:
        return "left";
    case FirstSide::Right:
        return "right";
    case FirstSide::Weaker:
        return "weaker";
    }
    return {};
}

Countdown::Span lengthOf(const std::vector<TempoPhase>& tempo) {
    return std::accumulate(tempo.begin(), tempo.end(), Countdown::Span::zero(),
                           [](Countdown::Span sum, const TempoPhase& part) { return sum + part.length; });
}

Countdown::Span lengthOf(const HoldPlan& plan) {
    return std::accumulate(plan.phases.begin(), plan.phases.end(), Countdown::Span::zero(),
                           [](Countdown::Span sum, const HoldPhase& phase) { return sum + phase.length; });
}

void addTimed(HoldPlan& plan, HoldPhase phase) {
    phase.length = std::min(phase.length, Countdown::Span(longestHold));
    if (phase.length > Countdown::Span::zero()) {
        plan.phases.push_back(std::move(phase));
    }
}

void addOpen(HoldPlan& plan, HoldPhase phase) {
    phase.length = Countdown::Span::zero();
    plan.phases.push_back(std::move(phase));
}

} // namespace dorsal
