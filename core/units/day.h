// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/week_start.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace dorsal {

/// A date on the wall calendar, without a time zone.
using Day = std::chrono::local_days;
/// Date and time as on the wall, without a time zone; what everything counts and compares by.
using LocalTime = std::chrono::local_seconds;
/// A moment in UTC.
using UtcTime = std::chrono::sys_time<std::chrono::milliseconds>;

[[nodiscard]] Day dayOf(LocalTime time);
/// Throws std::out_of_range when the date does not exist.
[[nodiscard]] Day day(int year, unsigned month, unsigned dayOfMonth);
/// The first day of the week that holds `day`; weeks are named by it.
[[nodiscard]] Day firstDayOfWeek(Day day, WeekStart start);

/// "2026-11-20"
[[nodiscard]] std::string isoDate(Day day);
/// "2026-11-20T18:05:00"
[[nodiscard]] std::string isoDateTime(LocalTime time);
/// Reads isoDate()'s form; nothing for anything else and for dates that do not exist.
[[nodiscard]] std::optional<Day> parseIsoDate(std::string_view text);
/// Reads isoDateTime()'s form, with T or a space between, seconds optional.
[[nodiscard]] std::optional<LocalTime> parseIsoDateTime(std::string_view text);

} // namespace dorsal
