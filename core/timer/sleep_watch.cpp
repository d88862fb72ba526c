// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timer/sleep_watch.h"

#include <utility>

namespace dorsal {

namespace {

/// Boot and steady clock are not read in the same instant.
constexpr std::chrono::milliseconds readingError{500};
constexpr std::chrono::seconds steadyGap{2};
constexpr std::chrono::seconds utcJump{5};

} // namespace

bool SleepWatch::sleptUntil(const ClockReading& now) {
    const std::optional<ClockReading> before = std::exchange(last_, now);
    if (!before) {
        return false;
    }
    const auto steady = now.steady - before->steady;
    if (now.boot && before->boot) {
        return (*now.boot - *before->boot) - steady > readingError;
    }
    const auto utc = now.utc - before->utc;
    return steady > between_ + steadyGap || utc - steady > utcJump;
}

} // namespace dorsal
