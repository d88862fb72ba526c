// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/clock.h"

namespace dorsal {

/// The computer's own clock, in its own time zone.
class SystemClock final : public Clock {
public:
    [[nodiscard]] LocalTime local() const override;
    [[nodiscard]] UtcTime utc() const override;
    [[nodiscard]] std::chrono::minutes utcOffset() const override;
    [[nodiscard]] SteadyTime steady() const override;
    [[nodiscard]] std::optional<SteadyTime> boot() const override;
};

} // namespace dorsal
