// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/enum_codes.h"

#include <QCoreApplication>
#include <QString>

#include <array>
#include <cstddef>

namespace dorsal {

/// The English word of a value, marked with QT_TRANSLATE_NOOP.
template <class E>
struct EnglishWord {
    E value;
    const char* word;
};

/// True when the table names every value of the enum once, in its order; asserted where a table stands, so
/// that a new value does not compile without its word.
template <class E, std::size_t size>
[[nodiscard]] constexpr bool namesEveryValue(const std::array<EnglishWord<E>, size>& table) {
    if (size != EnumValues<E>::all.size()) {
        return false;
    }
    for (std::size_t i = 0; i < size; ++i) {
        if (table[i].value != EnumValues<E>::all[i]) {
            return false;
        }
    }
    return true;
}

/// The word in the person's language; `context` as in the table's QT_TRANSLATE_NOOP.
template <class E, std::size_t size>
[[nodiscard]] QString wordFrom(const std::array<EnglishWord<E>, size>& table, const char* context, E value) {
    for (const EnglishWord<E>& entry : table) {
        if (entry.value == value) {
            return QCoreApplication::translate(context, entry.word);
        }
    }
    return {};
}

} // namespace dorsal
