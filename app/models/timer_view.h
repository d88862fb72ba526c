// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/words/format.h"
#include "core/timer/hold_runner.h"

#include <QString>

#include <vector>

namespace dorsal {

class Catalogue;

/// What the ring is coloured by while somebody works.
enum class RingTone { Ink, Back, Chest };

/// One side of the body beside the ring.
struct SideView {
    bool current = false;
    QString caption; ///< "now", "next, 1:30", "done"
    friend bool operator==(const SideView&, const SideView&) = default;
};

/// A piece of the strip of intervals.
struct StripPiece {
    QString word;
    QString length;
    double seconds = 0; ///< decides its width
    double done = 0;    ///< 0 to 1
    bool current = false;
    bool works = false;
    friend bool operator==(const StripPiece&, const StripPiece&) = default;
};

/// What the Timer page shows of a moment.
struct TimerView {
    QString title;
    QString place;
    QString exercise;
    QString state;
    QString digits;
    QString whole;             ///< "of 1:30"; empty for what counts up
    QString cue;               ///< what is heard next, or the repetition
    double left = 0;           ///< share of the ring, 0 to 1
    std::vector<double> marks; ///< elapsed shares: half-way, ten left
    RingTone tone = RingTone::Ink;
    bool paused = false;
    bool done = false;
    std::optional<SideView> leftSide;
    std::optional<SideView> rightSide;
    std::vector<StripPiece> strip;
    QString next;     ///< the next work; empty when this is the last
    QString nextThen; ///< what follows that
    bool canSwitch = false;
    bool canExtend = false;
    bool canFinish = false; ///< open work: "done" ends it
    friend bool operator==(const TimerView&, const TimerView&) = default;
};

/// The plan has at least one phase.
[[nodiscard]] TimerView timerView(const HoldPlan& plan, const HoldPosition& position,
                                  const Catalogue& catalogue, const Format& format);

} // namespace dorsal
