// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/balance_unit.h"

namespace dorsal {

std::string_view code(BalanceUnit value) {
    switch (value) {
    case BalanceUnit::Sets:
        return "sets";
    case BalanceUnit::Exercises:
        return "exercises";
    case BalanceUnit::Reps:
        return "reps";
    }
    return {};
}

} // namespace dorsal
