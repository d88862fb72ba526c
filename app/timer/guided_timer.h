// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/sounds.h"
#include "app/timer/hold_log.h"
#include "app/timer/timer_keeper.h"
#include "core/timer/hold_runner.h"
#include "core/timer/sleep_watch.h"

#include <QTimer>

#include <optional>

namespace dorsal {

class ScreenWake;

/// What a guided timer reaches the outside by.
struct GuidedTimerParts {
    Logbook& logbook;
    OperationRunner& runner;
    const Clock& clock;
    Sounds& sounds;
    ScreenWake& wake;
    Preferences& preferences;
};

/// Runs a plan in real time: looks at the clock in time for every cue, lets it be heard, logs what was done,
/// pauses when the computer slept, and leaves word where it stands.
class GuidedTimer final : public QObject {
    Q_OBJECT
public:
    explicit GuidedTimer(GuidedTimerParts parts, QObject* parent = nullptr);
    ~GuidedTimer() override;

    /// False, and nothing happens, when there is nothing to time. One that runs is stopped first, its hold
    /// kept.
    bool start(HoldPlan plan, const TimerRecord& origin);
    /// Paused where it was left.
    bool restore(HoldPlan plan, const TimerRecord& record, std::size_t phase);

    [[nodiscard]] bool isRunning() const;
    /// The plan of the timer that runs, or of the last one.
    [[nodiscard]] const HoldPlan& plan() const { return runner_.plan(); }
    [[nodiscard]] HoldPosition position() const { return runner_.position(parts_.clock.steady()); }
    /// What would be kept if it were stopped now; nothing when that is too little to be a set.
    [[nodiscard]] std::optional<Countdown::Span> heldSoFar() const;
    /// It is paused because the computer slept.
    [[nodiscard]] bool isPausedBySleep() const { return pausedBySleep_; }
    [[nodiscard]] HoldLog& log() { return log_; }
    [[nodiscard]] const HoldLog& log() const { return log_; }

    void togglePause();
    void pause();
    void skip();
    void back();
    void extend();
    void switchSide();
    void finishOpen(std::optional<Reps> reps);
    void hurt();
    void stop(Unfinished unfinished);
    /// Looks at the clock, as it does by itself in time for each cue.
    void look();
    /// Sound wishes changed.
    void applyWishes();

signals:
    /// Some time went by, or somebody touched it.
    void moved();
    void heard(const dorsal::HeardCue& cue);
    /// Done, stopped or hurt.
    void ended();

private:
    using Control = void (HoldRunner::*)(HoldRunner::Time);

    bool begin();
    void control(Control wanted);
    void drain();
    void hear(const HeardCue& cue);
    void settle();
    void schedule();
    [[nodiscard]] ClockReading reading() const;

    GuidedTimerParts parts_;
    HoldLog log_;
    TimerKeeper keeper_;
    HoldRunner runner_{HoldPlan{}};
    SleepWatch sleep_;
    QTimer timer_;
    bool running_ = false;
    bool pausedBySleep_ = false;
};

} // namespace dorsal
