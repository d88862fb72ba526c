// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units/uuid.h"

#include <array>
#include <cstdint>
#include <random>

namespace dorsal {

Uuid randomUuid() {
    static thread_local std::random_device device;
    std::uniform_int_distribution<int> byte(0, 255);
    std::array<int, 16> bytes{};
    for (int& value : bytes) {
        value = byte(device);
    }
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    constexpr std::string_view digits = "0123456789abcdef";
    Uuid uuid;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10) {
            uuid.text += '-';
        }
        uuid.text += digits[static_cast<std::size_t>(bytes[i]) >> 4U];
        uuid.text += digits[static_cast<std::size_t>(bytes[i]) & 0x0fU];
    }
    return uuid;
}

} // namespace dorsal
