// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/session_grid.h"

#include <optional>
#include <span>

namespace dorsal {

/// The row to go on with after `row` in a superset: of its exercises, neighbours of one number, the set that
/// is furthest behind, the next exercise first among equals. Nothing outside a superset, and when all of it
/// is done.
[[nodiscard]] std::optional<std::size_t> nextInSuperset(std::span<const GridRow> rows,
                                                        std::span<const SessionItem> items, std::size_t row);

} // namespace dorsal
