// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/exercise.h"
#include "core/training/plan.h"

#include <QJsonObject>

#include <span>

namespace dorsal {

/// A built-in plan of the catalogue; families become their members and a range of sets its upper end. An item
/// without a dose of its own (the mobility drills) has one set without an aim: the prescription of the
/// exercise chosen says it.
[[nodiscard]] Plan templateFromJson(const QJsonObject& json, std::span<const Exercise> exercises);

} // namespace dorsal
