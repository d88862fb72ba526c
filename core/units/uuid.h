// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <functional>
#include <string>

namespace dorsal {

/// The name of a row across copies of a log: lower-case RFC 4122 text without braces.
struct Uuid {
    std::string text;
    friend auto operator<=>(const Uuid&, const Uuid&) = default;
};

/// Where new UUIDs come from, so that tests and the demo can repeat themselves.
using UuidSource = std::function<Uuid()>;

/// Random version 4 UUIDs.
[[nodiscard]] Uuid randomUuid();

} // namespace dorsal
