// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>

namespace dorsal {

/// The step of the calendar's ramp for a day with so many working sets: 0, from 1, 4, 7 and 11.
[[nodiscard]] inline std::size_t calendarShade(int sets) {
    constexpr std::array from{1, 4, 7, 11};
    return static_cast<std::size_t>(std::ranges::count_if(from, [sets](int least) { return sets >= least; }));
}

} // namespace dorsal
