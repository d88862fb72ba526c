// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/progression_state.h"

#include <algorithm>

namespace dorsal {

namespace {

constexpr std::chrono::seconds longerHold{5};

bool isFull(const SessionEffort& effort, const HoldRange& range) {
    return !effort.holds.empty() && *std::ranges::min_element(effort.holds) >= range.to;
}

} // namespace

std::optional<Advice> holdProgression(const ProgressionState& state) {
    if (state.last().holds.empty()) {
        return std::nullopt;
    }
    const auto longest = *std::ranges::max_element(state.last().holds);
    const auto range = state.exercise().prescription.hold;
    if (range && isFull(state.last(), *range) && state.before() != nullptr &&
        isFull(*state.before(), *range)) {
        Advice harder = state.advice(AdviceReason::HarderVariant);
        harder.next.hold = range->from;
        return harder;
    }
    Advice longer = state.advice(AdviceReason::LongerHold);
    longer.next.hold =
        range ? std::min(longest + longerHold, std::max(range->to, longest)) : longest + longerHold;
    return longer;
}

} // namespace dorsal
