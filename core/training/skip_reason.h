// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/enum_codes.h"

namespace dorsal {

/// Why a planned exercise was not done.
enum class SkipReason {
    Pain,
    NoTime,
    NoEquipment,
    NotToday,
};

/// The permanent code of a value, as the log and the catalogue write it.
[[nodiscard]] std::string_view code(SkipReason value);

template <>
struct EnumValues<SkipReason> {
    static constexpr std::array all{SkipReason::Pain, SkipReason::NoTime, SkipReason::NoEquipment,
                                    SkipReason::NotToday};
};

} // namespace dorsal
