// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/csv_reader.h"
#include "core/files/history_builder.h"

#include <cstddef>

namespace dorsal {

/// How many cells a row has, and how many it cannot do without.
struct RowShape {
    std::size_t cells = 0;
    std::size_t needed = 0;
};

/// True when the row can be read: a short one counts as blank behind its end and is noticed; a cut one and
/// one with too many cells is skipped.
[[nodiscard]] bool acceptShape(const CsvRecord& record, const RowShape& shape, HistoryBuilder& builder);

} // namespace dorsal
