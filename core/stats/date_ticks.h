// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/day.h"

#include <cstddef>
#include <span>
#include <vector>

namespace dorsal {

/// How a tick of the time axis is named.
enum class DateLabel {
    None,
    DayAndMonth, ///< "7 Sep"
    Month,       ///< "Sep"
    Year,        ///< "2026"
};

struct DateTick {
    std::size_t period = 0; ///< index into the periods
    bool major = false;     ///< a longer tick
    DateLabel label = DateLabel::None;
    friend bool operator==(const DateTick&, const DateTick&) = default;
};

/// What a time axis of equally wide periods (weeks, months, quarters, years) looks like. `periods` are their
/// first days in order, `pitch` the width of one, `labelWidth` that of the widest label with its gap, both
/// in pixels. A label stands at the first week of a month; where months lie too close, at every second,
/// third or sixth month, every year, or every few years.
[[nodiscard]] std::vector<DateTick> dateTicks(std::span<const Day> periods, double pitch, double labelWidth);

} // namespace dorsal
