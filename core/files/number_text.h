// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace dorsal {

/// A number as other apps write it: "80", "80.0", "80,0", or nothing.
struct NumberText {
    enum class Kind {
        Blank, ///< no number at all, which is not zero
        Value,
        Malformed,  ///< no number, or not a finite one
        OutOfRange, ///< negative, or beyond anything that is counted here
    };
    Kind kind = Kind::Blank;
    double value = 0;
    friend bool operator==(const NumberText&, const NumberText&) = default;
};

/// Point or comma before the decimals; with both, the first separates thousands. Spaces around are passed
/// over.
[[nodiscard]] NumberText readNumber(std::string_view text);

/// Without spaces and no-break spaces at either end.
[[nodiscard]] std::string_view trimmed(std::string_view text);

} // namespace dorsal
