// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/today_model.h"

namespace dorsal {

/// Nothing when no session is open. `week` is what the session's week has so far.
[[nodiscard]] std::optional<OpenSession> readOpenSession(LogReader& reader,
                                                         const ExerciseDirectory& directory,
                                                         const BalanceOptions& options, const Tally& week);

} // namespace dorsal
