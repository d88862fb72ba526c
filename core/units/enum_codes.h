// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace dorsal {

/// Specialised for each coded enum: `all` lists every value in its declared order.
template <class E>
struct EnumValues;

/// The value whose code() is `text`; nothing when no value has that code.
template <class E>
[[nodiscard]] std::optional<E> fromCode(std::string_view text) {
    for (const E value : EnumValues<E>::all) {
        if (code(value) == text) {
            return value;
        }
    }
    return std::nullopt;
}

} // namespace dorsal
