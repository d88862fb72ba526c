// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/balance_chart_painter.h"
#include "tests/support/chart_weeks.h"

#include <QApplication>
#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

#include <set>

namespace dorsal {

namespace {

constexpr QSize chartSize(1022, 534);

class PaintedChart final {
public:
    explicit PaintedChart(BalanceChartData data, const Tokens& tokens = lightTokens(),
                          std::optional<std::size_t> pointed = std::nullopt)
        : data_(std::move(data)), layout(QRectF(QPointF(0, 0), chartSize), data_, QApplication::font()),
          image_(chartSize, QImage::Format_RGB32) {
        image_.fill(tokens.base);
        QPainter painter(&image_);
        BalanceChartPainter(layout, data_, tokens, QApplication::font()).paint(painter, pointed);
    }
    [[nodiscard]] QColor at(QPointF point) const { return image_.pixelColor(point.toPoint()); }
    /// Every colour of a row of pixels.
    [[nodiscard]] std::set<QRgb> across(double fromX, double toX, double y) const {
        std::set<QRgb> colors;
        for (int x = qRound(fromX); x < qRound(toX); ++x) {
            colors.insert(image_.pixel(x, qRound(y)));
        }
        return colors;
    }

private:
    BalanceChartData data_;

public:
    BalanceChartLayout layout;

private:
    QImage image_;
};

} // namespace

TEST(BalanceChartPainter, fillsBarsInTheColoursOfBackAndChest) {
    for (const Tokens* tokens : {&lightTokens(), &darkTokens()}) {
        const PaintedChart chart(halfAYear(), *tokens);
        EXPECT_EQ(chart.at(chart.layout.backBar(4).center()), tokens->backFill);
        EXPECT_EQ(chart.at(chart.layout.chestBar(4).center()), tokens->chestFill);
        EXPECT_EQ(chart.at({chart.layout.centre(4), chart.layout.backBar(4).top() - 8}), tokens->base);
    }
}

TEST(BalanceChartPainter, cutsTheBarUnderTheMarkThatItPasses) {
    const PaintedChart chart(halfAYear());
    const QRectF bar = chart.layout.backBar(24); // 14 sets, mark at 12
    const double mark = *chart.layout.markY(24);
    EXPECT_EQ(chart.at({bar.center().x(), mark - 6}), lightTokens().backFill);
    EXPECT_EQ(chart.at({bar.center().x(), mark + 6}), lightTokens().backFill);
    const auto colors = chart.across(bar.left(), bar.right(), mark - 2);
    EXPECT_FALSE(colors.contains(lightTokens().backFill.rgb()));

    const QRectF met = chart.layout.backBar(17); // 12 sets, mark at 12
    EXPECT_EQ(chart.at({met.center().x(), met.top() + 3}), lightTokens().backFill) << "only reached: no cut";
}

TEST(BalanceChartPainter, dashesTheMarkAcrossItsWeek) {
    const PaintedChart chart(halfAYear());
    const double y = *chart.layout.markY(4);
    const auto colors = chart.across(chart.layout.left(4), chart.layout.left(5), y);
    EXPECT_GT(colors.size(), 1U) << "dashes and gaps";
    EXPECT_TRUE(std::ranges::any_of(colors, [](QRgb color) { return qGray(color) < 90; }));
}

TEST(BalanceChartPainter, hatchesTheOpenWeek) {
    const PaintedChart chart(halfAYear());
    const QRectF bar = chart.layout.backBar(25);
    std::set<QRgb> inside;
    for (double y = bar.top() + 20; y < bar.bottom() - 20; ++y) {
        inside.merge(chart.across(bar.left() + 2, bar.right() - 2, y));
    }
    EXPECT_TRUE(inside.contains(lightTokens().backHatch.rgb()));
    EXPECT_TRUE(std::ranges::any_of(inside, [](QRgb color) {
        return std::abs(qBlue(color) - lightTokens().backFill.blue()) < 24 && qRed(color) < 60;
    })) << "lines in the colour of back";
    EXPECT_EQ(chart.across(bar.left() + 1, bar.right() - 1, bar.top() + 0.4).size(), 1U) << "outlined";
}

TEST(BalanceChartPainter, marksABackOnlyWeekAtTheTop) {
    const PaintedChart chart(halfAYear());
    const auto marker = chart.layout.backOnlyMarker(13);
    ASSERT_TRUE(marker);
    EXPECT_EQ(chart.at(*marker + QPointF(0, 2)), lightTokens().accent);
    EXPECT_FALSE(chart.layout.backOnlyMarker(12));
}

TEST(BalanceChartPainter, lightsTheColumnOfThePointedWeekOnly) {
    const PaintedChart chart(halfAYear(), lightTokens(), 20);
    const QRectF column = chart.layout.column(20);
    EXPECT_EQ(chart.at({column.left() + 2, column.top() + 2}), lightTokens().hover);
    EXPECT_EQ(chart.at({chart.layout.column(18).left() + 2, column.top() + 2}), lightTokens().base);
}

TEST(BalanceChartPainter, drawsTheRollingLineOnlyOverWholeWeeks) {
    const PaintedChart chart(halfAYear());
    const RollingPoint& last = chart.layout.series().rolling.back();
    EXPECT_EQ(last.week, 24U);
    const QPointF end(chart.layout.weekX(24), chart.layout.ratioY(*balanceRatio(last.sum)));
    EXPECT_EQ(chart.at(end), lightTokens().accent);
    EXPECT_NE(chart.at({chart.layout.weekX(2), chart.layout.ratioY(0.9)}), lightTokens().accent);
}

TEST(BalanceChartPainter, theEmptyChartKeepsItsAxesAndTheMark) {
    const PaintedChart chart(BalanceChartData{});
    const QRectF& plot = chart.layout.plot();
    EXPECT_EQ(chart.at({plot.center().x(), plot.bottom()}), lightTokens().ctl);
    EXPECT_GT(chart.across(plot.left(), plot.right(), chart.layout.valueY(chart.layout.emptyMark())).size(),
              1U);
}

} // namespace dorsal
