// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/axis_scale.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace dorsal {

namespace {

constexpr int mostIntervals = 4;
constexpr int leastIntervals = 3;
constexpr int mostRangeIntervals = 5;
constexpr int leastRangeIntervals = 2;
constexpr double largestDrawable = 1e12;

} // namespace

ValueTicks roundTicks(double largest) {
    if (!(largest > 0)) {
        return {};
    }
    double power = 1;
    while (power < largestDrawable) {
        for (const double factor : std::array{1.0, 2.0, 4.0, 5.0}) {
            const double step = factor * power;
            if (largest <= step * mostIntervals) {
                const int needed = static_cast<int>(std::ceil(largest / step));
                return {step, needed < leastIntervals ? mostIntervals : needed};
            }
        }
        power *= 10;
    }
    return {largest / mostIntervals, mostIntervals};
}

RangeTicks roundRange(double low, double high) {
    constexpr double farFromZero = 0.5;
    constexpr double allButEqual = 0.005;
    if (low > high || !std::isfinite(low) || !std::isfinite(high)) {
        return {};
    }
    // Values that are all but equal have no rise to be shown: they stand as high as they are.
    const bool flat = high - low < allButEqual * std::max(std::abs(low), std::abs(high));
    const double from = low >= 0 && (flat || low < farFromZero * high) ? 0 : low;
    const double to = high <= 0 && (flat || high > farFromZero * low) ? 0 : high;
    for (double power = 1; power < largestDrawable; power *= 10) {
        for (const double factor : std::array{1.0, 2.0, 5.0}) {
            const double step = factor * power;
            const double first = std::floor(from / step) * step;
            const int needed = static_cast<int>(std::ceil((to - first) / step));
            if (needed <= mostRangeIntervals) {
                return {first, step, std::max(needed, leastRangeIntervals)};
            }
        }
    }
    return {low, std::max(1.0, (high - low) / mostRangeIntervals), mostRangeIntervals};
}

} // namespace dorsal
