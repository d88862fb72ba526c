// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace dorsal {

/// "1h 6m", "31min", "290h 22min", "20s", "1 Std. 6 Min.", "1:06:30", or bare seconds. Nothing for anything
/// else.
[[nodiscard]] std::optional<std::chrono::seconds> readDuration(std::string_view text);

} // namespace dorsal
