// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/balance_status.h"

namespace dorsal {

std::string_view code(BalanceStatus value) {
    switch (value) {
    case BalanceStatus::NoData:
        return "no_data";
    case BalanceStatus::NoChest:
        return "no_chest";
    case BalanceStatus::LowData:
        return "low_data";
    case BalanceStatus::BelowFloor:
        return "below_floor";
    case BalanceStatus::Building:
        return "building";
    case BalanceStatus::Near:
        return "near";
    case BalanceStatus::OnTarget:
        return "on_target";
    case BalanceStatus::BackHeavy:
        return "back_heavy";
    }
    return {};
}

} // namespace dorsal
