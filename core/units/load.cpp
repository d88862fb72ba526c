// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units/load.h"

#include <cmath>
#include <stdexcept>

namespace dorsal {

namespace {

std::optional<std::int64_t> rounded(double milligrams) {
    if (!(milligrams >= 0 && milligrams <= static_cast<double>(Load::maxMilligrams))) {
        return std::nullopt;
    }
    return static_cast<std::int64_t>(std::llround(milligrams));
}

Load orThrow(std::optional<Load> load) {
    if (!load) {
        throw std::out_of_range("a load is 0 to 10,000 kg");
    }
    return *load;
}

} // namespace

Load Load::milligrams(std::int64_t value) {
    if (value < 0 || value > maxMilligrams) {
        throw std::out_of_range("a load is 0 to 10,000 kg");
    }
    return Load(value);
}

Load Load::kilograms(double value) {
    return orThrow(tryKilograms(value));
}

Load Load::pounds(double value) {
    return orThrow(tryPounds(value));
}

std::optional<Load> Load::tryKilograms(double value) {
    const auto whole = rounded(value * 1e6);
    return whole ? std::optional(Load(*whole)) : std::nullopt;
}

std::optional<Load> Load::tryPounds(double value) {
    const auto whole = rounded(value * milligramsPerPound);
    return whole ? std::optional(Load(*whole)) : std::nullopt;
}

namespace literals {
Load operator""_kg(unsigned long long value) {
    return Load::kilograms(static_cast<double>(value));
}
Load operator""_kg(long double value) {
    return Load::kilograms(static_cast<double>(value));
}
Load operator""_lb(unsigned long long value) {
    return Load::pounds(static_cast<double>(value));
}
} // namespace literals

} // namespace dorsal
