// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/tally.h"

#include <QString>

class QFont;
class QPainter;
class QRectF;

namespace dorsal {

class Format;
struct Tokens;

/// "11.5 : 6" in the colours of back and chest, right-aligned in `rect`. Gives its width.
qreal paintTally(QPainter& painter, const QRectF& rect, const Tally& tally, const QFont& font,
                 const Format& format, const Tokens& tokens);

/// The same as rich text for a label.
[[nodiscard]] QString tallyHtml(const Tally& tally, const Format& format, const Tokens& tokens);

} // namespace dorsal
