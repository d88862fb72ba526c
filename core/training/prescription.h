// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/slot.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace dorsal {

/// A closed range, from <= to.
template <class T>
struct Range {
    T from{};
    T to{};
    friend bool operator==(const Range&, const Range&) = default;
};

using RepRange = Range<int>;
using HoldRange = Range<std::chrono::seconds>;

/// One named part of a repetition, such as "slide up, 3 s".
struct TempoPhase {
    std::string name;
    std::chrono::seconds length{};
    friend bool operator==(const TempoPhase&, const TempoPhase&) = default;
};

/// How much of an exercise to do when nobody says otherwise.
struct Prescription {
    std::optional<Range<int>> sets;
    std::optional<RepRange> reps;
    std::optional<HoldRange> hold;
    std::optional<Range<std::chrono::seconds>> rest;
    Slot slot = Slot::Main;
    std::vector<TempoPhase> tempo;
    /// Which of "sets", "reps", "seconds", "slot", "per" the coach stated; the others are Dorsal's defaults.
    std::vector<std::string> statedByCoach;
    std::string note;
    friend bool operator==(const Prescription&, const Prescription&) = default;
};

/// True when a repetition is one slow phase, such as letting oneself down from the bar.
[[nodiscard]] inline bool isLoweringOnly(const std::vector<TempoPhase>& tempo) {
    return tempo.size() == 1;
}

} // namespace dorsal
