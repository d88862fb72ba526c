// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/progression_state.h"

#include "core/stats/progression.h"

#include <algorithm>

namespace dorsal {

namespace {

constexpr Range<int> usualSets{2, 4};

} // namespace

ProgressionState::ProgressionState(std::vector<SessionEffort> efforts, const Exercise& exercise,
                                   const ProgressOptions& options, const LoadKit& kit)
    : efforts_(std::move(efforts)), exercise_(exercise), options_(options),
      steps_(loadStepsOf(exercise, kit)), range_(repRangeOf(exercise)) {}

const SessionEffort* ProgressionState::before() const {
    return efforts_.size() < 2 ? nullptr : &efforts_[efforts_.size() - 2];
}

std::optional<Load> ProgressionState::lighterLoadBefore() const {
    const auto found = std::find_if(efforts_.rbegin(), efforts_.rend(), [this](const SessionEffort& effort) {
        return effort.load && *effort.load < *last().load;
    });
    return found == efforts_.rend() ? std::nullopt : found->load;
}

bool ProgressionState::isAtTop(const SessionEffort& effort, int top) const {
    const int fewestSets = exercise_.prescription.sets.value_or(usualSets).from;
    return !effort.reps.empty() && lowestReps(effort) >= top && effort.sets >= fewestSets;
}

int ProgressionState::mostSets() const {
    return exercise_.prescription.sets.value_or(usualSets).to;
}

Advice ProgressionState::advice(AdviceReason reason) const {
    Advice advice;
    advice.reason = reason;
    advice.last = last();
    advice.range = range_;
    advice.next = {last().load, last().help, last().band, {}, {}, last().sets};
    return advice;
}

std::optional<Advice> ProgressionState::moreReps(AdviceReason atTheTop) const {
    if (last().reps.empty()) {
        return std::nullopt;
    }
    if (isAtTop(last(), range_.to)) {
        Advice next = advice(atTheTop);
        next.next.reps = range_.from;
        return next;
    }
    const bool otherSideDecides = last().weakerSide && last().strongerReachedTop;
    Advice next = advice(otherSideDecides ? AdviceReason::WeakerSide : AdviceReason::AddReps);
    next.next.reps = std::min(lowestReps(last()) + 1, range_.to);
    return next;
}

int lowestReps(const SessionEffort& effort) {
    return effort.reps.empty() ? 0 : *std::ranges::min_element(effort.reps);
}

} // namespace dorsal
