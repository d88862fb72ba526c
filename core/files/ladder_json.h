// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/ladder.h"

#include <QJsonObject>

namespace dorsal {

/// A ladder of the catalogue. Throws ProblemError on a code that this program does not know.
[[nodiscard]] Ladder ladderFromJson(const QJsonObject& json);

} // namespace dorsal
