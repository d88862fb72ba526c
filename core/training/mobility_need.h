// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/enum_codes.h"

namespace dorsal {

/// Which way the upper back is stiff, by the person's own judgement.
enum class MobilityNeed { Extension, Rotation, Both };

/// The permanent code of a value, as the log writes it.
[[nodiscard]] std::string_view code(MobilityNeed value);

template <>
struct EnumValues<MobilityNeed> {
    static constexpr std::array all{MobilityNeed::Extension, MobilityNeed::Rotation, MobilityNeed::Both};
};

} // namespace dorsal
