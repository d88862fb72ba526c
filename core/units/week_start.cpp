// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units/week_start.h"

namespace dorsal {

std::string_view code(WeekStart value) {
    switch (value) {
    case WeekStart::Monday:
        return "monday";
    case WeekStart::Sunday:
        return "sunday";
    case WeekStart::Saturday:
        return "saturday";
    }
    return {};
}

} // namespace dorsal
