// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>

namespace dorsal {

/// A mass on the bar, in the hand or on the stack: whole milligrams, 0 to 10,000 kg, never negative.
/// Milligrams keep 100 lb exact enough to come back as 100 lb.
class Load {
public:
    static constexpr std::int64_t maxMilligrams = 10'000'000'000;
    static constexpr double milligramsPerPound = 453'592.37;

    constexpr Load() = default;

    /// Throws std::out_of_range outside 0 to 10,000 kg (NaN included).
    [[nodiscard]] static Load milligrams(std::int64_t value);
    /// Rounded to the nearest milligram; throws as milligrams() does.
    [[nodiscard]] static Load kilograms(double value);
    /// 1 lb = 0.45359237 kg, rounded to the nearest milligram; throws as milligrams() does.
    [[nodiscard]] static Load pounds(double value);
    /// For numbers from outside: nothing instead of an exception.
    [[nodiscard]] static std::optional<Load> tryKilograms(double value);
    [[nodiscard]] static std::optional<Load> tryPounds(double value);

    [[nodiscard]] constexpr std::int64_t inMilligrams() const { return milligrams_; }
    [[nodiscard]] constexpr double inKilograms() const { return static_cast<double>(milligrams_) / 1e6; }
    [[nodiscard]] constexpr double inPounds() const {
        return static_cast<double>(milligrams_) / milligramsPerPound;
    }

    friend constexpr auto operator<=>(const Load&, const Load&) = default;

private:
    explicit constexpr Load(std::int64_t milligrams) : milligrams_(milligrams) {}
    std::int64_t milligrams_ = 0;
};

namespace literals {
[[nodiscard]] Load operator""_kg(unsigned long long value);
[[nodiscard]] Load operator""_kg(long double value);
[[nodiscard]] Load operator""_lb(unsigned long long value);
} // namespace literals

} // namespace dorsal
