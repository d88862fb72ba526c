// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/grid_stops.h"

#include <algorithm>
#include <cstdlib>

namespace dorsal::grid_stops {

namespace {

void addFields(const SetFields& fields, std::vector<GridColumn>& stops) {
    if (fields.first != SetField::None) {
        stops.push_back(GridColumn::First);
    }
    if (fields.second != SetField::None) {
        stops.push_back(GridColumn::Second);
    }
    stops.push_back(GridColumn::Rir);
}

} // namespace

std::vector<GridColumn> stopsOf(const GridRow& row) {
    if (const auto* set = std::get_if<SetRow>(&row.content)) {
        std::vector<GridColumn> stops{GridColumn::Kind};
        addFields(set->fields, stops);
        stops.push_back(GridColumn::Done);
        return stops;
    }
    if (const auto* more = std::get_if<AddSetRow>(&row.content)) {
        std::vector<GridColumn> stops;
        addFields(more->fields, stops);
        return stops;
    }
    const auto* heading = std::get_if<HeadingRow>(&row.content);
    const bool isLine = (heading != nullptr && heading->folded) ||
                        std::holds_alternative<ChoiceRow>(row.content) ||
                        std::holds_alternative<SkippedRow>(row.content) ||
                        std::holds_alternative<AddExerciseRow>(row.content);
    return isLine ? std::vector{GridColumn::Number} : std::vector<GridColumn>();
}

std::optional<GridColumn> nearestStop(const GridRow& row, GridColumn wanted) {
    const std::vector<GridColumn> stops = stopsOf(row);
    if (stops.empty()) {
        return std::nullopt;
    }
    return *std::ranges::min_element(
        stops, {}, [&](GridColumn stop) { return std::abs(columnIndex(stop) - columnIndex(wanted)); });
}

int nextRow(std::span<const GridRow> rows, int row, int step) {
    const int count = static_cast<int>(rows.size());
    for (int at = row + step; at >= 0 && at < count; at += step) {
        if (!stopsOf(rows[static_cast<std::size_t>(at)]).empty()) {
            return at;
        }
    }
    return -1;
}

GridCell beside(std::span<const GridRow> rows, const GridCell& cell, int direction, RowEnd end) {
    const std::vector<GridColumn> stops = stopsOf(rows[static_cast<std::size_t>(cell.row)]);
    const auto at = std::ranges::find(stops, cell.column);
    const bool known = at != stops.end();
    if (known && direction > 0 && at + 1 != stops.end()) {
        return {cell.row, *(at + 1)};
    }
    if (known && direction < 0 && at != stops.begin()) {
        return {cell.row, *(at - 1)};
    }
    const int next = end == RowEnd::GoOn ? nextRow(rows, cell.row, direction) : -1;
    if (next < 0) {
        return cell;
    }
    const std::vector<GridColumn> there = stopsOf(rows[static_cast<std::size_t>(next)]);
    return {next, direction > 0 ? there.front() : there.back()};
}

GridColumn firstField(const GridRow& row) {
    const std::vector<GridColumn> stops = stopsOf(row);
    const auto field = std::ranges::find_if(
        stops, [](GridColumn stop) { return stop == GridColumn::First || stop == GridColumn::Second; });
    if (field != stops.end()) {
        return *field;
    }
    return stops.empty() ? GridColumn::Number : stops.front();
}

} // namespace dorsal::grid_stops
