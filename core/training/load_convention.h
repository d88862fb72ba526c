// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/enum_codes.h"

namespace dorsal {

/// What the typed load of an exercise means.
enum class LoadConvention {
    None,
    Total,
    PerHand,
    Stack,
    AddedOrAssist,
    BandLevel,
    BandAssist,
};

/// The permanent code of a value, as the log and the catalogue write it.
[[nodiscard]] std::string_view code(LoadConvention value);

template <>
struct EnumValues<LoadConvention> {
    static constexpr std::array all{LoadConvention::None,          LoadConvention::Total,
                                    LoadConvention::PerHand,       LoadConvention::Stack,
                                    LoadConvention::AddedOrAssist, LoadConvention::BandLevel,
                                    LoadConvention::BandAssist};
};

} // namespace dorsal
