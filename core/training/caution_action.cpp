// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/caution_action.h"

namespace dorsal {

std::string_view code(CautionAction value) {
    switch (value) {
    case CautionAction::Ok:
        return "ok";
    case CautionAction::Info:
        return "info";
    case CautionAction::Warn:
        return "warn";
    case CautionAction::Swap:
        return "swap";
    case CautionAction::Avoid:
        return "avoid";
    }
    return {};
}

} // namespace dorsal
