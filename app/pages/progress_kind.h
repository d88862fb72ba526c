// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/enum_codes.h"

namespace dorsal {

/// What the Progress page can show.
enum class ProgressKind { Balance, Rows, Ladder, Exercise, Muscles, Records, Calendar, Weight };

/// The permanent code of a value, as pictures and links name it.
[[nodiscard]] std::string_view code(ProgressKind value);

template <>
struct EnumValues<ProgressKind> {
    static constexpr std::array all{ProgressKind::Balance,  ProgressKind::Rows,    ProgressKind::Ladder,
                                    ProgressKind::Exercise, ProgressKind::Muscles, ProgressKind::Records,
                                    ProgressKind::Calendar, ProgressKind::Weight};
};

} // namespace dorsal
