// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/words/format.h"
#include "core/timer/hold_runner.h"

#include <QCoreApplication>
#include <QString>

namespace dorsal {

struct Exercise;

/// What a guided timer says: on the screen, to a screen reader, and aloud.
class TimerWords final {
    Q_DECLARE_TR_FUNCTIONS(dorsal::TimerWords)
public:
    /// What is to be done now: "Get ready", "Roll", "Hold", "slide up", "Switch sides". `exercise` may be
    /// null. `elapsed` is of the phase.
    [[nodiscard]] static QString state(const HoldPlan& plan, const HoldPhase& phase, Countdown::Span elapsed,
                                       const Exercise* exercise);
    /// "Ready", "Left", "Work", "Rest", "Next": for the strip of intervals.
    [[nodiscard]] static QString stripWord(const HoldPhase& phase);
    /// "Left side"; empty for both.
    [[nodiscard]] static QString sideName(Side side);
    /// "Warm-up, exercise 1 of 4 · set 2 of 3", "round 3 of 8".
    [[nodiscard]] static QString place(const HoldPlan& plan, const HoldPhase& phase);
    /// What a phase of work asks for: "Right side, 1:30", "8 reps", "Plank, set 2 of 3, 0:40". `name` is
    /// empty where it is known.
    [[nodiscard]] static QString task(const QString& name, const HoldPhase& phase, const Format& format);
    /// The next thing to be heard in this phase: "half-way in 2 s"; empty when there is none.
    [[nodiscard]] static QString nextCue(const HoldPlan& plan, const HoldPosition& position);
    /// "rep 3 of 8"; empty without a tempo.
    [[nodiscard]] static QString repetition(const HoldPlan& plan, const HoldPosition& position);
    /// The sentence for a screen reader when a phase begins or all is done; empty for other cues.
    [[nodiscard]] static QString announcement(const HoldPlan& plan, const HeardCue& cue,
                                              const Format& format);
    /// For the voice: short; empty for cues that stay tones.
    [[nodiscard]] static QString spoken(const HoldPlan& plan, const HeardCue& cue);
};

} // namespace dorsal
