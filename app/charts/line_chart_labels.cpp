// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/line_chart_painter.h"
#include "app/words/progress_words.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace dorsal {

// What a line chart says in words: its last value, what comes next, marked days, and what the eye cannot
// tell.

namespace {

struct LineChartWords {
    Q_DECLARE_TR_FUNCTIONS(dorsal::LineChart)
};

/// For words that stand at one end of a line of any length.
constexpr double anyWidth = 10000;

} // namespace

void LineChartPainter::paintGoal(QPainter& painter) const {
    if (!data_.goal || !layout_.last()) {
        return;
    }
    const QPointF last = layout_.place(*layout_.last());
    const double y = std::round(layout_.valueY(data_.goal->value)) + 0.5;
    const double right = layout_.area().right() - 10;
    QPen dash(tokens_.text, 1.6, Qt::CustomDashLine, Qt::FlatCap);
    dash.setDashPattern({5 / 1.6, 3.6 / 1.6});
    painter.setPen(dash);
    painter.drawLine(QPointF(std::min(last.x() + 10, right - 60), y), QPointF(right, y));
    write(painter, QRectF(right - anyWidth, y - layout_.lineHeight() - 3, anyWidth, layout_.lineHeight()),
          data_.goal->words, TextStyle::CaptionBold, tokens_.text, Qt::AlignRight | Qt::AlignVCenter);
}

QString LineChartPainter::valueLabel() const {
    const SeriesPoint& last = data_.series.points[*layout_.last()];
    const QString value = valueText(*last.value, data_.unit, data_.format, data_.bands);
    // A single dot tells its day, since no line leads to it.
    return layout_.drawn().size() == 1 && data_.stages.empty()
               ? QStringLiteral("%1 · %2").arg(value, data_.format.dayMonth(dayOf(last.start)))
               : value;
}

/// Beside the last dot; on a ladder above it, below where the line comes from above.
QRectF LineChartPainter::valueLabelBox() const {
    const std::size_t point = *layout_.last();
    const QPointF here = layout_.place(point);
    const double height = layout_.lineHeight() + 4;
    const double width =
        std::ceil(QFontMetricsF(fontFor(TextStyle::BodyBold, font_)).horizontalAdvance(valueLabel())) + 8;
    if (data_.stages.empty()) {
        constexpr double gap = 8;
        const bool fits = here.x() + gap + width <= layout_.area().right();
        return {fits ? here.x() + gap : here.x() - gap - width, here.y() - height / 2, width, height};
    }
    QRectF box(here.x() - width / 2, here.y() - height - 8, width, height);
    const bool crossed = std::ranges::any_of(layout_.drawn(), [&](std::size_t other) {
        return other != point && box.adjusted(-4, -4, 4, 4).contains(layout_.place(other));
    });
    const double below = here.y() + 8;
    if (crossed && below + height < layout_.plot().bottom()) {
        box.moveTop(below);
    }
    return box;
}

/// Below the line, so that only marks and the grid make room for the label.
void LineChartPainter::paintValueGround(QPainter& painter) const {
    if (!layout_.last()) {
        return;
    }
    const QRectF box = valueLabelBox();
    const auto stage = std::ranges::find_if(data_.stages, [&](const StageBand& each) {
        return layout_.stageRect(each.number).contains(box.center());
    });
    painter.fillRect(box, stage == data_.stages.end() ? tokens_.base : groundOf(*stage));
}

void LineChartPainter::paintValueLabel(QPainter& painter) const {
    if (layout_.last()) {
        write(painter, valueLabelBox(), valueLabel(), TextStyle::BodyBold, ink(), Qt::AlignCenter);
    }
}

/// What a value past the edge is, where it does not lie over another one.
void LineChartPainter::paintClippedValues(QPainter& painter) const {
    constexpr double besideTip = 8;
    LabelBoard board(font_);
    for (const std::size_t point : layout_.drawn()) {
        if (!layout_.isClipped(point) || layout_.last() == point) {
            continue;
        }
        const SeriesPoint& each = data_.series.points[point];
        const QString text = LineChartWords::tr("%1 · %2", "value, day")
                                 .arg(valueText(*each.value, data_.unit, data_.format, data_.bands),
                                      data_.format.dayMonth(dayOf(each.start)));
        const double width = board.widthOf(text, TextStyle::Caption);
        const QPointF tip = layout_.place(point);
        QRectF box(tip.x() + besideTip, tip.y() - layout_.lineHeight() / 2, width, layout_.lineHeight());
        if (box.right() > layout_.plot().right()) {
            box.moveRight(tip.x() - besideTip);
        }
        if (board.isFree(box)) {
            board.block(box);
            painter.fillRect(box.adjusted(-2, 0, 2, 0), tokens_.base); // the grid does not strike it through
            write(painter, box, text, TextStyle::Caption, tokens_.text2, Qt::AlignCenter);
        }
    }
}

/// Not over the unit and the note in the same line.
void LineChartPainter::paintMarkNames(QPainter& painter, const std::vector<PlacedMark>& marks) const {
    LabelBoard board(font_);
    const double height = layout_.lineHeight();
    const double y = layout_.plot().top() - markLane - height;
    if (data_.stages.empty()) {
        const double width = board.widthOf(unitCaption(data_.unit, data_.format), TextStyle::Caption);
        board.block({layout_.area().left(), y, width, height});
    }
    if (layout_.clipped() > 0) {
        board.block({layout_.plot().center().x(), y, layout_.area().right(), height});
    }
    placeMarkNames(board, marks, layout_.plot(), layout_.area().right());
    for (const ChartLabel& label : board.takeLabels()) {
        write(painter, label.box, label.text, label.style, tokens_.text2, label.alignment);
    }
}

/// What the eye cannot tell: values above the scale, and an empty chart.
void LineChartPainter::paintNotes(QPainter& painter) const {
    if (layout_.clipped() > 0) {
        const QString note = layout_.clipped() == 1
                                 ? LineChartWords::tr("▲ one value far above the others, drawn at the edge")
                                 : LineChartWords::tr("▲ %1 values far above the others, drawn at the edge")
                                       .arg(layout_.clipped());
        write(painter, QRectF(layout_.plot().right() - anyWidth, layout_.captionY() - 10, anyWidth, 20), note,
              TextStyle::Caption, tokens_.cautionIcon, Qt::AlignRight | Qt::AlignVCenter);
    }
    if (layout_.drawn().empty() && !data_.emptyText.isEmpty()) {
        paintEmptyText(painter);
    }
}

/// On a ground of its own, so that no grid line runs through the words.
void LineChartPainter::paintEmptyText(QPainter& painter) const {
    const QFont font = fontFor(TextStyle::Body, font_);
    const int flags = int{Qt::AlignCenter} | int{Qt::TextWordWrap};
    constexpr double side = 24;
    const QRectF room = layout_.plot().adjusted(side, 0, -side, 0);
    const QRectF words = QFontMetricsF(font).boundingRect(room, flags, data_.emptyText);
    painter.fillRect(words.adjusted(-12, -8, 12, 8), tokens_.base);
    painter.setFont(font);
    painter.setPen(tokens_.text2);
    painter.drawText(room, flags, data_.emptyText);
}

} // namespace dorsal
