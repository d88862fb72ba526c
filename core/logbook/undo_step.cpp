// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/undo_step.h"

#include "core/logbook/row_print.h"

namespace dorsal {

namespace {

template <class Row>
std::size_t bytesOfEdit(const RowChange<Row>& change) {
    return sizeof(change) + (change.before ? bytesOf(*change.before) : 0) +
           (change.after ? bytesOf(*change.after) : 0);
}

template <class Row>
std::size_t bytesOfEdit(const RowBlock<Row>& block) {
    std::size_t bytes = sizeof(block);
    for (const Row& row : block.rows) {
        bytes += bytesOf(row);
    }
    return bytes;
}

} // namespace

std::size_t UndoStep::bytes() const {
    std::size_t bytes = sizeof(*this);
    for (const auto& edit : edits) {
        bytes += std::visit(
            [](const auto& ofRow) {
                return std::visit([](const auto& known) { return bytesOfEdit(known); }, ofRow);
            },
            edit);
    }
    return bytes;
}

} // namespace dorsal
