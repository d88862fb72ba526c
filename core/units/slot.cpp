// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units/slot.h"

namespace dorsal {

std::string_view code(Slot value) {
    switch (value) {
    case Slot::Main:
        return "main";
    case Slot::Warmup:
        return "warmup";
    case Slot::Cooldown:
        return "cooldown";
    case Slot::Micro:
        return "micro";
    }
    return {};
}

} // namespace dorsal
