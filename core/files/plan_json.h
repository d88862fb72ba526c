// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/plan.h"

#include <optional>
#include <string>
#include <string_view>

namespace dorsal {

/// A plan's item as one line of JSON, for the log's column `planned`.
[[nodiscard]] std::string planItemToJson(const PlanItem& item);
/// Nothing when the text is not such an item.
[[nodiscard]] std::optional<PlanItem> planItemFromJson(std::string_view json);

} // namespace dorsal
