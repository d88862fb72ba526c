// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/enum_codes.h"

namespace dorsal {

/// Primary: a set counts whole for what the exercise is; fractional: as its muscles share it.
enum class BalanceMode {
    Primary,
    Fractional,
};

/// The permanent code of a value.
[[nodiscard]] std::string_view code(BalanceMode value);

template <>
struct EnumValues<BalanceMode> {
    static constexpr std::array all{BalanceMode::Primary, BalanceMode::Fractional};
};

} // namespace dorsal
