// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/enum_codes.h"

namespace dorsal {

/// Who says a thing: the coach in the article, Dorsal drawing on the coach, or general practice.
enum class FactSource {
    Article,
    Derived,
    General,
};

/// The permanent code of a value, as the log and the catalogue write it.
[[nodiscard]] std::string_view code(FactSource value);

template <>
struct EnumValues<FactSource> {
    static constexpr std::array all{FactSource::Article, FactSource::Derived, FactSource::General};
};

} // namespace dorsal
