// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/exercise.h"
#include "core/training/set_fact.h"

#include <compare>
#include <cstdint>
#include <optional>

namespace dorsal {

/// Mass moved over all repetitions, in whole milligrams.
class Tonnage {
public:
    constexpr Tonnage() = default;
    [[nodiscard]] static constexpr Tonnage milligrams(std::int64_t value) { return Tonnage(value); }
    [[nodiscard]] constexpr std::int64_t inMilligrams() const { return milligrams_; }
    [[nodiscard]] constexpr double inKilograms() const { return static_cast<double>(milligrams_) / 1e6; }
    [[nodiscard]] constexpr double inPounds() const {
        return static_cast<double>(milligrams_) / Load::milligramsPerPound;
    }

    constexpr Tonnage& operator+=(Tonnage other) {
        milligrams_ += other.milligrams_;
        return *this;
    }
    friend constexpr auto operator<=>(const Tonnage&, const Tonnage&) = default;

private:
    explicit constexpr Tonnage(std::int64_t milligrams) : milligrams_(milligrams) {}
    std::int64_t milligrams_ = 0;
};

/// Load x reps x hands x sides of one set (domain rules 2). Nothing for warm-up sets and where the load is
/// not known: bands, no reps, bodyweight exercises without a factor or without a weigh-in.
[[nodiscard]] std::optional<Tonnage> setTonnage(const SetFact& fact, const Exercise& exercise,
                                                std::optional<Load> bodyweight);

} // namespace dorsal
