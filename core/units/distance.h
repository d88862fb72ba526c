// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <compare>
#include <cstdint>
#include <optional>

namespace dorsal {

/// A way covered, in whole millimetres, 0 to 1,000 km.
class Distance {
public:
    static constexpr std::int64_t maxMillimetres = 1'000'000'000;

    constexpr Distance() = default;
    /// Rounded to the millimetre; nothing outside 0 to 1,000 km.
    [[nodiscard]] static std::optional<Distance> tryMetres(double metres) {
        if (!(metres >= 0 && metres * 1000 <= static_cast<double>(maxMillimetres))) {
            return std::nullopt;
        }
        return Distance(std::llround(metres * 1000));
    }
    [[nodiscard]] constexpr std::int64_t inMillimetres() const { return millimetres_; }
    [[nodiscard]] constexpr double inMetres() const { return static_cast<double>(millimetres_) / 1000; }

    friend constexpr auto operator<=>(const Distance&, const Distance&) = default;

private:
    explicit constexpr Distance(std::int64_t millimetres) : millimetres_(millimetres) {}
    std::int64_t millimetres_ = 0;
};

} // namespace dorsal
