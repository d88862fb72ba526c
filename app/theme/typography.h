// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace dorsal {

/// The sizes of text, relative to the application's font. Two weights.
enum class TextStyle {
    Caption,
    CaptionBold,
    Body,
    BodyBold,
    CardTitle,
    PageTitle,
    KeyFigure,
};

/// `base` is the application's font, or that of the widget painted.
[[nodiscard]] QFont fontFor(TextStyle style, const QFont& base);
/// The same over the application's font.
[[nodiscard]] QFont fontFor(TextStyle style);

} // namespace dorsal
