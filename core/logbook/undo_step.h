// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/log_rows.h"
#include "core/logbook/operation.h"

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace dorsal {

/// A row as it was before and as it is after a change: no before = inserted, no after = removed.
template <class Row>
struct RowChange {
    std::optional<Row> before;
    std::optional<Row> after;
    friend bool operator==(const RowChange&, const RowChange&) = default;
};

/// Rows that were inserted together under ids first, first + 1, ...; `rows` is filled only while they are
/// undone. `print` is their fingerprint(), by which a change of another program is noticed.
template <class Row>
struct RowBlock {
    Id<Row> first;
    std::int64_t count = 0;
    std::uint64_t print = 0;
    std::vector<Row> rows;
    friend bool operator==(const RowBlock&, const RowBlock&) = default;
};

template <class Row>
using RowEdit = std::variant<RowChange<Row>, RowBlock<Row>>;

/// Everything one operation changed, in the order it was done.
struct UndoStep {
    Operation operation{};
    std::vector<ForEachRow<std::variant, RowEdit>> edits;
    [[nodiscard]] bool isEmpty() const { return edits.empty(); }
    /// A rough size in memory, for the bound on the history.
    [[nodiscard]] std::size_t bytes() const;
};

} // namespace dorsal
