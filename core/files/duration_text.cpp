// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/duration_text.h"

#include "core/files/number_text.h"

#include <charconv>
#include <cstdint>

namespace dorsal {

namespace {

constexpr std::int64_t mostOfAPart = 10'000'000;

std::optional<std::int64_t> leadingNumber(std::string_view& text) {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || value < 0 || value > mostOfAPart) {
        return std::nullopt;
    }
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return value;
}

std::optional<std::chrono::seconds> unitNamed(std::string_view word) {
    if (word.starts_with('d') || word.starts_with('D')) {
        return std::chrono::hours{24};
    }
    if (word.starts_with('h') || word.starts_with('H') || word.starts_with("Std") ||
        word.starts_with("std")) {
        return std::chrono::hours{1};
    }
    if (word.starts_with('m') || word.starts_with('M')) {
        return std::chrono::minutes{1};
    }
    if (word.starts_with('s') || word.starts_with('S')) {
        return std::chrono::seconds{1};
    }
    return std::nullopt;
}

std::optional<std::chrono::seconds> clockForm(std::string_view text) {
    std::int64_t total = 0;
    int parts = 0;
    for (;;) {
        const auto part = leadingNumber(text);
        if (!part || (parts > 0 && *part > 59)) {
            return std::nullopt;
        }
        total = total * 60 + *part;
        ++parts;
        if (text.empty()) {
            break;
        }
        if (text.front() != ':' || parts == 3) {
            return std::nullopt;
        }
        text.remove_prefix(1);
    }
    return std::chrono::seconds{total};
}

} // namespace

std::optional<std::chrono::seconds> readDuration(std::string_view text) {
    text = trimmed(text);
    if (text.empty()) {
        return std::nullopt;
    }
    if (text.find_first_not_of("0123456789:") == std::string_view::npos) {
        return clockForm(text);
    }
    if (const NumberText plain = readNumber(text); plain.kind == NumberText::Kind::Value) {
        return std::chrono::seconds{static_cast<std::int64_t>(plain.value)};
    }
    std::chrono::seconds total{0};
    while (!text.empty()) {
        const auto amount = leadingNumber(text);
        if (!amount) {
            return std::nullopt;
        }
        text = trimmed(text);
        const std::size_t end = std::min(text.find_first_of(" 0123456789"), text.size());
        const auto unit = unitNamed(text.substr(0, end));
        if (!unit) {
            return std::nullopt;
        }
        total += *amount * *unit;
        text = trimmed(text.substr(end));
    }
    return total;
}

} // namespace dorsal
