// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/exercise.h"

#include <QJsonObject>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dorsal {

/// {"lats": 1, "biceps": 0.5}, direct muscles first. Throws ProblemError for a muscle that is not known.
[[nodiscard]] std::vector<MuscleShare> muscleSharesFrom(const QJsonObject& json);

/// The shares as the log keeps them.
[[nodiscard]] std::string musclesToJson(const std::vector<MuscleShare>& shares);
/// Nothing when the text is not what musclesToJson() writes.
[[nodiscard]] std::optional<std::vector<MuscleShare>> musclesFromJson(std::string_view json);

/// The kit as the log keeps it: a list of codes.
[[nodiscard]] std::string equipmentToJson(const std::vector<Equipment>& equipment);
/// Nothing when the text is not what equipmentToJson() writes.
[[nodiscard]] std::optional<std::vector<Equipment>> equipmentFromJson(std::string_view json);

} // namespace dorsal
