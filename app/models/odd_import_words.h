// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/import_draft.h"

#include <QString>
#include <QStringList>

namespace dorsal {

class Format;

/// "a session of 15 days on 3 June 2024", "Pull Up with 90 kg on 4 June 2024": at most `most` of them, then
/// how many more there are.
[[nodiscard]] QStringList oddImportLines(const std::vector<OddImport>& odd, const Format& format,
                                         std::size_t most);

} // namespace dorsal
