// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/sheet_layout.h"

#include <QFontMetricsF>
#include <QPainter>

namespace dorsal {

namespace {

constexpr double outline = 6;
constexpr double hatchPitch = 34;
constexpr double hatchLine = 7;
constexpr double whiteAround = 8;

/// Lines of our own: a brush's pattern has the size of screen pixels.
void hatch(QPainter& painter, const QRectF& rect) {
    painter.save();
    painter.setClipRect(rect);
    painter.setPen(QPen(Qt::black, hatchLine));
    for (double x = rect.left() - rect.height(); x < rect.right(); x += hatchPitch) {
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    }
    painter.restore();
}

} // namespace

void paintSheetPage(QPainter& painter, const QPointF& origin, const SheetPage& page) {
    painter.save();
    painter.translate(origin);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const SheetBox& box : page.boxes) {
        if (!box.filled) {
            hatch(painter, box.rect);
        }
        painter.setPen(QPen(Qt::black, outline));
        painter.setBrush(box.filled ? QBrush(Qt::black) : QBrush(Qt::NoBrush));
        painter.drawRect(box.rect);
    }
    for (const SheetRule& rule : page.rules) {
        painter.setPen(QPen(Qt::black, rule.thickness, rule.dashed ? Qt::DashLine : Qt::SolidLine));
        painter.drawLine(rule.line);
    }
    painter.setPen(Qt::black);
    for (const SheetText& text : page.texts) {
        painter.setFont(text.font);
        // Every line in its own language's direction, whatever that of the page is.
        painter.setLayoutDirection(text.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        if (text.onWhite) {
            QRectF words = QFontMetricsF(text.font).tightBoundingRect(text.text);
            words.moveCenter(text.box.center());
            painter.fillRect(words.adjusted(-whiteAround, -whiteAround, whiteAround, whiteAround), Qt::white);
        }
        painter.drawText(text.box,
                         static_cast<int>(text.align | Qt::AlignAbsolute | Qt::AlignVCenter) |
                             int{Qt::TextSingleLine} | int{Qt::TextDontClip},
                         text.text);
    }
    painter.restore();
}

} // namespace dorsal
