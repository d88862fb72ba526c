// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/date_text.h"

#include "core/files/name_fold.h"
#include "core/files/number_text.h"

#include <array>
#include <charconv>
#include <string>
#include <vector>

namespace dorsal {

namespace {

constexpr int firstYear = 1950;
constexpr int lastYear = 2199;

struct MonthBeginning {
    std::string_view letters;
    unsigned month;
};

/// How the months' names begin, without marks. French juin and juillet need their fourth letter.
constexpr std::array<MonthBeginning, 37> monthBeginnings{{
    {"jan", 1},  {"ene", 1},  {"gen", 1},  {"feb", 2},  {"fev", 2},  {"mar", 3},  {"mrz", 3},  {"mrt", 3},
    {"maa", 3},  {"apr", 4},  {"abr", 4},  {"avr", 4},  {"may", 5},  {"mai", 5},  {"mei", 5},  {"mag", 5},
    {"maj", 5},  {"jun", 6},  {"juin", 6}, {"giu", 6},  {"jul", 7},  {"juil", 7}, {"lug", 7},  {"aug", 8},
    {"ago", 8},  {"aou", 8},  {"sep", 9},  {"set", 9},  {"oct", 10}, {"okt", 10}, {"out", 10}, {"ott", 10},
    {"nov", 11}, {"dec", 12}, {"dez", 12}, {"dic", 12}, {"des", 12},
}};

std::optional<unsigned> monthNamed(std::string_view word) {
    for (const MonthBeginning& month : monthBeginnings) {
        if (word.starts_with(month.letters)) {
            return month.month;
        }
    }
    return std::nullopt;
}

/// The parts of a written date, in the order they stand.
struct WrittenDate {
    std::vector<int> numbers;
    std::optional<unsigned> month;
    std::optional<bool> afternoon;
};

bool isDigits(std::string_view word) {
    return word.find_first_not_of("0123456789") == std::string_view::npos;
}

/// "p" and "m" of "1:01 p. m." stand alone once the dots are folded away.
std::optional<bool> halfOfDay(std::string_view word) {
    if (word == "am" || word == "a") {
        return false;
    }
    if (word == "pm" || word == "p") {
        return true;
    }
    return std::nullopt;
}

std::optional<WrittenDate> dissected(std::string_view folded) {
    WrittenDate date;
    while (!folded.empty()) {
        const std::string_view word = folded.substr(0, folded.find(' '));
        folded.remove_prefix(std::min(folded.size(), word.size() + 1));
        if (isDigits(word)) {
            int value = 0;
            if (std::from_chars(word.data(), word.data() + word.size(), value).ec != std::errc()) {
                return std::nullopt;
            }
            date.numbers.push_back(value);
        } else if (const auto half = halfOfDay(word); half && date.numbers.size() >= 4) {
            date.afternoon = half;
        } else if (const auto month = monthNamed(word)) {
            if (date.month) {
                return std::nullopt;
            }
            date.month = month;
        } else if (word.size() > 2) {
            return std::nullopt;
        }
    }
    return date;
}

std::optional<int> hourOf(int hour, std::optional<bool> afternoon) {
    constexpr int noon = 12;
    if (!afternoon) {
        return hour <= 23 ? std::optional(hour) : std::nullopt;
    }
    if (hour < 1 || hour > noon) {
        return std::nullopt;
    }
    return hour % noon + (*afternoon ? noon : 0);
}

std::optional<LocalTime> joined(const WrittenDate& written) {
    constexpr std::size_t dayYearHourMinute = 4;
    const std::vector<int>& numbers = written.numbers;
    if (!written.month || numbers.size() < dayYearHourMinute || numbers.size() > dayYearHourMinute + 1) {
        return std::nullopt;
    }
    const std::chrono::year_month_day date{std::chrono::year{numbers[1]}, std::chrono::month{*written.month},
                                           std::chrono::day{static_cast<unsigned>(numbers[0])}};
    const auto hour = hourOf(numbers[2], written.afternoon);
    const int second = numbers.size() > dayYearHourMinute ? numbers[4] : 0;
    if (!date.ok() || !hour || numbers[3] > 59 || second > 59) {
        return std::nullopt;
    }
    return LocalTime{Day{date}} + std::chrono::hours{*hour} + std::chrono::minutes{numbers[3]} +
           std::chrono::seconds{second};
}

bool plausible(LocalTime time) {
    const std::chrono::year_month_day date{dayOf(time)};
    return date.year() >= std::chrono::year{firstYear} && date.year() <= std::chrono::year{lastYear};
}

} // namespace

std::optional<LocalTime> readDateTime(std::string_view text) {
    text = trimmed(text);
    std::optional<LocalTime> time = parseIsoDateTime(text);
    if (!time) {
        if (const auto written = dissected(foldName(text))) {
            time = joined(*written);
        }
    }
    return time && plausible(*time) ? time : std::nullopt;
}

} // namespace dorsal
