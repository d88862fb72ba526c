// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/calendar_picture.h"

#include "app/charts/calendar_painter.h"

namespace dorsal {

DrawChart calendarDrawing(CalendarChartData data, QString title, QString note) {
    return titledDrawing(
        [data = std::move(data)](QPainter& painter, const QRectF& room, const Tokens& tokens,
                                 const QFont& font) {
            const CalendarLayout layout(room, data.days, font, true);
            if (!data.weeks.empty()) {
                CalendarPainter(layout, data, tokens, font).paintBody(painter);
            }
        },
        std::move(title), std::move(note));
}

} // namespace dorsal
