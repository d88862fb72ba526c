// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/enum_codes.h"

namespace dorsal {

/// How the exercise of a plan's item with several choices is found.
enum class ChooseBy { MobilityNeed, Family, Freely };

/// The permanent code of a value, as plans are written.
[[nodiscard]] std::string_view code(ChooseBy value);

template <>
struct EnumValues<ChooseBy> {
    static constexpr std::array all{ChooseBy::MobilityNeed, ChooseBy::Family, ChooseBy::Freely};
};

} // namespace dorsal
