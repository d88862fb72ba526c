// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bitset>
#include <chrono>

namespace dorsal {

/// A set of days of the week.
class Weekdays {
public:
    Weekdays() = default;
    /// Bit 0 is Monday; bits above Sunday are dropped.
    [[nodiscard]] static Weekdays fromBits(int bits) {
        Weekdays days;
        days.days_ = static_cast<unsigned>(bits) & 0x7fU;
        return days;
    }
    [[nodiscard]] int bits() const { return static_cast<int>(days_.to_ulong()); }

    [[nodiscard]] bool has(std::chrono::weekday day) const { return days_[day.iso_encoding() - 1]; }
    void add(std::chrono::weekday day) { days_.set(day.iso_encoding() - 1); }
    void remove(std::chrono::weekday day) { days_.reset(day.iso_encoding() - 1); }
    [[nodiscard]] bool isEmpty() const { return days_.none(); }

    friend bool operator==(const Weekdays&, const Weekdays&) = default;

private:
    std::bitset<7> days_;
};

} // namespace dorsal
