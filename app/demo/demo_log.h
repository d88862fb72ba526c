// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/logbook.h"
#include "core/training/catalogue.h"

namespace dorsal {

/// Fills an empty log with 26 weeks of made-up training that ends on the last Sunday before or on `today`;
/// the same for the same day. A chest-heavy start, balance reached, a holiday gap, a deload.
void fillDemo(Logbook& logbook, const Catalogue& catalogue, Day today);

} // namespace dorsal
