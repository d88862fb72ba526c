// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/calendar_picture.h"

#include "app/charts/calendar_painter.h"
#include "app/theme/typography.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace dorsal {

namespace {

struct CalendarPictureWords {
    Q_DECLARE_TR_FUNCTIONS(dorsal::CalendarPicture)
};

constexpr double shadeBox = 12;
constexpr double shadeGap = 4;
constexpr double shadeCorner = 2;
constexpr double shadeWordsGap = 8;
constexpr double linesGap = 6;

/// What the shades mean, in one line; gives where it ends below.
double paintShades(QPainter& painter, QPointF at, const Tokens& tokens, const QFont& font) {
    const QFontMetricsF metrics(font);
    const double height = std::ceil(metrics.height());
    double x = at.x();
    const auto write = [&](const QString& text) {
        painter.setPen(tokens.text2);
        painter.drawText(QPointF(x, at.y() + metrics.ascent()), text);
        x += metrics.horizontalAdvance(text) + shadeWordsGap;
    };
    write(shadesFrom());
    painter.setPen(Qt::NoPen);
    for (const QColor& shade : tokens.otherRamp) {
        painter.setBrush(shade);
        painter.drawRoundedRect(QRectF(x, at.y() + (height - shadeBox) / 2, shadeBox, shadeBox), shadeCorner,
                                shadeCorner);
        x += shadeBox + shadeGap;
    }
    x += shadeGap;
    write(shadesTo());
    return at.y() + height;
}

/// Below the calendar itself, not at the far end of the room.
void paintFoot(QPainter& painter, const QRectF& room, const QString& note, const Tokens& tokens,
               const QFont& caption) {
    painter.setFont(caption);
    const double top = paintShades(painter, room.topLeft(), tokens, caption) + linesGap;
    painter.setPen(tokens.text2);
    painter.drawText(QRectF(room.left(), top, room.width(), room.bottom() - top),
                     int{Qt::AlignLeft} | int{Qt::AlignTop} | int{Qt::TextWordWrap},
                     note.isEmpty() ? linesMeaning() : QStringLiteral("%1\n%2").arg(linesMeaning(), note));
}

} // namespace

QString shadesFrom() {
    return CalendarPictureWords::tr("working sets a day: 0");
}

QString shadesTo() {
    return CalendarPictureWords::tr("11 and more");
}

QString linesMeaning() {
    return CalendarPictureWords::tr(
        "Line below a week: trained; dashed: the streak is kept by rest on purpose or a skip with a reason. "
        "Framed days: marked.");
}

DrawChart calendarDrawing(CalendarChartData data, QString title, QString note) {
    return titledDrawing(
        [data = std::move(data), note = std::move(note)](QPainter& painter, const QRectF& room,
                                                         const Tokens& tokens, const QFont& font) {
            const QFont caption = fontFor(TextStyle::Caption, font);
            constexpr int linesOfFoot = 5;
            const double foot = linesOfFoot * std::ceil(QFontMetricsF(caption).height());
            const CalendarLayout layout(room.adjusted(0, 0, 0, -foot), data.days, font, true);
            if (!data.weeks.empty()) {
                CalendarPainter(layout, data, tokens, font).paintBody(painter);
            }
            paintFoot(painter, room.adjusted(0, layout.height(), 0, 0), note, tokens, caption);
        },
        std::move(title), {});
}

} // namespace dorsal
