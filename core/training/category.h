// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/enum_codes.h"

namespace dorsal {

/// What kind of work an exercise is; only Strengthening can count in the balance.
enum class Category {
    SelfMassage,
    Mobility,
    Strengthening,
    Stretch,
    Conditioning,
};

/// The permanent code of a value, as the log and the catalogue write it.
[[nodiscard]] std::string_view code(Category value);

template <>
struct EnumValues<Category> {
    static constexpr std::array all{Category::SelfMassage, Category::Mobility, Category::Strengthening,
                                    Category::Stretch, Category::Conditioning};
};

} // namespace dorsal
