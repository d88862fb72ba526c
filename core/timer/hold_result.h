// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timer/hold_plan.h"

#include <cstddef>
#include <optional>

namespace dorsal {

/// How a hold went.
enum class HoldOutcome {
    Completed, ///< at least nine tenths of what was asked
    Cut,       ///< less than that
    Skipped,   ///< under five seconds: not worth a set
};

/// Shorter than this nothing is logged by the timer.
inline constexpr std::chrono::seconds shortestHold{5};

/// `target` is what was asked before it was extended.
[[nodiscard]] HoldOutcome holdOutcome(Countdown::Span target, Countdown::Span held);

/// What was really done in a phase of work. Pauses are no part of it.
struct HoldResult {
    std::size_t phase = 0;
    /// On the steady clock.
    Countdown::Time began{};
    Countdown::Span held{};
    /// Nothing for an open phase.
    std::optional<Countdown::Span> target;
    /// Whole repetitions by the tempo, or those that were said to be done.
    std::optional<Reps> reps;
    HoldOutcome outcome = HoldOutcome::Skipped;
    bool pain = false;
    friend bool operator==(const HoldResult&, const HoldResult&) = default;
};

/// The set that it makes: what was held, the side, when it began. Nothing when the phase logs nothing, or
/// when too little was done to be a set; pain is always worth one.
[[nodiscard]] std::optional<LoggedSet> setFrom(const HoldPlan& plan, const HoldResult& result,
                                               LocalTime began);

} // namespace dorsal
