// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/number_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string>

namespace dorsal {

namespace {

constexpr double largest = 1e9;
/// Plain, no-break, narrow no-break and thin space in UTF-8.
constexpr std::array<std::string_view, 5> spaces{" ", "\t", "\xc2\xa0", "\xe2\x80\xaf", "\xe2\x80\x89"};
constexpr std::string_view longMinus = "\xe2\x88\x92";

NumberText fromPlain(std::string_view text) {
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error == std::errc::result_out_of_range) {
        return {NumberText::Kind::OutOfRange, 0};
    }
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value)) {
        return {NumberText::Kind::Malformed, 0};
    }
    if (value < 0 || value > largest) {
        return {NumberText::Kind::OutOfRange, value};
    }
    return {NumberText::Kind::Value, value};
}

/// "1.204,5", "1,204.5" and "80,5" with a point before the decimals and nothing else.
std::string withPoint(std::string_view text) {
    const std::size_t decimal = text.find_last_of(".,");
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool separator = text[i] == ',' || text[i] == '.';
        if (!separator) {
            plain += text[i];
        } else if (i == decimal || text[i] == text[decimal]) {
            plain += '.';
        }
    }
    return plain;
}

} // namespace

std::string_view trimmed(std::string_view text) {
    const auto cut = [&](auto touches, auto remove) {
        for (bool again = true; again;) {
            again = false;
            for (const std::string_view space : spaces) {
                if (touches(space)) {
                    remove(space.size());
                    again = true;
                }
            }
        }
    };
    cut([&](std::string_view space) { return text.starts_with(space); },
        [&](std::size_t size) { text.remove_prefix(size); });
    cut([&](std::string_view space) { return text.ends_with(space); },
        [&](std::size_t size) { text.remove_suffix(size); });
    return text;
}

NumberText readNumber(std::string_view text) {
    if (text.empty()) {
        return {};
    }
    constexpr std::size_t shortInteger = 6;
    if (text.size() <= shortInteger &&
        std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; })) {
        int value = 0;
        std::from_chars(text.data(), text.data() + text.size(), value);
        return {NumberText::Kind::Value, static_cast<double>(value)};
    }
    text = trimmed(text);
    if (text.empty()) {
        return {};
    }
    if (text.starts_with('+')) {
        text.remove_prefix(1);
    }
    if (text.starts_with(longMinus)) {
        return {NumberText::Kind::OutOfRange, 0};
    }
    if (text.find(',') == std::string_view::npos) {
        return fromPlain(text);
    }
    return fromPlain(withPoint(text));
}

} // namespace dorsal
