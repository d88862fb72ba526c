// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/import_history.h"
#include "core/training/imported_history.h"

#include <QString>

#include <vector>

namespace dorsal {

/// Whether an import wrote, or only said what it would write.
enum class ImportMode { Commit, DryRun };

/// One file's import as text: what was found, what was added, which names are new.
[[nodiscard]] QString importText(const QString& file, const ImportedHistory& history,
                                 const std::vector<NameTarget>& names, const ImportOutcome& outcome,
                                 ImportMode mode);

} // namespace dorsal
