// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timer/countdown.h"

#include <algorithm>

namespace dorsal {

void Countdown::start(Span length, Time now) {
    state_ = State::Running;
    length_ = std::max(length, Span::zero());
    deadline_ = now + length_;
}

void Countdown::pause(Time now) {
    if (state_ != State::Running) {
        return;
    }
    left_ = remaining(now);
    state_ = State::Paused;
}

void Countdown::resume(Time now) {
    if (state_ != State::Paused) {
        return;
    }
    deadline_ = now + left_;
    state_ = State::Running;
}

void Countdown::extend(Span by, Time now) {
    switch (state_) {
    case State::Idle:
        return;
    case State::Running:
        deadline_ = std::max(deadline_, now) + by;
        break;
    case State::Paused:
        left_ += by;
        break;
    }
    length_ += by;
}

void Countdown::skip() {
    state_ = State::Idle;
}

Countdown::Span Countdown::remaining(Time now) const {
    switch (state_) {
    case State::Idle:
        return Span::zero();
    case State::Running:
        return std::max(deadline_ - now, Span::zero());
    case State::Paused:
        return left_;
    }
    return Span::zero();
}

bool Countdown::isOver(Time now) const {
    return state_ != State::Idle && remaining(now) == Span::zero();
}

} // namespace dorsal
