// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/enum_codes.h"

namespace dorsal {

/// What kind of set was done (domain rules: only Working and Failure count in the balance).
enum class SetKind {
    Working,
    Warmup,
    Drop,
    Failure,
};

/// The permanent code of a value, as the log and the catalogue write it.
[[nodiscard]] std::string_view code(SetKind value);

template <>
struct EnumValues<SetKind> {
    static constexpr std::array all{SetKind::Working, SetKind::Warmup, SetKind::Drop, SetKind::Failure};
};

} // namespace dorsal
