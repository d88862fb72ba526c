// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units/uuid.h"

#include <array>
#include <cstdint>
#include <random>

namespace dorsal {

namespace {

/// Seeded once by the system: its own numbers take some 80 microseconds each on a virtual machine, which an
/// import of thousands of sessions would feel.
std::mt19937_64& generator() {
    static thread_local std::mt19937_64 numbers = [] {
        std::random_device device;
        std::array<std::uint32_t, 16> words{};
        for (std::uint32_t& word : words) {
            word = device();
        }
        std::seed_seq seed(words.begin(), words.end());
        return std::mt19937_64(seed);
    }();
    return numbers;
}

} // namespace

Uuid randomUuid() {
    std::array<std::uint8_t, 16> bytes{};
    for (std::size_t i = 0; i < bytes.size(); i += sizeof(std::uint64_t)) {
        std::uint64_t drawn = generator()();
        for (std::size_t k = 0; k < sizeof drawn; ++k, drawn >>= 8U) {
            bytes[i + k] = static_cast<std::uint8_t>(drawn & 0xffU);
        }
    }
    bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0fU) | 0x40U);
    bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0x3fU) | 0x80U);
    constexpr std::string_view digits = "0123456789abcdef";
    Uuid uuid;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10) {
            uuid.text += '-';
        }
        uuid.text += digits[bytes[i] >> 4U];
        uuid.text += digits[bytes[i] & 0x0fU];
    }
    return uuid;
}

} // namespace dorsal
