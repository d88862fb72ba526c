// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/csv_reader.h"
#include "core/files/name_fold.h"
#include "core/files/row_shape.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

namespace dorsal {

/// Where the columns of a format stand in one file, found by their names in any order. Column is an enum that
/// counts from 0.
template <class Column, std::size_t Count>
class HeaderColumns {
public:
    /// A folded name (see foldName) of a column.
    struct Name {
        std::string_view folded;
        Column column{};
    };

    HeaderColumns() { places_.fill(absent); }
    HeaderColumns(std::span<const std::string> header, std::span<const Name> names) : HeaderColumns() {
        shape_.cells = header.size();
        for (std::size_t place = 0; place < header.size(); ++place) {
            const std::string folded = foldName(header[place]);
            const auto name = std::ranges::find(names, folded, &Name::folded);
            if (name != names.end() && !has(name->column)) {
                set(name->column, place);
            }
        }
    }

    /// The columns stand in this order.
    [[nodiscard]] static HeaderColumns inOrder(std::span<const Column> order) {
        HeaderColumns columns;
        columns.shape_.cells = order.size();
        for (std::size_t place = 0; place < order.size(); ++place) {
            columns.set(order[place], place);
        }
        return columns;
    }

    [[nodiscard]] bool has(Column column) const { return places_[index(column)] != absent; }
    /// The row's cell, blank when the column or the cell is not there.
    [[nodiscard]] std::string_view cell(const CsvRecord& record, Column column) const {
        const std::size_t place = places_[index(column)];
        return place < record.cells.size() ? record.cells[place] : std::string_view();
    }
    [[nodiscard]] std::size_t place(Column column) const { return places_[index(column)]; }

    /// A row is of no use without these.
    void require(std::initializer_list<Column> columns) {
        complete_ = std::ranges::all_of(columns, [&](Column column) { return has(column); });
        for (const Column column : columns) {
            shape_.needed = has(column) ? std::max(shape_.needed, place(column) + 1) : shape_.needed;
        }
    }
    /// All required columns are there.
    [[nodiscard]] bool complete() const { return complete_; }
    [[nodiscard]] const RowShape& shape() const { return shape_; }

private:
    static constexpr std::size_t absent = static_cast<std::size_t>(-1);
    [[nodiscard]] static std::size_t index(Column column) { return static_cast<std::size_t>(column); }
    void set(Column column, std::size_t place) { places_[index(column)] = place; }

    std::array<std::size_t, Count> places_{};
    RowShape shape_;
    bool complete_ = false;
};

} // namespace dorsal
