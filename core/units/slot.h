// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/enum_codes.h"

namespace dorsal {

/// The part of a session that an exercise stands in; only Main counts in the balance.
enum class Slot {
    Main,
    Warmup,
    Cooldown,
    Micro,
};

/// The permanent code of a value, as the log and the catalogue write it.
[[nodiscard]] std::string_view code(Slot value);

template <>
struct EnumValues<Slot> {
    static constexpr std::array all{Slot::Main, Slot::Warmup, Slot::Cooldown, Slot::Micro};
};

} // namespace dorsal
