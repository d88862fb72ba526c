// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/plan.h"

#include <QJsonObject>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dorsal {

/// A plan's item as the log and plan files keep it. Equal sets in a row are one entry with their number "n".
[[nodiscard]] QJsonObject planItemToObject(const PlanItem& item);
/// Nothing when it is not what planItemToObject() makes.
[[nodiscard]] std::optional<PlanItem> planItemFromObject(const QJsonObject& json);

/// A plan's item as compact JSON, as session_item.planned keeps it.
[[nodiscard]] std::string planItemToJson(const PlanItem& item);
/// Nothing when the text is not what planItemToJson() writes.
[[nodiscard]] std::optional<PlanItem> planItemFromJson(std::string_view json);

/// All items of a plan as compact JSON.
[[nodiscard]] std::string planItemsToJson(const std::vector<PlanItem>& items);
/// Nothing when the text is not what planItemsToJson() writes.
[[nodiscard]] std::optional<std::vector<PlanItem>> planItemsFromJson(std::string_view json);

} // namespace dorsal
