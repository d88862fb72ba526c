// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/balance_margin_labels.h"

#include "app/charts/chart_words.h"
#include "app/words/enum_words.h"
#include "app/words/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace dorsal {

namespace {

struct MarginText {
    Q_DECLARE_TR_FUNCTIONS(dorsal::BalanceChart)
};

constexpr double marginGap = 8;
constexpr double blockGap = 4;
constexpr double widestBlock = 160;

/// A bold text with a quieter one below.
struct MarginBlock {
    QString bold;
    QString quiet;
};

QSizeF marginBlockSize(const LabelBoard& board, const MarginBlock& block, double width) {
    const QSizeF bold =
        block.bold.isEmpty() ? QSizeF() : board.wrapped(block.bold, TextStyle::BodyBold, width);
    const QSizeF quiet =
        block.quiet.isEmpty() ? QSizeF() : board.wrapped(block.quiet, TextStyle::Caption, width);
    return {width, bold.height() + quiet.height()};
}

void placeMarginBlock(LabelBoard& board, const MarginBlock& block, QPointF topLeft, double width) {
    const Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignTop;
    double y = topLeft.y();
    if (!block.bold.isEmpty()) {
        const double height = board.wrapped(block.bold, TextStyle::BodyBold, width).height();
        board.place({QRectF(topLeft.x(), y, width, height), block.bold, TextStyle::BodyBold, ChartInk::Text,
                     alignment, true});
        y += height;
    }
    if (!block.quiet.isEmpty()) {
        const double height = board.wrapped(block.quiet, TextStyle::Caption, width).height();
        board.place({QRectF(topLeft.x(), y, width, height), block.quiet, TextStyle::Caption, ChartInk::Text2,
                     alignment, true});
    }
}

MarginBlock missingBlock(const BalancePeriod& open, BalanceUnit unit) {
    const std::int64_t missing = moreBackToTarget(open.sum);
    if (open.isEmpty()) {
        return {{}, MarginText::tr("no strength sets yet this week")};
    }
    if (open.sum.chest == Volume{}) {
        return {MarginText::tr("back only so far"), {}};
    }
    if (missing == 0) {
        return {MarginText::tr("2:1 reached so far"), {}};
    }
    return {moreBackWords(missing, unit),
            missing == 1 ? MarginText::tr("reaches 2:1") : MarginText::tr("reach 2:1")};
}

/// Beside the last bars: what is missing at the height of the mark, what hatching means at the base line.
void placeOpenWeek(LabelBoard& board, const BalanceChartLayout& layout, BalanceUnit unit, double x,
                   double width) {
    const std::size_t last = layout.count() - 1;
    const BalancePeriod& open = layout.series().periods[last];
    const bool weekly = layout.series().period == ChartPeriod::Week;
    double bottom = layout.plot().bottom();
    const MarginBlock hatched{
        {}, weekly ? MarginText::tr("hatched: week still open") : MarginText::tr("hatched: still open")};
    const double hatchedTop = bottom - blockGap - marginBlockSize(board, hatched, width).height();
    const double top = layout.plot().top() - board.lineHeight(TextStyle::Caption) / 2;
    const MarginBlock missing = weekly ? missingBlock(open, unit) : MarginBlock{};
    const double height = marginBlockSize(board, missing, width).height();
    if (!open.isEmpty() && hatchedTop - blockGap - height >= top) {
        placeMarginBlock(board, hatched, {x, hatchedTop}, width);
        bottom = hatchedTop - blockGap;
    }
    if (height > 0 && bottom - height >= top) {
        const double mark = layout.markY(last).value_or(layout.valueY(open.back()));
        const double wanted = mark - board.lineHeight(TextStyle::BodyBold);
        placeMarginBlock(board, missing, {x, std::max(top, std::min(wanted, bottom - height))}, width);
    }
}

void placeRollingEnd(LabelBoard& board, const BalanceChartLayout& layout, double x, double width) {
    const Tally& sum = layout.series().rolling.back().sum;
    const auto ratio = balanceRatio(sum);
    const MarginBlock block{ratio ? Format().ratioToOne(sum) : QString(), word(balanceStatus(sum))};
    const double height = marginBlockSize(board, block, width).height();
    const double y = ratio ? layout.ratioY(*ratio) : layout.rollingPlot()->top();
    const double top = layout.statusY() + layout.lineHeight() / 2 + blockGap;
    const double wanted = y - board.lineHeight(TextStyle::BodyBold) / 2;
    placeMarginBlock(board, block, {x, std::max(top, std::min(wanted, layout.area().bottom() - height))},
                     width);
}

} // namespace

void placeMarginLabels(LabelBoard& board, const BalanceChartLayout& layout, const BalanceChartData& data) {
    if (layout.count() == 0) {
        return;
    }
    const double x = layout.end() + marginGap;
    const double width = std::min(widestBlock, layout.area().right() - x);
    const double line = layout.lineHeight();
    if (layout.series().periods.back().partial) {
        placeOpenWeek(board, layout, data.unit, x, width);
    }
    board.place({QRectF(x, layout.statusY() - line / 2, width, line), MarginText::tr("status")});
    if (layout.rollingPlot() && !layout.series().rolling.empty()) {
        placeRollingEnd(board, layout, x, width);
    }
}

} // namespace dorsal
