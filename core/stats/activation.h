// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/enum_codes.h"

namespace dorsal {

/// How activation drills count.
enum class Activation {
    Full,
    Half,
    None,
};

/// The permanent code of a value.
[[nodiscard]] std::string_view code(Activation value);

template <>
struct EnumValues<Activation> {
    static constexpr std::array all{Activation::Full, Activation::Half, Activation::None};
};

} // namespace dorsal
