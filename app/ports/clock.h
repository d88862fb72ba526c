// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/day.h"

#include <chrono>
#include <optional>

namespace dorsal {

/// A moment on a clock that never jumps; its zero means nothing.
using SteadyTime = std::chrono::sys_time<std::chrono::milliseconds>;

/// Where the program gets the time from; tests drive it by hand.
class Clock {
public:
    Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;
    virtual ~Clock() = default;

    /// Date and time as on the wall, whole seconds.
    [[nodiscard]] virtual LocalTime local() const = 0;
    [[nodiscard]] virtual UtcTime utc() const = 0;
    /// Offset of local() from UTC now.
    [[nodiscard]] virtual std::chrono::minutes utcOffset() const = 0;
    [[nodiscard]] virtual SteadyTime steady() const = 0;
    /// Steady time that goes on while the computer sleeps; nothing where the platform has none.
    [[nodiscard]] virtual std::optional<SteadyTime> boot() const { return std::nullopt; }
};

} // namespace dorsal
