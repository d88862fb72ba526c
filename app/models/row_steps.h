// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace dorsal {

/// Tells how to come from `now` to `wanted` row by row, so that a view keeps what stays. `same` says whether
/// two rows stand for the same thing. `remove(at)`, `insert(at, row)` and `change(at, row)` must do it to
/// `now` at once.
template <class Row, class Same, class Remove, class Insert, class Change>
void applyRowSteps(const std::vector<Row>& now, const std::vector<Row>& wanted, Same same, Remove remove,
                   Insert insert, Change change) {
    std::size_t at = 0;
    while (at < now.size() || at < wanted.size()) {
        if (at >= wanted.size()) {
            remove(at);
            continue;
        }
        if (at >= now.size()) {
            insert(at, wanted[at]);
            ++at;
            continue;
        }
        if (same(now[at], wanted[at])) {
            if (!(now[at] == wanted[at])) {
                change(at, wanted[at]);
            }
            ++at;
            continue;
        }
        const auto rest = wanted.begin() + static_cast<std::ptrdiff_t>(at);
        const bool stays =
            std::any_of(rest, wanted.end(), [&](const Row& row) { return same(now[at], row); });
        if (stays) {
            insert(at, wanted[at]);
            ++at;
        } else {
            remove(at);
        }
    }
}

} // namespace dorsal
