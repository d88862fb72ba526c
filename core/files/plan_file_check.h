// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/problem.h"

#include <QJsonObject>

#include <cstddef>
#include <optional>
#include <string>

namespace dorsal {

/// "items[3]", counted from 1 as people do.
[[nodiscard]] std::string planPlace(std::size_t item);

/// The first thing in a plan from outside that a plan cannot have; its file is left empty.
[[nodiscard]] std::optional<Problem> problemOfPlan(const QJsonObject& root);

} // namespace dorsal
