// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace dorsal {

/// What Dorsal is not, whom to ask first, and when to stop: one paragraph each (domain rules 5).
[[nodiscard]] QStringList safetyTexts();

} // namespace dorsal
