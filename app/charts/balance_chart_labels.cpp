// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/balance_chart_labels.h"

#include "app/charts/balance_margin_labels.h"
#include "app/charts/chart_words.h"
#include "app/words/balance_words.h"
#include "app/words/enum_words.h"
#include "app/words/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace dorsal {

namespace {

struct PlotText {
    Q_DECLARE_TR_FUNCTIONS(dorsal::BalanceChart)
};

constexpr double axisLabelGap = 8;
constexpr double markerRadius = 6;

QRectF around(QPointF centre, QSizeF size) {
    return {centre.x() - size.width() / 2, centre.y() - size.height() / 2, size.width(), size.height()};
}

void placeAxisNumber(LabelBoard& board, const BalanceChartLayout& layout, double y, const QString& text) {
    const double line = layout.lineHeight();
    board.place({QRectF(layout.area().left(), y - line / 2,
                        layout.plot().left() - axisLabelGap - layout.area().left(), line),
                 text, TextStyle::Caption, ChartInk::Text2, Qt::AlignRight | Qt::AlignVCenter});
}

void placeAxes(LabelBoard& board, const BalanceChartLayout& layout, BalanceUnit unit) {
    const Format format;
    const double line = layout.lineHeight();
    const double width = layout.area().right() - layout.plot().left();
    const int every = layout.plot().height() / layout.ticks().intervals < line ? 2 : 1;
    for (int i = 0; i <= layout.ticks().intervals; i += every) {
        const double value = i * layout.ticks().step;
        placeAxisNumber(board, layout, layout.valueY(value), format.number(value, 0));
    }
    const QString caption = valueAxisCaption(unit, layout.series().period);
    board.place({QRectF(layout.plot().left(), layout.captionY() - line / 2,
                        std::min(width, board.widthOf(caption, TextStyle::Caption)), line),
                 caption});
}

/// What the eye cannot tell of bars that end at the edge.
void placeClippedNote(LabelBoard& board, const BalanceChartLayout& layout) {
    if (layout.clipped() == 0) {
        return;
    }
    const QString note =
        layout.clipped() == 1
            ? PlotText::tr("▲ one far above the others, drawn at the edge")
            : PlotText::tr("▲ %1 far above the others, drawn at the edge").arg(layout.clipped());
    const double width = board.widthOf(note, TextStyle::Caption);
    const double line = layout.lineHeight();
    board.place({QRectF(layout.area().right() - width, layout.captionY() - line / 2, width, line), note,
                 TextStyle::Caption, ChartInk::Text});
}

void placeRollingAxis(LabelBoard& board, const BalanceChartLayout& layout) {
    const Format format;
    const double line = layout.lineHeight();
    const bool clipped = std::ranges::any_of(layout.series().rolling, [&](const RollingPoint& point) {
        return balanceRatio(point.sum).value_or(0) > layout.ratioTop();
    });
    double above = layout.rollingPlot()->top() - line / 2;
    for (const int value : std::array{layout.ratioTop(), 4, 2, 1, 0}) {
        const double y = layout.ratioY(value);
        const bool topAgain = value == layout.ratioTop() && y > layout.rollingPlot()->top() + 1;
        const bool hidesTwo = value == 4 && layout.ratioY(2) - y < line;
        const bool hidesZero = value == 1 && layout.ratioY(0) - y < line;
        if (topAgain || y - line / 2 < above || hidesTwo || hidesZero) {
            continue;
        }
        const QString number = format.number(value, 0);
        placeAxisNumber(board, layout, y,
                        clipped && value == layout.ratioTop() ? PlotText::tr("over %1").arg(number) : number);
        above = y + line / 2;
    }
    const QString caption = PlotText::tr("back for 1 chest, rolling 4 weeks");
    board.place({QRectF(layout.plot().left(), layout.rollingCaptionY() - line / 2,
                        board.widthOf(caption, TextStyle::Caption), line),
                 caption});
    const QString waiting = PlotText::tr("begins after four complete weeks");
    const double width = board.widthOf(waiting, TextStyle::Caption);
    if (layout.series().rolling.empty() && layout.count() > 0) {
        board.place(
            {QRectF(layout.rollingPlot()->right() - width, layout.rollingCaptionY() - line / 2, width, line),
             waiting});
    }
}

void blockDrawing(LabelBoard& board, const BalanceChartLayout& layout) {
    for (std::size_t i = 0; i < layout.count(); ++i) {
        board.block(layout.backBar(i));
        board.block(layout.chestBar(i));
        board.block(layout.earlierBackBar(i));
        board.block(layout.earlierChestBar(i));
        for (const QPointF& tip : layout.pastTheTop(i)) {
            board.block(
                {tip.x() - markerRadius, tip.y() - 2 * markerRadius, 2 * markerRadius, 2 * markerRadius});
        }
        if (const auto y = layout.markY(i)) {
            board.block({layout.left(i), *y - 2, layout.pitch(), 4});
        }
        if (const auto marker = layout.backOnlyMarker(i)) {
            board.block({marker->x() - markerRadius, marker->y() - markerRadius, 2 * markerRadius,
                         layout.plot().bottom() - marker->y() + markerRadius});
        }
    }
}

void placeEmptyRuns(LabelBoard& board, const BalanceChartLayout& layout) {
    const QString text = word(BalanceStatus::NoData);
    for (const EmptyRun& run : layout.series().emptyRuns) {
        const double width = static_cast<double>(run.count) * layout.pitch() - 2;
        const QSizeF size = board.wrapped(text, TextStyle::Caption, width);
        const QRectF box(layout.left(run.first) + 1, layout.plot().bottom() - size.height() - 6, width,
                         size.height());
        if (size.width() <= width && board.isFree(box)) {
            board.place(
                {box, text, TextStyle::Caption, ChartInk::Text2, Qt::AlignHCenter | Qt::AlignTop, true});
        }
    }
}

void placeBackOnly(LabelBoard& board, const BalanceChartLayout& layout) {
    const QString text = word(BalanceStatus::NoChest);
    const QSizeF size(board.widthOf(text, TextStyle::Caption), layout.lineHeight());
    for (std::size_t i = 0; i < layout.count(); ++i) {
        const auto marker = layout.backOnlyMarker(i);
        if (!marker) {
            continue;
        }
        const double aside = 4 + markerRadius + size.width() / 2;
        for (const double x : std::array{marker->x() + aside, marker->x() - aside}) {
            const QRectF box = around({x, marker->y()}, size);
            if (box.left() >= layout.plot().left() && box.right() <= layout.end() && board.isFree(box)) {
                board.place({box, text, TextStyle::Caption, ChartInk::Text});
                break;
            }
        }
    }
}

/// "coach's 2:1, twice the chest sets" at the first mark with room above; shorter where there is less.
void placeMarkName(LabelBoard& board, const BalanceChartLayout& layout, BalanceUnit unit) {
    const QString name = PlotText::tr("coach’s 2:1");
    const QString meaning = twiceTheChest(unit);
    const double nameWidth = board.widthOf(name, TextStyle::BodyBold);
    const double meaningWidth = board.widthOf(meaning, TextStyle::Caption);
    constexpr double between = 12;
    const double height = board.lineHeight(TextStyle::BodyBold);
    for (const double width : std::array{nameWidth + between + meaningWidth, nameWidth}) {
        for (std::size_t i = 0; i < layout.count(); ++i) {
            const auto y = layout.markY(i);
            const QRectF box(layout.left(i) + 2, y.value_or(0) - height - 3, width, height);
            if (!y || box.right() > layout.end() || box.top() < layout.plot().top() - height ||
                !board.isFree(box)) {
                continue;
            }
            board.place({QRectF(box.topLeft(), QSizeF(nameWidth, height)), name, TextStyle::BodyBold,
                         ChartInk::Text});
            if (width > nameWidth) {
                board.place(
                    {QRectF(box.left() + nameWidth + between, box.top(), meaningWidth, height), meaning});
            }
            return;
        }
    }
}

void placeEmptyMarkName(LabelBoard& board, const BalanceChartLayout& layout) {
    const QString name = coachsTarget();
    const double height = board.lineHeight(TextStyle::BodyBold);
    board.place({QRectF(layout.plot().left() + 2, layout.valueY(layout.emptyMark()) - height - 3,
                        board.widthOf(name, TextStyle::BodyBold), height),
                 name, TextStyle::BodyBold, ChartInk::Text});
}

} // namespace

std::vector<ChartLabel> balanceChartLabels(const BalanceChartLayout& layout, const BalanceChartData& data,
                                           const QFont& font) {
    LabelBoard board(font);
    placeAxes(board, layout, data.unit);
    placeClippedNote(board, layout);
    if (layout.rollingPlot()) {
        placeRollingAxis(board, layout);
    }
    if (layout.count() == 0) {
        placeEmptyMarkName(board, layout);
        return board.takeLabels();
    }
    placeMarkNames(board, layout.marks(), layout.plot(), layout.end());
    blockDrawing(board, layout);
    placeMarginLabels(board, layout, data);
    placeEmptyRuns(board, layout);
    placeBackOnly(board, layout);
    placeMarkName(board, layout, data.unit);
    return board.takeLabels();
}

} // namespace dorsal
