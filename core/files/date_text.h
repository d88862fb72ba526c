// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/day.h"

#include <optional>
#include <string_view>

namespace dorsal {

/// Date and time as training apps write them: "2026-04-07 10:14:00", or with the month's name in English,
/// Portuguese, French, Spanish, German, Italian, Dutch or a Scandinavian language in either order:
/// "7 Apr 2026, 10:14", "Jun 11, 2026, 1:01 PM", "24 de set. de 2024, 15:29", "3 févr. 2026, 18:00".
/// Nothing for anything else, for dates that do not exist and for years outside 1950 to 2199.
[[nodiscard]] std::optional<LocalTime> readDateTime(std::string_view text);

} // namespace dorsal
