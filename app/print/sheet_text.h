// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStringList>

namespace dorsal {

/// The sizes of type on a sheet.
struct SheetFonts {
    explicit SheetFonts(const QFont& base);

    QFont title;
    QFont heading;
    QFont figure;
    QFont body;
    QFont small;
    QFont tiny; ///< at bars
};

[[nodiscard]] QString elidedLine(const QString& text, const QFont& font, double width);

/// Broken at words, or anywhere in words that are too long; the last line ends with an ellipsis when there is
/// more.
[[nodiscard]] QStringList wrappedLines(const QString& text, const QFont& font, double width, int most);

} // namespace dorsal
