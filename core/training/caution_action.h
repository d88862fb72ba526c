// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/enum_codes.h"

namespace dorsal {

/// What a caution asks for, mild to strict.
enum class CautionAction {
    Ok,
    Info,
    Warn,
    Swap,
    Avoid,
};

/// The permanent code of a value, as the log and the catalogue write it.
[[nodiscard]] std::string_view code(CautionAction value);

template <>
struct EnumValues<CautionAction> {
    static constexpr std::array all{CautionAction::Ok, CautionAction::Info, CautionAction::Warn,
                                    CautionAction::Swap, CautionAction::Avoid};
};

} // namespace dorsal
