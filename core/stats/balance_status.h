// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/enum_codes.h"

namespace dorsal {

/// The word for a back to chest tally (domain rules 3.4).
enum class BalanceStatus {
    NoData,
    NoChest,
    LowData,
    BelowFloor,
    Building,
    Near,
    OnTarget,
    BackHeavy,
};

/// The permanent code of a value.
[[nodiscard]] std::string_view code(BalanceStatus value);

template <>
struct EnumValues<BalanceStatus> {
    static constexpr std::array all{
        BalanceStatus::NoData,   BalanceStatus::NoChest, BalanceStatus::LowData,  BalanceStatus::BelowFloor,
        BalanceStatus::Building, BalanceStatus::Near,    BalanceStatus::OnTarget, BalanceStatus::BackHeavy};
};

} // namespace dorsal
