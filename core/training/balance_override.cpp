// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/balance_override.h"

namespace dorsal {

std::string_view code(BalanceOverride value) {
    switch (value) {
    case BalanceOverride::Back:
        return "back";
    case BalanceOverride::Chest:
        return "chest";
    case BalanceOverride::Both:
        return "both";
    case BalanceOverride::None:
        return "none";
    }
    return {};
}

} // namespace dorsal
