// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace dorsal {

/// The number of a row inside one log file; 0 means "not stored yet". Ids of different rows do not mix.
template <class Row>
class Id {
public:
    constexpr Id() = default;
    explicit constexpr Id(std::int64_t value) : value_(value) {}
    [[nodiscard]] constexpr std::int64_t value() const { return value_; }
    [[nodiscard]] constexpr bool isStored() const { return value_ != 0; }

    friend constexpr auto operator<=>(const Id&, const Id&) = default;

private:
    std::int64_t value_ = 0;
};

} // namespace dorsal

template <class Row>
struct std::hash<dorsal::Id<Row>> {
    std::size_t operator()(const dorsal::Id<Row>& id) const noexcept {
        return std::hash<std::int64_t>{}(id.value());
    }
};
