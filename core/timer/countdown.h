// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace dorsal {

/// A span of time that runs out by deadline, never by counting ticks. The steady time is given in each call;
/// a pause never counts.
class Countdown {
public:
    using Time = std::chrono::sys_time<std::chrono::milliseconds>;
    using Span = std::chrono::milliseconds;

    enum class State { Idle, Running, Paused };

    /// Begins anew, whatever ran before.
    void start(Span length, Time now);
    /// Keeps what remains; nothing happens unless it runs.
    void pause(Time now);
    void resume(Time now);
    /// Makes it longer; one that is over runs again from now.
    void extend(Span by, Time now);
    /// Ends it at once.
    void skip();

    [[nodiscard]] State state() const { return state_; }
    /// All of it, extensions included.
    [[nodiscard]] Span length() const { return length_; }
    /// Never below zero; zero when idle.
    [[nodiscard]] Span remaining(Time now) const;
    /// True from the deadline on, until the next start; false when idle or paused before it.
    [[nodiscard]] bool isOver(Time now) const;

private:
    State state_ = State::Idle;
    Span length_{};
    Time deadline_{};
    Span left_{}; ///< while paused
};

} // namespace dorsal
