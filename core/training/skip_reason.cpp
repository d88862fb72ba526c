// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/skip_reason.h"

namespace dorsal {

std::string_view code(SkipReason value) {
    switch (value) {
    case SkipReason::Pain:
        return "pain";
    case SkipReason::NoTime:
        return "no_time";
    case SkipReason::NoEquipment:
        return "no_equipment";
    case SkipReason::NotToday:
        return "not_today";
    }
    return {};
}

} // namespace dorsal
