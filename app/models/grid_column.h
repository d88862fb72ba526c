// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dorsal {

/// The columns that all cards of the Session page share. First and Second hold the two numbers that the
/// exercise is measured by.
enum class GridColumn { Number, Kind, LastTime, Target, First, Second, Side, Rir, Done };

inline constexpr int gridColumnCount = 9;

[[nodiscard]] constexpr int columnIndex(GridColumn column) {
    return static_cast<int>(column);
}
[[nodiscard]] constexpr GridColumn gridColumn(int index) {
    return static_cast<GridColumn>(index);
}

} // namespace dorsal
