// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/import_history.h"
#include "core/training/imported_history.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace dorsal {

/// One file's import as `import --json` prints it. Without an outcome (an open question) nothing is added.
[[nodiscard]] QJsonObject importJson(const QString& file, const ImportedHistory& history,
                                     const std::vector<NameTarget>& names,
                                     const std::optional<ImportOutcome>& outcome);

} // namespace dorsal
