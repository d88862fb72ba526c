// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units/side.h"

namespace dorsal {

std::string_view code(Side value) {
    switch (value) {
    case Side::Both:
        return "both";
    case Side::Left:
        return "left";
    case Side::Right:
        return "right";
    }
    return {};
}

} // namespace dorsal
