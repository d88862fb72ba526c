// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dorsal {

/// The widths of the columns at the end of a plan's lines, from the end.
struct PlanColumns {
    static constexpr int counts = 76;
    static constexpr int rest = 60;
    static constexpr int load = 84;
    /// From the card's border to the words, which stand below its title.
    static constexpr int edge = 15;
    /// Before the name, for the handle.
    static constexpr int handle = 28;
};

} // namespace dorsal
