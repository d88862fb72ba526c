// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/import_draft.h"

#include <QString>

namespace dorsal {

class Format;

/// "strong.csv · Strong · 5 March 2024 to 17 May 2026"
[[nodiscard]] QString importHeading(const ImportDraft& draft);
/// The whole draft as text to keep: what the file holds, what becomes of it, what was odd.
[[nodiscard]] QString importReport(const ImportDraft& draft, const Catalogue& catalogue,
                                   const Format& format);
/// What the notice says afterwards: "286 sessions imported. Ctrl+Z takes it back."
[[nodiscard]] QString importedNotice(std::int64_t sessions, int files);

} // namespace dorsal
