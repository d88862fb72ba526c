// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/typography.h"

#include <QApplication>
#include <QFontInfo>

#include <algorithm>

namespace dorsal {
namespace {

constexpr qreal smallestPointSize = 6;

qreal pointsAbove(TextStyle style) {
    switch (style) {
    case TextStyle::Caption:
    case TextStyle::CaptionBold:
        return -1;
    case TextStyle::Body:
    case TextStyle::BodyBold:
        return 0;
    case TextStyle::CardTitle:
        return 2;
    case TextStyle::PageTitle:
        return 6;
    case TextStyle::KeyFigure:
        return 16;
    }
    return 0;
}

} // namespace

QFont fontFor(TextStyle style, const QFont& base) {
    QFont font(base);
    // A font set in pixels has no point size of its own.
    const qreal points = base.pointSizeF() > 0 ? base.pointSizeF() : QFontInfo(base).pointSizeF();
    font.setPointSizeF(std::max(smallestPointSize, points + pointsAbove(style)));
    font.setBold(style != TextStyle::Caption && style != TextStyle::Body);
    return font;
}

QFont fontFor(TextStyle style) {
    return fontFor(style, QApplication::font());
}

} // namespace dorsal
