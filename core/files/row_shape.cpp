// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/row_shape.h"

#include <algorithm>

namespace dorsal {

bool acceptShape(const CsvRecord& record, const RowShape& shape, HistoryBuilder& builder) {
    const std::size_t count = record.cells.size();
    if (record.openQuote || (record.withoutLineEnd && count < shape.cells)) {
        builder.skip({ProblemKind::RowTruncated});
        return false;
    }
    if (count == shape.cells) {
        return true;
    }
    const bool surplus =
        count > shape.cells && std::any_of(record.cells.begin() + static_cast<std::ptrdiff_t>(shape.cells),
                                           record.cells.end(), [](auto cell) { return !cell.empty(); });
    if (surplus || count < shape.needed) {
        builder.skip({ProblemKind::RowCellCount});
        return false;
    }
    if (count < shape.cells) {
        builder.notice(ProblemKind::RowShort);
    }
    return true;
}

} // namespace dorsal
