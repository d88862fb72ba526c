// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/desk_break.h"

#include <QJsonObject>

namespace dorsal {

/// A built-in break from the desk: one set of each exercise.
[[nodiscard]] DeskBreak breakFromJson(const QJsonObject& json);

} // namespace dorsal
