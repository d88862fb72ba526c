// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/import_history.h"

#include <vector>

namespace dorsal {

/// Which sessions of a history the log lacks.
struct ImportPlan {
    /// Sessions to add, as they shall be added.
    std::vector<ImportedSession> added;
    ImportOutcome outcome;
};

/// Compares the history with the log.
[[nodiscard]] ImportPlan planImport(LogReader& reader, const ImportRequest& request);

} // namespace dorsal
