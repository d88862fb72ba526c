// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/enum_codes.h"

namespace dorsal {

/// Which side of the body a set trained; Both also when none was named.
enum class Side {
    Both,
    Left,
    Right,
};

/// The permanent code of a value, as the log and the catalogue write it.
[[nodiscard]] std::string_view code(Side value);

template <>
struct EnumValues<Side> {
    static constexpr std::array all{Side::Both, Side::Left, Side::Right};
};

} // namespace dorsal
