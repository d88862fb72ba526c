// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/log_rows.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace dorsal {

/// What changed in the log, told once after each commit.
struct ChangeSummary {
    static constexpr std::size_t maxRows = 256;

    /// Everything may have changed: more than maxRows rows, or another program wrote.
    bool all = false;
    std::vector<RowId> rows;

    template <class Row>
    [[nodiscard]] bool touches() const {
        return all ||
               std::ranges::any_of(rows, [](const RowId& id) { return std::holds_alternative<Id<Row>>(id); });
    }
    template <class Row>
    [[nodiscard]] bool touches(Id<Row> wanted) const {
        return all || std::ranges::find(rows, RowId(wanted)) != rows.end();
    }
    void add(const RowId& id) {
        if (all || std::ranges::find(rows, id) != rows.end()) {
            return;
        }
        rows.push_back(id);
        if (rows.size() > maxRows) {
            all = true;
            rows.clear();
        }
    }
};

} // namespace dorsal
