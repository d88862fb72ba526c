// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/enum_codes.h"

namespace dorsal {

/// What is counted; the coach speaks of exercises.
enum class BalanceUnit {
    Sets,
    Exercises,
    Reps,
};

/// The permanent code of a value.
[[nodiscard]] std::string_view code(BalanceUnit value);

template <>
struct EnumValues<BalanceUnit> {
    static constexpr std::array all{BalanceUnit::Sets, BalanceUnit::Exercises, BalanceUnit::Reps};
};

} // namespace dorsal
