// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace dorsal {

/// What is left between the common beginning and the common end of two lists of rows.
struct RowDiff {
    int first = 0;    ///< index of the first differing row
    int removed = 0;  ///< old rows from there on
    int inserted = 0; ///< new rows from there on
};

/// So that a model can say what changed and selection, scroll and editors survive a reload.
template <class Row>
[[nodiscard]] RowDiff rowDiff(const std::vector<Row>& before, const std::vector<Row>& after) {
    const std::size_t shorter = std::min(before.size(), after.size());
    std::size_t front = 0;
    while (front < shorter && before[front] == after[front]) {
        ++front;
    }
    std::size_t back = 0;
    while (back < shorter - front && before[before.size() - 1 - back] == after[after.size() - 1 - back]) {
        ++back;
    }
    return {static_cast<int>(front), static_cast<int>(before.size() - front - back),
            static_cast<int>(after.size() - front - back)};
}

} // namespace dorsal
