// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/plateau.h"

#include <algorithm>

namespace dorsal {

namespace {

using std::chrono::days;

constexpr std::size_t leastExposures = 8;
constexpr std::size_t latest = 4;
constexpr double leastRise = 1.01;
constexpr days leastSpan{14};
constexpr days longestGap{21};
constexpr std::size_t watched = 3;
constexpr double dropped = 0.95;
constexpr days shortPause{14};
constexpr days longPause{28};
constexpr int percentOfDeload = 90;
constexpr int whole = 100;

double best(std::span<const Exposure> exposures) {
    return std::ranges::max(exposures, {}, &Exposure::kilograms).kilograms;
}

bool hasGap(std::span<const Exposure> exposures) {
    for (std::size_t i = 1; i < exposures.size(); ++i) {
        if (exposures[i].day - exposures[i - 1].day > longestGap) {
            return true;
        }
    }
    return false;
}

} // namespace

bool isPlateau(std::span<const Exposure> exposures) {
    if (exposures.size() < leastExposures) {
        return false;
    }
    const auto last = exposures.last(latest);
    const auto earlier = exposures.first(exposures.size() - latest);
    return best(last) <= leastRise * best(earlier) && last.back().day - last.front().day >= leastSpan &&
           !hasGap(last);
}

bool isDropping(std::span<const Exposure> exposures) {
    if (exposures.size() <= watched) {
        return false;
    }
    const double before = best(exposures.first(exposures.size() - watched));
    const auto low = std::ranges::count_if(exposures.last(watched), [before](const Exposure& exposure) {
        return exposure.kilograms <= dropped * before;
    });
    return low >= 2;
}

LayOff layOff(Day last, Day today) {
    if (today - last >= longPause) {
        return LayOff::Long;
    }
    return today - last >= shortPause ? LayOff::Short : LayOff::None;
}

Load lighter(Load load, int percent, const LoadSteps& steps) {
    return steps.notAbove(Load::milligrams(load.inMilligrams() / whole * percent));
}

Deload deloadOf(int sets, std::optional<Load> load, RepRange range, const LoadSteps& steps) {
    Deload deload;
    deload.sets = (sets + 1) / 2;
    deload.reps = range.from;
    if (load) {
        deload.load = lighter(*load, percentOfDeload, steps);
    }
    return deload;
}

} // namespace dorsal
