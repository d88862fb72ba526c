// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units/day.h"

#include <array>
#include <charconv>
#include <cstdio>
#include <stdexcept>

namespace dorsal {

namespace {

std::optional<int> digits(std::string_view text) {
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') {
            return std::nullopt;
        }
        value = value * 10 + (c - '0');
    }
    return text.empty() ? std::nullopt : std::optional(value);
}

std::chrono::weekday firstWeekday(WeekStart start) {
    switch (start) {
    case WeekStart::Monday:
        return std::chrono::Monday;
    case WeekStart::Sunday:
        return std::chrono::Sunday;
    case WeekStart::Saturday:
        return std::chrono::Saturday;
    }
    return std::chrono::Monday;
}

} // namespace

Day dayOf(LocalTime time) {
    return std::chrono::floor<std::chrono::days>(time);
}

Day day(int year, unsigned month, unsigned dayOfMonth) {
    const std::chrono::year_month_day date{std::chrono::year{year}, std::chrono::month{month},
                                           std::chrono::day{dayOfMonth}};
    if (!date.ok()) {
        throw std::out_of_range("no such date");
    }
    return Day{date};
}

Day firstDayOfWeek(Day day, WeekStart start) {
    return day - (std::chrono::weekday{day} - firstWeekday(start));
}

std::string isoDate(Day day) {
    const std::chrono::year_month_day date{day};
    std::array<char, 32> text{};
    const int length =
        std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                      static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return {text.data(), static_cast<std::size_t>(length)};
}

std::string isoDateTime(LocalTime time) {
    const Day day = dayOf(time);
    const std::chrono::hh_mm_ss clock{time - day};
    std::array<char, 32> text{};
    const int length =
        std::snprintf(text.data(), text.size(), "T%02d:%02d:%02d", static_cast<int>(clock.hours().count()),
                      static_cast<int>(clock.minutes().count()), static_cast<int>(clock.seconds().count()));
    return isoDate(day) + std::string(text.data(), static_cast<std::size_t>(length));
}

std::optional<Day> parseIsoDate(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') {
        return std::nullopt;
    }
    const auto year = digits(text.substr(0, 4));
    const auto month = digits(text.substr(5, 2));
    const auto dayOfMonth = digits(text.substr(8, 2));
    if (!year || !month || !dayOfMonth) {
        return std::nullopt;
    }
    const std::chrono::year_month_day date{std::chrono::year{*year},
                                           std::chrono::month{static_cast<unsigned>(*month)},
                                           std::chrono::day{static_cast<unsigned>(*dayOfMonth)}};
    return date.ok() ? std::optional(Day{date}) : std::nullopt;
}

std::optional<LocalTime> parseIsoDateTime(std::string_view text) {
    if ((text.size() != 16 && text.size() != 19) || (text[10] != 'T' && text[10] != ' ') || text[13] != ':') {
        return std::nullopt;
    }
    const auto date = parseIsoDate(text.substr(0, 10));
    const auto hours = digits(text.substr(11, 2));
    const auto minutes = digits(text.substr(14, 2));
    const auto seconds = text.size() == 19 && text[16] == ':' ? digits(text.substr(17, 2)) : std::optional(0);
    if (!date || !hours || !minutes || !seconds || (text.size() == 19 && text[16] != ':') || *hours > 23 ||
        *minutes > 59 || *seconds > 59) {
        return std::nullopt;
    }
    return LocalTime{*date} + std::chrono::hours{*hours} + std::chrono::minutes{*minutes} +
           std::chrono::seconds{*seconds};
}

} // namespace dorsal
