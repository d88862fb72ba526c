// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/session.h"

#include <optional>
#include <vector>

namespace dorsal {

/// One value over time. Without a value it is a gap.
struct SeriesPoint {
    LocalTime start{};
    std::optional<Id<Session>> session;
    std::optional<double> value;
    bool rough = false;  ///< an estimate that is less sure than the others
    bool record = false; ///< better than everything before
    bool aside = false;  ///< no part of the line, such as easier work beside it
    friend bool operator==(const SeriesPoint&, const SeriesPoint&) = default;
};

/// What a line chart draws, without a pixel; points by start.
struct Series {
    std::vector<SeriesPoint> points;
    friend bool operator==(const Series&, const Series&) = default;

    [[nodiscard]] bool isEmpty() const;
};

/// The points whose start lies in the days, both included.
[[nodiscard]] Series within(const Series& series, Day from, Day to);

/// The largest value that an axis has to reach. Values more than three times as large as nearly all others
/// (19 of 20, the largest itself left out) are left above it, so that they do not crush the rest; of two
/// or three values the largest when it is more than ten times the next. Zeros are weeks of rest and tell
/// nothing about what is usual.
[[nodiscard]] double sensibleTop(const Series& series);
/// The same of values by themselves, in any order.
[[nodiscard]] double sensibleTop(std::vector<double> values);

} // namespace dorsal
