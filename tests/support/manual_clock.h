// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/clock.h"

namespace dorsal {

/// A clock that stands still until a test moves it. One hour east of UTC.
class ManualClock final : public Clock {
public:
    /// Friday 20 November 2026, 18:12.
    ManualClock() : ManualClock(day(2026, 11, 20) + std::chrono::hours(18) + std::chrono::minutes(12)) {}
    explicit ManualClock(LocalTime now) : local_(now) {}

    [[nodiscard]] LocalTime local() const override {
        return std::chrono::floor<std::chrono::seconds>(local_);
    }
    [[nodiscard]] UtcTime utc() const override { return UtcTime(local_.time_since_epoch() - utcOffset()); }
    [[nodiscard]] std::chrono::minutes utcOffset() const override { return std::chrono::hours(1); }
    [[nodiscard]] SteadyTime steady() const override { return steady_; }
    [[nodiscard]] std::optional<SteadyTime> boot() const override { return steady_ + slept_; }

    /// Time goes by on every clock.
    void advance(std::chrono::milliseconds time) {
        local_ += time;
        steady_ += time;
    }
    /// The computer sleeps: the steady clock stands still.
    void sleep(std::chrono::milliseconds time) {
        local_ += time;
        slept_ += time;
    }
    /// The wall clock is set; the steady one goes on undisturbed.
    void setLocal(LocalTime now) { local_ = now; }

private:
    std::chrono::local_time<std::chrono::milliseconds> local_;
    SteadyTime steady_{std::chrono::hours(1)};
    std::chrono::milliseconds slept_{};
};

} // namespace dorsal
