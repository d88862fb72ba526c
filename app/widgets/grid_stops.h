// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/grid_column.h"
#include "core/training/session_grid.h"

#include <optional>
#include <span>
#include <vector>

/// Where the keyboard can stand in the Session page's grid.
namespace dorsal::grid_stops {

/// The cells of a row that take the focus, in reading order; rows of one line have one, headings none.
[[nodiscard]] std::vector<GridColumn> stopsOf(const GridRow& row);
/// The stop of `row` that is nearest to `wanted`; nothing when the row has none.
[[nodiscard]] std::optional<GridColumn> nearestStop(const GridRow& row, GridColumn wanted);
/// The next row with a stop, from `row` on in steps of `step` (+1 or -1), `row` itself left out; -1 = none.
[[nodiscard]] int nextRow(std::span<const GridRow> rows, int row, int step);
struct GridCell {
    int row = 0;
    GridColumn column{};
    friend bool operator==(const GridCell&, const GridCell&) = default;
};
/// What happens beyond the last stop of a row.
enum class RowEnd { Stay, GoOn };
/// The stop beside a cell, to the right (+1) or to the left (-1) in reading order.
[[nodiscard]] GridCell beside(std::span<const GridRow> rows, const GridCell& cell, int direction, RowEnd end);

/// Where typing starts in a row.
[[nodiscard]] GridColumn firstField(const GridRow& row);

} // namespace dorsal::grid_stops
