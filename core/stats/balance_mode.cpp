// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/balance_mode.h"

namespace dorsal {

std::string_view code(BalanceMode value) {
    switch (value) {
    case BalanceMode::Primary:
        return "primary";
    case BalanceMode::Fractional:
        return "fractional";
    }
    return {};
}

} // namespace dorsal
