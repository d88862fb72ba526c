// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/warm_up_ramp.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace dorsal {

namespace {

struct RampStep {
    int percent = 0;
    int reps = 0;
};

constexpr std::array rampSteps{RampStep{50, 8}, RampStep{70, 5}, RampStep{85, 3}};
constexpr int wholeLoad = 100;

Load rampLoad(Load working, int percent, const LoadSteps& steps) {
    const Load part = steps.notAbove(Load::milligrams(working.inMilligrams() * percent / wholeLoad));
    return steps.bar ? std::max(part, steps.bar->bar) : part;
}

} // namespace

std::vector<PlannedSet> warmUpRamp(Load working, const LoadSteps& steps) {
    std::vector<PlannedSet> ramp;
    Load before;
    for (const RampStep& step : rampSteps) {
        const Load load = rampLoad(working, step.percent, steps);
        if (load <= before || load >= working) {
            continue;
        }
        PlannedSet set;
        set.kind = SetKind::Warmup;
        set.reps = RepRange{step.reps, step.reps};
        set.load = LoadHint(load);
        ramp.push_back(std::move(set));
        before = load;
    }
    return ramp;
}

std::vector<PlannedSet> withWarmUps(std::vector<PlannedSet> ramp, std::vector<PlannedSet> paper) {
    std::erase_if(paper, [](const PlannedSet& set) { return set.kind == SetKind::Warmup; });
    std::ranges::move(paper, std::back_inserter(ramp));
    return ramp;
}

} // namespace dorsal
