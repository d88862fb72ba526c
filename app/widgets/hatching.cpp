// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/hatching.h"

#include <QPainter>
#include <QPen>

#include <cmath>

namespace dorsal {
namespace {

constexpr qreal hatchPitch = 6;
constexpr qreal hatchStroke = 2.6;

} // namespace

QList<QLineF> hatchLines(const QRectF& rect, qreal pitch) {
    QList<QLineF> lines;
    if (rect.isEmpty() || pitch <= 0) {
        return lines;
    }
    // On each line x + y is constant; multiples of the pitch keep the hatching of neighbours in step.
    const qreal last = rect.right() + rect.bottom();
    for (qreal sum = std::ceil((rect.left() + rect.top()) / pitch) * pitch; sum < last; sum += pitch) {
        const qreal fromX = std::max(rect.left(), sum - rect.bottom());
        const qreal toX = std::min(rect.right(), sum - rect.top());
        if (toX > fromX) {
            lines.append(QLineF(fromX, sum - fromX, toX, sum - toX));
        }
    }
    return lines;
}

void paintHatchedRect(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& ground) {
    if (rect.isEmpty()) {
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect, ground);
    // Ends stay inside by half of the stroke's reach over a corner.
    const qreal inset = std::min({hatchStroke / 2, rect.width() / 4, rect.height() / 4});
    painter.setPen(QPen(fill, hatchStroke, Qt::SolidLine, Qt::FlatCap));
    painter.drawLines(hatchLines(rect.adjusted(inset, inset, -inset, -inset), hatchPitch));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(fill, 1, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.restore();
}

} // namespace dorsal
