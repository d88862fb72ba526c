// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/logbook.h"

namespace dorsal {

/// Notes what the person weighed on that day.
Id<WeighIn> addWeighIn(Logbook& logbook, Day day, Load weight);
/// The same where the day has none yet; else changes its last one.
void setWeighIn(Logbook& logbook, Day day, Load weight);
void changeWeighIn(Logbook& logbook, const WeighIn& weighIn);
void removeWeighIn(Logbook& logbook, Id<WeighIn> weighIn);

} // namespace dorsal
