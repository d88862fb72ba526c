// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <stdexcept>

namespace dorsal {

/// How often a movement was repeated: 0 to 10,000. 0 is a missed set, absence is no Reps at all.
class Reps {
public:
    static constexpr int max = 10'000;

    constexpr Reps() = default;
    /// Throws std::out_of_range outside 0 to 10,000.
    explicit constexpr Reps(int count) : count_(count) {
        if (count < 0 || count > max) {
            throw std::out_of_range("reps are 0 to 10,000");
        }
    }
    /// For numbers from outside: nothing instead of an exception.
    [[nodiscard]] static constexpr std::optional<Reps> tryCount(std::int64_t count) {
        if (count < 0 || count > max) {
            return std::nullopt;
        }
        return Reps(static_cast<int>(count));
    }
    [[nodiscard]] constexpr int count() const { return count_; }

    friend constexpr auto operator<=>(const Reps&, const Reps&) = default;

private:
    std::int32_t count_ = 0;
};

} // namespace dorsal
