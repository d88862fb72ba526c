// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace dorsal {

/// Small throws that are the same in every run and on every system.
class DemoDice {
public:
    /// 0 to sides - 1.
    [[nodiscard]] int roll(int sides) {
        constexpr std::uint64_t factor = 6'364'136'223'846'793'005U;
        constexpr std::uint64_t step = 1'442'695'040'888'963'407U;
        constexpr int upperBits = 33;
        state_ = state_ * factor + step;
        return static_cast<int>((state_ >> upperBits) % static_cast<std::uint64_t>(sides));
    }

private:
    std::uint64_t state_ = 2026;
};

} // namespace dorsal
