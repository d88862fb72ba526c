// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timer/hold_plan.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dorsal {

/// Rounds of work and rest. Without stations each round is one interval, else it goes through all of them (a
/// circuit). Work that fills the round with no rest is "every minute on the minute".
struct IntervalPlan {
    static constexpr int mostRounds = 1000;
    static constexpr std::size_t mostStations = 50;

    std::string name;
    std::chrono::seconds prepare{10};
    std::chrono::seconds work{40};
    std::chrono::seconds rest{20};
    int rounds = 8;
    std::chrono::seconds restBetweenRounds{}; ///< in place of `rest` at the end of a circuit's round
    std::vector<std::string> stations;
    friend bool operator==(const IntervalPlan&, const IntervalPlan&) = default;
};

/// Phases of the rounds; no rest after the last one. No work, no phases. Rounds and stations beyond the most
/// are cut.
[[nodiscard]] HoldPlan holdPlanOf(const IntervalPlan& intervals);

/// Counts up until it is stopped.
[[nodiscard]] HoldPlan stopwatch();

/// One line that keeps everything but the name, as a setting of the log does.
[[nodiscard]] std::string intervalText(const IntervalPlan& intervals);
/// Reads intervalText(); nothing for anything else.
[[nodiscard]] std::optional<IntervalPlan> parseIntervals(std::string_view text);

} // namespace dorsal
