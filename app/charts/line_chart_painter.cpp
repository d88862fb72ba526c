// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/line_chart_painter.h"

#include "app/words/progress_words.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace dorsal {

namespace {

constexpr double lineWidth = 2.5;
constexpr double ringRadius = 3.5;
constexpr double recordRadius = 4.5;
constexpr double asideRadius = 2.5;
constexpr double lonelyRadius = 1.5;
constexpr double pointedRadius = 6;
constexpr double wideEnough = 10000;

} // namespace

LineChartPainter::LineChartPainter(const LineChartLayout& layout, const LineChartData& data,
                                   const Tokens& tokens, const QFont& font)
    : layout_(layout), data_(data), tokens_(tokens), font_(font) {}

QColor LineChartPainter::fill() const {
    switch (data_.tone) {
    case LineTone::Back:
        return tokens_.backFill;
    case LineTone::Chest:
        return tokens_.chestFill;
    case LineTone::Other:
        return tokens_.accent;
    }
    return tokens_.accent;
}

QColor LineChartPainter::ink() const {
    switch (data_.tone) {
    case LineTone::Back:
        return tokens_.backText;
    case LineTone::Chest:
        return tokens_.chestText;
    case LineTone::Other:
        return tokens_.text;
    }
    return tokens_.text;
}

void LineChartPainter::write(QPainter& painter, const QRectF& box, const QString& text, TextStyle style,
                             const QColor& color, Qt::Alignment alignment) const {
    painter.setFont(fontFor(style, font_));
    painter.setPen(color);
    painter.drawText(box, static_cast<int>(alignment) | int{Qt::TextSingleLine} | int{Qt::TextDontClip},
                     text);
}

void LineChartPainter::paintBody(QPainter& painter) const {
    painter.save();
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setRenderHint(QPainter::Antialiasing);
    const std::vector<PlacedMark> marks = layout_.marks();
    if (data_.stages.empty()) {
        paintMarks(painter, marks, layout_.plot(), tokens_);
        paintGrid(painter);
    } else {
        paintStages(painter);
        paintMarks(painter, marks, layout_.plot(), tokens_);
    }
    paintMarkNames(painter, marks);
    paintDates(painter);
    paintValueGround(painter);
    paintLine(painter);
    paintPoints(painter);
    paintClippedValues(painter);
    paintGoal(painter);
    paintValueLabel(painter);
    paintNotes(painter);
    painter.restore();
}

void LineChartPainter::paintGrid(QPainter& painter) const {
    const QRectF& plot = layout_.plot();
    const RangeTicks& ticks = layout_.ticks();
    for (int i = 0; i <= ticks.intervals; ++i) {
        const double value = ticks.first + i * ticks.step;
        const double y = std::round(layout_.valueY(value));
        painter.fillRect(QRectF(plot.left(), y, plot.width(), 1), i == 0 ? tokens_.ctl : tokens_.line2);
        if (layout_.drawn().empty()) {
            continue; // no value tells how high they are
        }
        const QString text = data_.unit == SeriesUnit::BandRank
                                 ? valueText(value, data_.unit, data_.format, data_.bands)
                                 : QLocale().toString(value, 'f', 0);
        write(painter, QRectF(plot.left() - wideEnough - 8, y - 10, wideEnough, 20), text, TextStyle::Caption,
              tokens_.text2, Qt::AlignRight | Qt::AlignVCenter);
    }
    const double y = layout_.captionY();
    write(painter, QRectF(layout_.area().left(), y - 10, plot.width(), 20),
          unitCaption(data_.unit, data_.format), TextStyle::Caption, tokens_.text2,
          Qt::AlignLeft | Qt::AlignVCenter);
}

QColor LineChartPainter::groundOf(const StageBand& stage) const {
    if (stage.current) {
        return tokens_.selection;
    }
    return stage.number % 2 != 0 ? tokens_.alt : tokens_.base;
}

void LineChartPainter::paintStages(QPainter& painter) const {
    const QFontMetricsF title(fontFor(TextStyle::CardTitle, font_));
    for (const StageBand& stage : data_.stages) {
        const QRectF band = layout_.stageRect(stage.number);
        painter.fillRect(band, groundOf(stage));
        const double middle = band.center().y();
        const double x = layout_.stageWordsX();
        const QColor strong = stage.passed ? tokens_.text : tokens_.text2;
        write(painter, QRectF(x, band.top(), 24, band.height()), QString::number(stage.number),
              TextStyle::CardTitle, strong, Qt::AlignLeft | Qt::AlignVCenter);
        const double wordsX = x + std::max(24.0, title.horizontalAdvance(QLatin1Char('8')) + 14);
        const double room = layout_.plot().left() - wordsX - 8;
        const auto fitting = [&](const QString& text, TextStyle style) {
            return QFontMetricsF(fontFor(style, font_)).elidedText(text, Qt::ElideRight, room);
        };
        const double line = layout_.lineHeight();
        const bool two = band.height() >= 2 * line + 4;
        const TextStyle name = stage.current ? TextStyle::BodyBold : TextStyle::Body;
        write(painter, QRectF(wordsX, two ? middle - line - 2 : middle - line / 2, room, line + 2),
              fitting(stage.name, name), name, strong, Qt::AlignLeft | Qt::AlignVCenter);
        if (two) {
            write(painter, QRectF(wordsX, middle + 1, room, line), fitting(stage.end, TextStyle::Caption),
                  TextStyle::Caption, tokens_.text2, Qt::AlignLeft | Qt::AlignVCenter);
        }
    }
    painter.fillRect(QRectF(layout_.area().left(), layout_.plot().bottom(), layout_.area().width(), 1),
                     tokens_.ctl);
}

void LineChartPainter::paintDates(QPainter& painter) const {
    LabelBoard board(font_);
    const double height = layout_.lineHeight();
    for (const DateMark& mark : layout_.dateMarks()) {
        const double x = std::floor(mark.x);
        if (!data_.stages.empty() && mark.major) {
            painter.fillRect(QRectF(x, layout_.plot().top(), 1, layout_.plot().height()), tokens_.line2);
        }
        painter.fillRect(QRectF(x, layout_.plot().bottom() + 1, 1, mark.major ? 6 : 3), tokens_.ctl);
        if (mark.text.isEmpty()) {
            continue;
        }
        const double width = board.widthOf(mark.text, TextStyle::Caption);
        const double left =
            std::clamp(mark.x - width / 2, layout_.plot().left() - 4, layout_.area().right() - width);
        const QRectF box(left, layout_.datesY() - height / 2, width, height);
        if (board.isFree(box.adjusted(-6, 0, 6, 0))) {
            board.block(box);
            write(painter, box, mark.text, TextStyle::Caption, tokens_.text2, Qt::AlignCenter);
        }
    }
}

/// Sessions without a value part the line, values past the edge stand beside it; long pauses are dotted.
void LineChartPainter::paintLine(QPainter& painter) const {
    QPainterPath solid;
    QPainterPath dotted;
    const auto& points = data_.series.points;
    std::optional<std::size_t> before;
    for (const std::size_t point : layout_.drawn()) {
        // A line that climbs to the edge would tell a record that there is not.
        if (points[point].aside || layout_.isClipped(point)) {
            continue;
        }
        const QPointF here = layout_.place(point);
        if (!before) {
            solid.moveTo(here);
        } else {
            const bool gap = layout_.isGap(*before, point);
            const auto pause = dayOf(points[point].start) - dayOf(points[*before].start);
            if (gap) {
                solid.moveTo(here);
            } else if (pause.count() > data_.longestGap) {
                dotted.moveTo(layout_.place(*before));
                dotted.lineTo(here);
                solid.moveTo(here);
            } else {
                solid.lineTo(here);
            }
        }
        before = point;
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(
        QPen(fill(), layout_.hasRings() ? lineWidth : 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(solid);
    QPen dots(fill(), 1.6, Qt::CustomDashLine, Qt::RoundCap);
    dots.setDashPattern({0.1, 2.6});
    painter.setPen(dots);
    painter.drawPath(dotted);
}

void LineChartPainter::paintPoints(QPainter& painter) const {
    const auto& points = data_.series.points;
    const bool few = layout_.hasRings();
    if (!few) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill());
        for (const std::size_t point : layout_.lonely()) {
            painter.drawEllipse(layout_.place(point), lonelyRadius, lonelyRadius);
        }
    }
    for (const std::size_t point : layout_.drawn()) {
        const SeriesPoint& each = points[point];
        const QPointF here = layout_.place(point);
        if (layout_.isClipped(point)) {
            QPainterPath arrow;
            arrow.moveTo(here.x() - 5, here.y() + 4);
            arrow.lineTo(here.x(), here.y() - 6);
            arrow.lineTo(here.x() + 5, here.y() + 4);
            arrow.closeSubpath();
            painter.fillPath(arrow, tokens_.cautionIcon);
        } else if (each.aside) {
            painter.setPen(QPen(tokens_.text2, 1.2));
            painter.setBrush(tokens_.base);
            painter.drawEllipse(here, asideRadius, asideRadius);
        } else if (each.record) {
            painter.setPen(QPen(tokens_.base, 1.5));
            painter.setBrush(fill());
            painter.drawEllipse(here, few ? recordRadius : recordRadius - 1.5,
                                few ? recordRadius : recordRadius - 1.5);
        } else if (few) {
            painter.setPen(QPen(each.rough ? tokens_.text2 : fill(), 1.6));
            painter.setBrush(tokens_.base);
            painter.drawEllipse(here, ringRadius, ringRadius);
        }
    }
}

void LineChartPainter::paintPointed(QPainter& painter, std::size_t point) const {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF here = layout_.place(point);
    painter.fillRect(QRectF(std::floor(here.x()), layout_.plot().top(), 1, layout_.plot().height()),
                     tokens_.ctl);
    painter.setPen(QPen(tokens_.base, 2));
    painter.setBrush(fill());
    painter.drawEllipse(here, pointedRadius, pointedRadius);
    painter.restore();
}

} // namespace dorsal
