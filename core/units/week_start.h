// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/enum_codes.h"

namespace dorsal {

/// The weekday a week begins on.
enum class WeekStart {
    Monday,
    Sunday,
    Saturday,
};

/// The permanent code of a value, as the log and the catalogue write it.
[[nodiscard]] std::string_view code(WeekStart value);

template <>
struct EnumValues<WeekStart> {
    static constexpr std::array all{WeekStart::Monday, WeekStart::Sunday, WeekStart::Saturday};
};

} // namespace dorsal
