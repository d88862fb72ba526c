// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/log_reader.h"

#include <QString>

namespace dorsal {

/// "Deload", "Holiday"
[[nodiscard]] QString word(AnnotationKind value);
/// "Strong", "Hevy": the app as it writes its own name.
[[nodiscard]] QString appName(const std::string& source);
/// "Holiday, 3 to 9 August 2026: by the sea"; of one day only that date.
[[nodiscard]] QString annotationSentence(const Annotation& annotation);
/// "Imported from Hevy, 3 January 2023 to 20 November 2026"
[[nodiscard]] QString importSentence(const ImportedSpan& span);

} // namespace dorsal
