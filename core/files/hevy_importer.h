// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/importer.h"

namespace dorsal {

/// Hevy's workouts.csv: one row per set, English column names in any order, dates in the phone's language,
/// kg or lb, km or miles.
[[nodiscard]] bool isHevyFile(const CsvDocument& document);
[[nodiscard]] ImportedHistory readHevyFile(const CsvDocument& document, const ImportOptions& options);

} // namespace dorsal
