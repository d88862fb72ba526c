// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dorsal {

/// A text between quotes, as spreadsheets read it; an empty one stays empty.
[[nodiscard]] inline QString quotedCell(QString text) {
    return text.isEmpty()
               ? text
               : QStringLiteral("\"%1\"").arg(text.replace(QLatin1Char('"'), QStringLiteral("\"\"")));
}

} // namespace dorsal
