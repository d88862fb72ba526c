// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units/load_unit.h"

namespace dorsal {

std::string_view code(LoadUnit value) {
    switch (value) {
    case LoadUnit::Kilogram:
        return "kg";
    case LoadUnit::Pound:
        return "lb";
    }
    return {};
}

} // namespace dorsal
