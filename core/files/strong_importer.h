// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/importer.h"

namespace dorsal {

/// Strong's file in every generation since 2016: one row per set, rest timers among them, in English, German
/// or (by the columns' order) any other language. Asks for the unit where the file names none.
[[nodiscard]] bool isStrongFile(const CsvDocument& document);
[[nodiscard]] ImportedHistory readStrongFile(const CsvDocument& document, const ImportOptions& options);

} // namespace dorsal
