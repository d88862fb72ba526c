// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/catalogue.h"
#include "core/training/plan.h"

namespace dorsal {

/// How one of the item's exercises is best chosen: drills for the mobility of the upper back by the need for
/// it, versions of one family by which is pinned, others freely.
[[nodiscard]] ChooseBy usualChoice(const PlanItem& item, const Catalogue& catalogue);

} // namespace dorsal
