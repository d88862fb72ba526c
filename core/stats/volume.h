// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>

namespace dorsal {

/// An amount of work in whole eighths of a set (or of an exercise, or of a rep): the smallest product of one
/// side, half an activation drill and an indirect muscle is one eighth, so sums are exact.
class Volume {
public:
    constexpr Volume() = default;
    [[nodiscard]] static constexpr Volume eighths(std::int64_t count) { return Volume(count); }
    [[nodiscard]] static constexpr Volume whole(std::int64_t count) { return Volume(count * 8); }
    [[nodiscard]] constexpr std::int64_t inEighths() const { return eighths_; }
    [[nodiscard]] constexpr double value() const { return static_cast<double>(eighths_) / 8; }

    constexpr Volume& operator+=(Volume other) {
        eighths_ += other.eighths_;
        return *this;
    }
    friend constexpr Volume operator+(Volume a, Volume b) { return Volume(a.eighths_ + b.eighths_); }
    friend constexpr auto operator<=>(const Volume&, const Volume&) = default;

private:
    explicit constexpr Volume(std::int64_t eighths) : eighths_(eighths) {}
    std::int64_t eighths_ = 0;
};

} // namespace dorsal
