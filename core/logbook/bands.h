// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/logbook.h"

#include <string>

namespace dorsal {

/// Adds a band as the strongest of all.
Id<Band> addBand(Logbook& logbook, const std::string& name);

} // namespace dorsal
