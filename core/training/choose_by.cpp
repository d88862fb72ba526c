// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/choose_by.h"

namespace dorsal {

std::string_view code(ChooseBy value) {
    switch (value) {
    case ChooseBy::MobilityNeed:
        return "mobility_need";
    case ChooseBy::Family:
        return "family";
    case ChooseBy::Freely:
        return "freely";
    }
    return {};
}

} // namespace dorsal
