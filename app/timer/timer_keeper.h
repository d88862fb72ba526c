// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/clock.h"
#include "app/ports/timer_record.h"
#include "core/timer/hold_runner.h"

namespace dorsal {

class Preferences;

/// Leaves word where a timer stands, at each phase and every five seconds, for the case that the program ends
/// in the middle.
class TimerKeeper {
public:
    TimerKeeper(Preferences& preferences, const Clock& clock) : preferences_(preferences), clock_(clock) {}

    void begin(TimerRecord origin);
    void look(const HoldPlan& plan, const HoldPosition& position);
    /// It ended as it should.
    void forget();

private:
    Preferences& preferences_;
    const Clock& clock_;
    TimerRecord record_;
    std::optional<std::size_t> phase_;
    SteadyTime written_{};
};

} // namespace dorsal
