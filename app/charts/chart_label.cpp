// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_label.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace dorsal {

double LabelBoard::widthOf(const QString& text, TextStyle style) const {
    return std::ceil(QFontMetricsF(fontFor(style, font_)).horizontalAdvance(text)) + 1;
}

QSizeF LabelBoard::wrapped(const QString& text, TextStyle style, double width) const {
    constexpr double anyHeight = 10000;
    const QRectF box = QFontMetricsF(fontFor(style, font_))
                           .boundingRect(QRectF(0, 0, width, anyHeight), Qt::TextWordWrap, text);
    return {std::ceil(box.width()), std::ceil(box.height())};
}

double LabelBoard::lineHeight(TextStyle style) const {
    return std::ceil(QFontMetricsF(fontFor(style, font_)).height());
}

bool LabelBoard::isFree(const QRectF& box) const {
    return std::ranges::none_of(taken_, [&](const QRectF& taken) { return taken.intersects(box); });
}

void LabelBoard::block(const QRectF& box) {
    if (!box.isEmpty()) {
        taken_.push_back(box);
    }
}

void LabelBoard::place(ChartLabel label) {
    taken_.push_back(label.box);
    labels_.push_back(std::move(label));
}

} // namespace dorsal
