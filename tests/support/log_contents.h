// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/log_store.h"

#include <tuple>
#include <vector>

namespace dorsal {

template <class Row>
using RowsOf = std::vector<Row>;

/// Every row of a log, except what the door stamps by itself.
using LogContents = ForEachRow<std::tuple, RowsOf>;

template <class Row>
[[nodiscard]] std::vector<Row> allRows(LogStore& store) {
    constexpr std::int64_t everything = 1'000'000'000;
    return store.table<Row>().readBlock(Id<Row>(1), everything);
}

template <class... Row>
void readContents(LogStore& store, std::tuple<std::vector<Row>...>& contents) {
    ((std::get<std::vector<Row>>(contents) = allRows<Row>(store)), ...);
}

[[nodiscard]] inline LogContents contentsOf(LogStore& store) {
    LogContents contents;
    readContents(store, contents);
    return contents;
}

} // namespace dorsal
