// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/clock.h"

namespace dorsal {

/// A clock that stands still, for pictures that come out the same on every day.
class FixedClock final : public Clock {
public:
    explicit FixedClock(LocalTime now) : now_(now) {}

    [[nodiscard]] LocalTime local() const override { return now_; }
    [[nodiscard]] UtcTime utc() const override { return UtcTime(now_.time_since_epoch()); }
    [[nodiscard]] std::chrono::minutes utcOffset() const override { return std::chrono::minutes(0); }
    [[nodiscard]] SteadyTime steady() const override { return SteadyTime(now_.time_since_epoch()); }

private:
    LocalTime now_;
};

} // namespace dorsal
