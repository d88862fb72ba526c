// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/typography.h"

#include <QString>

class QColor;
class QLabel;
class QPalette;
class QWidget;

namespace dorsal {

/// What a text is about; Back and Chest are for numbers that mean them.
enum class TextTone {
    Normal,
    Quiet,
    Back,
    Chest,
};

/// A plain text label in one of the design's sizes; follows changes of font and palette.
[[nodiscard]] QLabel* makeLabel(const QString& text, TextStyle style, TextTone tone = TextTone::Normal,
                                QWidget* parent = nullptr);
/// The same, breaking its text into lines.
[[nodiscard]] QLabel* makeParagraph(const QString& text, TextStyle style, TextTone tone = TextTone::Normal,
                                    QWidget* parent = nullptr);
/// Lifts a smaller label in a row aligned at the bottom, so that its words stand on the line of the larger
/// one.
void shareBaseline(QLabel& smaller, const QLabel& larger);
[[nodiscard]] QColor toneColor(TextTone tone, const QPalette& palette);

} // namespace dorsal
