// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timer/countdown.h"

#include <optional>

namespace dorsal {

/// All clocks at one moment.
struct ClockReading {
    Countdown::Time steady{};
    /// Steady time that goes on while the computer sleeps, where the platform has one.
    std::optional<Countdown::Time> boot;
    Countdown::Time utc{};
    friend bool operator==(const ClockReading&, const ClockReading&) = default;
};

/// Tells whether the computer slept between two looks. Steady clocks stop in suspend on some systems and not
/// on others, so where there is a boot clock beside it the difference of the two decides and nothing else.
/// Elsewhere a steady gap of more than 2 s, or a UTC jump of more than 5 s without one, may have been sleep:
/// pausing is the safe answer.
class SleepWatch {
public:
    /// `between` is how far apart looks are meant to be; nothing more than that is a gap.
    explicit SleepWatch(Countdown::Span between = {}) : between_(between) {}

    /// Forgets what was seen.
    void restart(const ClockReading& now) { last_ = now; }
    /// True when there was (or may have been) sleep since the last look.
    [[nodiscard]] bool sleptUntil(const ClockReading& now);

private:
    Countdown::Span between_;
    std::optional<ClockReading> last_;
};

} // namespace dorsal
