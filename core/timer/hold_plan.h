// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timer/countdown.h"
#include "core/training/prescription.h"
#include "core/training/session.h"

#include <cstddef>
#include <string>
#include <vector>

namespace dorsal {

enum class HoldPhaseKind {
    Prepare,     ///< get into place
    Work,        ///< the hold, interval or set itself
    SwitchSides, ///< from one side of the body to the other
    Rest,        ///< between sets of one exercise
    Interlude,   ///< on to the next exercise, which is named
};

/// Something to do in a guided timer: an exercise, or a station of a circuit.
struct HoldStation {
    std::string name; ///< empty for a bare stopwatch or interval
    std::optional<ExerciseKey> exercise;
    Slot slot = Slot::Main;
    int number = 1; ///< the n of "exercise n of m"
    int count = 1;  ///< the m of it
    /// Named parts of one repetition; empty for a hold.
    std::vector<TempoPhase> tempo;
    friend bool operator==(const HoldStation&, const HoldStation&) = default;
};

/// A stretch of a guided timer.
struct HoldPhase {
    HoldPhaseKind kind = HoldPhaseKind::Work;
    /// Zero: it is open, it counts up until somebody says that it is done.
    Countdown::Span length{};
    Side side = Side::Both;
    /// Index into HoldPlan::stations; before the work and between exercises that of the next one.
    std::size_t station = 0;
    int set = 1;  ///< the n of "set n of m"
    int sets = 1; ///< the m of it
    /// Repetitions are done, not a hold: by the station's tempo, or at one's own pace in an open phase.
    bool countsReps = false;
    /// How many, where that is known.
    std::optional<Reps> reps;
    /// What the log gets when it is done: place and numbers of the set. Nothing for timers that log nothing.
    std::optional<LoggedSet> logs;

    [[nodiscard]] bool isOpen() const { return length == Countdown::Span::zero(); }
    friend bool operator==(const HoldPhase&, const HoldPhase&) = default;
};

/// What a guided timer goes through, phase by phase.
struct HoldPlan {
    std::string title;
    std::vector<HoldStation> stations;
    std::vector<HoldPhase> phases;

    [[nodiscard]] const HoldStation& stationOf(const HoldPhase& phase) const {
        return stations[phase.station];
    }
    /// False when there is nothing to time.
    [[nodiscard]] bool hasWork() const;
    friend bool operator==(const HoldPlan&, const HoldPlan&) = default;
};

/// The pauses around the work, as the person likes them.
struct HoldTimes {
    std::chrono::seconds prepare{10};
    std::chrono::seconds switchSides{5};
    std::chrono::seconds interlude{10};
    friend bool operator==(const HoldTimes&, const HoldTimes&) = default;
};

/// Which side of the body begins.
enum class FirstSide {
    Alternate, ///< the one that was second the last time
    Left,
    Right,
    Weaker, ///< the one that did less the last time; in turn while they are even
};

/// The permanent code of a value, as the log writes it.
[[nodiscard]] std::string_view code(FirstSide value);

template <>
struct EnumValues<FirstSide> {
    static constexpr std::array all{FirstSide::Alternate, FirstSide::Left, FirstSide::Right,
                                    FirstSide::Weaker};
};

/// The longest that one phase can take.
inline constexpr std::chrono::hours longestHold{24};

/// One repetition by its tempo; zero without one.
[[nodiscard]] Countdown::Span lengthOf(const std::vector<TempoPhase>& tempo);
/// All phases together; open ones have no length.
[[nodiscard]] Countdown::Span lengthOf(const HoldPlan& plan);

/// Adds a phase, unless it would take no time: a rest, a switch or a hold of nothing is none. What is longer
/// than a day is cut to one.
void addTimed(HoldPlan& plan, HoldPhase phase);
/// Adds work of unknown length.
void addOpen(HoldPlan& plan, HoldPhase phase);

} // namespace dorsal
