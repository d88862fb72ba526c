// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/enum_codes.h"

namespace dorsal {

/// The user's or an own exercise's say on what it counts as, 1.0 each; overrules what the muscles say.
enum class BalanceOverride { Back, Chest, Both, None };

/// The permanent code of a value, as the log writes it.
[[nodiscard]] std::string_view code(BalanceOverride value);

template <>
struct EnumValues<BalanceOverride> {
    static constexpr std::array all{BalanceOverride::Back, BalanceOverride::Chest, BalanceOverride::Both,
                                    BalanceOverride::None};
};

} // namespace dorsal
