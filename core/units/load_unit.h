// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/enum_codes.h"

namespace dorsal {

/// The unit loads are typed and shown in; stored loads never change.
enum class LoadUnit {
    Kilogram,
    Pound,
};

/// The permanent code of a value, as the log and the catalogue write it.
[[nodiscard]] std::string_view code(LoadUnit value);

template <>
struct EnumValues<LoadUnit> {
    static constexpr std::array all{LoadUnit::Kilogram, LoadUnit::Pound};
};

} // namespace dorsal
