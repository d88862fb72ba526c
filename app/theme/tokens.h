// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

class QPalette;

namespace dorsal {

/// Fills from "nothing" to "nine and more sets a week".
using Ramp = std::array<QColor, 5>;

/// Every colour of the program. Ink for actions, colour only for data.
struct Tokens {
    QColor window, side, base, alt;
    QColor text, text2, line, line2, ctl;
    QColor accent, onAccent, selection, hover, disabled;
    QColor backFill, backText, chestFill, chestText, backHatch, chestHatch;
    QColor cautionGround, cautionLine, cautionIcon;
    QColor shoulders, arms, legs, core;
    Ramp backRamp, chestRamp, otherRamp;
};

[[nodiscard]] const Tokens& lightTokens();
[[nodiscard]] const Tokens& darkTokens();
/// The set that fits the palette's window lightness; painters ask at paint time.
[[nodiscard]] const Tokens& tokensOf(const QPalette& palette);

} // namespace dorsal
