// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/enum_codes.h"

namespace dorsal {

/// How the sets of an exercise enter weekly volume.
enum class Counting {
    Full,
    Activation,
    Isometric,
    None,
};

/// The permanent code of a value, as the log and the catalogue write it.
[[nodiscard]] std::string_view code(Counting value);

template <>
struct EnumValues<Counting> {
    static constexpr std::array all{Counting::Full, Counting::Activation, Counting::Isometric,
                                    Counting::None};
};

} // namespace dorsal
