// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/set_fact.h"

#include <span>
#include <vector>

namespace dorsal {

/// What the statistics need of one set of one session; sets of items without an exercise have none.
[[nodiscard]] std::optional<SetFact> factOf(const Session& session, const SessionItem& item,
                                            const LoggedSet& set);

/// The same of many sets, in their order; those of unknown items are left out.
[[nodiscard]] std::vector<SetFact> factsOf(const Session& session, std::span<const SessionItem> items,
                                           std::span<const LoggedSet> sets);

} // namespace dorsal
