// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timer/hold_plan.h"

namespace dorsal {

/// What is to be heard, seen and told at a moment.
enum class HoldCue {
    Prepare, ///< get ready
    Tick,    ///< three, two, one
    WorkStart,
    HalfWay,
    TenLeft,
    WorkEnd, ///< a rest or the way to the next exercise begins
    Switch,  ///< to the other side
    Beat,    ///< a second of a tempo
    Done,
};

/// A cue within a phase.
struct PhaseCue {
    Countdown::Span at{}; ///< from the beginning of the phase
    HoldCue cue{};
    /// For a Beat: index of the tempo's phase, for the pitch.
    std::size_t tempoPhase = 0;
    /// For a Tick: three, two or one.
    int left = 0;
    friend bool operator==(const PhaseCue&, const PhaseCue&) = default;
};

/// The cue that a phase begins with.
[[nodiscard]] HoldCue openingCue(HoldPhaseKind kind);

/// The cues after the opening one, in order: ticks at three, two and one before the end; half-way of work of
/// 30 s and more; ten left of work of 60 s and more. A tempo beats each second instead of ticking. `length`
/// counts extensions in; an open phase has none.
[[nodiscard]] std::vector<PhaseCue> cuesWithin(const HoldPhase& phase, const std::vector<TempoPhase>& tempo,
                                               Countdown::Span length);

} // namespace dorsal
