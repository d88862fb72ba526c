// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/balance.h"
#include "core/stats/tonnage.h"

#include <chrono>
#include <optional>
#include <span>

namespace dorsal {

/// The numbers at the head of one session.
struct SessionTotals {
    /// Strength sets of the main part, warm-up and drop sets left out; two one-sided ones make one.
    Volume workingSets;
    /// In options.unit.
    Tally tally;
    /// Nothing when no set moved a load that is known.
    std::optional<Tonnage> moved;
    /// Start to end; nothing while the session is open.
    std::optional<std::chrono::seconds> duration;
    bool pain = false; ///< a set was flagged
    friend bool operator==(const SessionTotals&, const SessionTotals&) = default;
};

/// `facts` are all sets of the session. `bodyweight` is the weigh-in that holds for its day, if any.
[[nodiscard]] SessionTotals sessionTotals(const Session& session, std::span<const SetFact> facts,
                                          const ExerciseDirectory& exercises, const BalanceOptions& options,
                                          std::optional<Load> bodyweight);

} // namespace dorsal
