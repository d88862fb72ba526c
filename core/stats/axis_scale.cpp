// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/axis_scale.h"

#include <array>
#include <cmath>

namespace dorsal {

namespace {

constexpr int mostIntervals = 4;
constexpr int leastIntervals = 3;
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

} // namespace dorsal
