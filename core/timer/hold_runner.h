// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timer/hold_cue.h"
#include "core/timer/hold_result.h"

#include <variant>

namespace dorsal {

enum class HoldState { Idle, Prepare, Work, SwitchSides, Rest, Interlude, Done };

/// A cue at the moment that it is due.
struct HeardCue {
    HoldCue cue{};
    Countdown::Time at{};
    std::size_t phase = 0; ///< the one that runs from there on; the last one when all is done
    std::size_t tempoPhase = 0;
    int left = 0; ///< of a Tick
    friend bool operator==(const HeardCue&, const HeardCue&) = default;
};

using HoldEvent = std::variant<HeardCue, HoldResult>;

/// Where a guided timer stands.
struct HoldPosition {
    HoldState state = HoldState::Idle;
    bool paused = false;
    std::size_t phase = 0;
    Countdown::Span elapsed{};
    Countdown::Span length{}; ///< with extensions; zero for an open phase

    [[nodiscard]] Countdown::Span remaining() const { return length - elapsed; }
    friend bool operator==(const HoldPosition&, const HoldPosition&) = default;
};

/// What becomes of the hold that is stopped in the middle.
enum class Unfinished { Keep, Discard };

/// Guides through a plan. The steady time is given in each call and nothing is counted: however late, seldom
/// or doubled the calls come, every phase ends when it should and every result is the same. Cues come once
/// and in order; one that is more than 300 ms late is dropped. Controls that make no sense do nothing.
class HoldRunner {
public:
    using Time = Countdown::Time;
    using Span = Countdown::Span;

    static constexpr std::chrono::milliseconds latestCue{300};
    /// A second press of "back" within this goes to the phase before.
    static constexpr std::chrono::seconds secondPress{2};

    explicit HoldRunner(HoldPlan plan) : plan_(std::move(plan)) {}

    [[nodiscard]] const HoldPlan& plan() const { return plan_; }
    [[nodiscard]] HoldPosition position(Time now) const;
    /// When something happens next if nobody touches anything; nothing when paused, over or open.
    [[nodiscard]] std::optional<Time> nextMoment() const;
    /// Cues and results since it was last asked, in order.
    [[nodiscard]] std::vector<HoldEvent> takeEvents();

    /// From the beginning; a plan without phases is done at once.
    void start(Time now);
    /// Paused in the middle of a phase, as it was left.
    void restore(std::size_t phase, Span elapsed, Time now);
    void advance(Time now);

    void pause(Time now);
    void resume(Time now);
    /// The computer slept since the last call: paused as it stood then, nothing is credited.
    void pauseAsOfLastCall();
    /// Ends this phase; of work the part that was done counts.
    void skip(Time now);
    /// Begins this phase anew, forgetting what was held; pressed twice, the phase before.
    void back(Time now);
    void extend(Span by, Time now);
    /// Ends this side and changes to the other; while changing, begins the other one at once.
    void switchSide(Time now);
    /// Ends open work; `reps` when they were others than planned.
    void finishOpen(Time now, std::optional<Reps> reps = std::nullopt);
    /// Stops everything. The hold at work, or the last one, is reported with pain.
    void hurt(Time now);
    void stop(Time now, Unfinished unfinished);

private:
    [[nodiscard]] bool isUnderWay() const { return state_ != HoldState::Idle && state_ != HoldState::Done; }
    [[nodiscard]] const HoldPhase& phase() const { return plan_.phases[phase_]; }
    [[nodiscard]] Time present() const { return pausedAt_.value_or(last_); }
    [[nodiscard]] Span elapsedNow() const { return present() - began_; }
    void setTime(Time now);
    void runUntilPresent();
    void enter(std::size_t phase, Time at);
    void endPhase(Time at, std::optional<Reps> reps = std::nullopt);
    void readCues();
    void say(const PhaseCue& cue);
    void report(const HoldResult& result);
    [[nodiscard]] HoldResult resultNow(Time at, std::optional<Reps> reps) const;
    void over();

    HoldPlan plan_;
    HoldState state_ = HoldState::Idle;
    std::size_t phase_ = 0;
    Time began_{}; ///< of the phase, moved by pauses
    Span length_{};
    Time last_{};
    std::optional<Time> pausedAt_;
    std::vector<PhaseCue> cues_;
    std::size_t nextCue_ = 0;
    bool halfWaySaid_ = false;
    std::optional<HoldResult> lastResult_;
    std::vector<HoldEvent> events_;
};

} // namespace dorsal
