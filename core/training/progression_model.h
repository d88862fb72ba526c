// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/enum_codes.h"

namespace dorsal {

/// How an exercise progresses.
enum class ProgressionModel {
    Band,
    Double,
    Hold,
    Ladder,
    None,
    Reps,
    Triple,
};

/// The permanent code of a value, as the log and the catalogue write it.
[[nodiscard]] std::string_view code(ProgressionModel value);

template <>
struct EnumValues<ProgressionModel> {
    static constexpr std::array all{
        ProgressionModel::Band, ProgressionModel::Double, ProgressionModel::Hold,  ProgressionModel::Ladder,
        ProgressionModel::None, ProgressionModel::Reps,   ProgressionModel::Triple};
};

} // namespace dorsal
