// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <compare>
#include <cstdint>
#include <optional>

namespace dorsal {

/// Reps in reserve, in half steps from 0 to 10. RPE of other apps = 10 - RIR.
class Rir {
public:
    constexpr Rir() = default;
    /// The nearest half step; nothing outside 0 to 10.
    [[nodiscard]] static std::optional<Rir> from(double value) {
        if (!(value >= 0 && value <= 10)) {
            return std::nullopt;
        }
        Rir rir;
        rir.halves_ = static_cast<std::int8_t>(std::lround(value * 2));
        return rir;
    }
    [[nodiscard]] static std::optional<Rir> fromRpe(double rpe) { return from(10 - rpe); }
    [[nodiscard]] constexpr double value() const { return halves_ / 2.0; }
    [[nodiscard]] constexpr int inHalves() const { return halves_; }

    friend constexpr auto operator<=>(const Rir&, const Rir&) = default;

private:
    std::int8_t halves_ = 0;
};

} // namespace dorsal
