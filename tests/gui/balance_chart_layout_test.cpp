// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/balance_chart_labels.h"
#include "tests/support/chart_weeks.h"

#include <QApplication>

#include <gtest/gtest.h>

#include <array>
#include <ostream>

namespace dorsal {

namespace {

BalanceChartLayout layoutOf(const BalanceChartData& data, QSizeF size = {1022, 534}) {
    return {QRectF(QPointF(0, 0), size), data, QApplication::font()};
}

bool hasLabel(const std::vector<ChartLabel>& labels, const QString& text) {
    return std::ranges::any_of(labels, [&](const ChartLabel& label) { return label.text == text; });
}

struct Shape {
    int weeks;
    QSizeF size;
    int pointSize;
    friend std::ostream& operator<<(std::ostream& out, const Shape& shape) {
        return out << shape.weeks << " weeks in " << shape.size.width() << " x " << shape.size.height()
                   << " at " << shape.pointSize << " pt";
    }
};

class BalanceChartShapes : public testing::TestWithParam<Shape> {};

} // namespace

TEST(BalanceChartLayout, barsStandSideBySideOnTheBaseLine) {
    const BalanceChartData data = halfAYear();
    const BalanceChartLayout chart = layoutOf(data);
    const QRectF back = chart.backBar(20);
    const QRectF chest = chart.chestBar(20);
    EXPECT_DOUBLE_EQ(back.bottom(), chart.plot().bottom());
    EXPECT_DOUBLE_EQ(chest.left() - back.right(), 1);
    EXPECT_NEAR(back.height() / chest.height(), 13.0 / 6.0, 0.03);
    EXPECT_NEAR(back.width(), chart.pitch() * 0.36, 1);
    EXPECT_NEAR(*chart.markY(20), chart.valueY(12), 0.5);
}

TEST(BalanceChartLayout, aPointFindsTheNearestWeek) {
    const BalanceChartData data = halfAYear();
    const BalanceChartLayout chart = layoutOf(data);
    for (std::size_t week = 0; week < chart.count(); ++week) {
        EXPECT_EQ(chart.periodAt({chart.centre(week), 300}), week);
    }
    EXPECT_EQ(chart.periodAt({1, 300}), 0U) << "left of the axis";
    EXPECT_EQ(chart.periodAt({1020, 300}), 25U) << "in the right margin";
    EXPECT_FALSE(chart.periodAt({500, 900}));
    const BalanceChartData none;
    EXPECT_FALSE(layoutOf(none).periodAt({500, 300}));
}

TEST(BalanceChartLayout, switchedOffSeriesTakeNoPlaceButKeepTheAxis) {
    BalanceChartData data = halfAYear();
    data.shown = {false, true, false};
    const BalanceChartLayout chart = layoutOf(data);
    EXPECT_TRUE(chart.backBar(20).isEmpty());
    EXPECT_FALSE(chart.chestBar(20).isEmpty());
    EXPECT_FALSE(chart.markY(20));
    EXPECT_DOUBLE_EQ(chart.ticks().top(), 16);
}

TEST(BalanceChartLayout, twentyYearsBecomeQuarters) {
    const BalanceChartData data = manyWeeks(1043);
    const BalanceChartLayout chart = layoutOf(data);
    EXPECT_EQ(chart.series().period, ChartPeriod::Quarter);
    EXPECT_GE(chart.pitch(), BalanceChartLayout::leastPitch);
    EXPECT_TRUE(hasLabel(balanceChartLabels(chart, data, QApplication::font()),
                         QStringLiteral("sets a week, average of each quarter")));
    EXPECT_EQ(layoutOf(data, {3500, 1800}).series().period, ChartPeriod::Month);
}

TEST(BalanceChartLayout, aLowChartKeepsItsBarsAndDropsTheRollingPanel) {
    const BalanceChartData data = halfAYear();
    EXPECT_DOUBLE_EQ(layoutOf(data).rollingPlot()->height(), 92);
    EXPECT_DOUBLE_EQ(layoutOf(data, {660, 320}).rollingPlot()->height(), 64);
    EXPECT_FALSE(layoutOf(data, {660, 200}).rollingPlot());
}

TEST(BalanceChartLayout, theCoachsMarkOfAnAbsurdWeekIsNotDrawnAtTheEdge) {
    const BalanceChartData data =
        chartOf(day(2026, 9, 28), {{30, 12}, {28, 14}, {30, 3000}, {32, 11}, {29, 13}, {12, 4}});
    const BalanceChartLayout layout = layoutOf(data);
    EXPECT_FALSE(layout.markY(2));
    EXPECT_TRUE(layout.markY(1));
    EXPECT_EQ(layout.pastTheTop(2).size(), 1U);
}

TEST(BalanceChartLayout, anAbsurdWeekIsDrawnAtTheEdgeAndSaysSo) {
    const BalanceChartData data =
        chartOf(day(2026, 9, 28), {{30, 12}, {28, 14}, {3000, 10}, {32, 11}, {29, 13}, {12, 4}});
    const BalanceChartLayout layout = layoutOf(data);
    EXPECT_LT(layout.ticks().top(), 60);
    EXPECT_EQ(layout.backBar(2).top(), layout.plot().top());
    EXPECT_GT(layout.backBar(0).height(), layout.plot().height() / 2);
    EXPECT_EQ(layout.clipped(), 1U);
    EXPECT_EQ(layout.pastTheTop(2),
              (std::vector{QPointF(layout.backBar(2).center().x(), layout.plot().top())}));
    EXPECT_TRUE(layout.pastTheTop(1).empty());
    EXPECT_TRUE(hasLabel(balanceChartLabels(layout, data, QApplication::font()),
                         QStringLiteral("▲ one far above the others, drawn at the edge")));
}

TEST(BalanceChartLabels, sayWhatTheOpenWeekNeeds) {
    const QFont font = QApplication::font();
    const BalanceChartData oneShort = halfAYear();
    const auto labels = balanceChartLabels(layoutOf(oneShort), oneShort, font);
    EXPECT_TRUE(hasLabel(labels, QStringLiteral("1 more back set")));
    EXPECT_TRUE(hasLabel(labels, QStringLiteral("reaches 2:1")));
    EXPECT_TRUE(hasLabel(labels, QStringLiteral("hatched: week still open")));

    const BalanceChartData reached = chartOf(day(2026, 11, 9), {{8, 4}, {8, 4}});
    EXPECT_TRUE(
        hasLabel(balanceChartLabels(layoutOf(reached), reached, font), QStringLiteral("2:1 reached so far")));

    const BalanceChartData nothing = chartOf(day(2026, 11, 9), {{8, 4}, {0, 0}});
    const auto quiet = balanceChartLabels(layoutOf(nothing), nothing, font);
    EXPECT_TRUE(hasLabel(quiet, QStringLiteral("no strength sets yet this week")));
    EXPECT_FALSE(hasLabel(quiet, QStringLiteral("hatched: week still open"))) << "nothing is hatched";
}

TEST(BalanceChartLabels, nameTheMarkTheGapAndTheBackOnlyWeek) {
    const BalanceChartData data = halfAYear();
    const auto labels = balanceChartLabels(layoutOf(data), data, QApplication::font());
    EXPECT_TRUE(hasLabel(labels, QStringLiteral("coach’s 2:1")));
    EXPECT_TRUE(hasLabel(labels, QStringLiteral("twice the chest sets")));
    EXPECT_TRUE(hasLabel(labels, QStringLiteral("no strength sets")));
    EXPECT_TRUE(hasLabel(labels, QStringLiteral("back only")));
    EXPECT_TRUE(hasLabel(labels, QStringLiteral("2.1 to 1"))) << "the end of the rolling line";
}

TEST(BalanceChartLabels, thePointedDatePushesItsNeighboursAway) {
    const BalanceChartData data = halfAYear();
    const BalanceChartLayout chart = layoutOf(data);
    const QFont font = QApplication::font();
    EXPECT_TRUE(hasLabel(balanceDateLabels(chart, font, std::nullopt), QStringLiteral("5 Oct")));
    const auto labels = balanceDateLabels(chart, font, 20);
    EXPECT_FALSE(hasLabel(labels, QStringLiteral("5 Oct")));
    const auto own = std::ranges::find(labels, QStringLiteral("12 Oct"), &ChartLabel::text);
    ASSERT_NE(own, labels.end());
    EXPECT_EQ(own->style, TextStyle::CaptionBold);
}

TEST_P(BalanceChartShapes, keepAllTextsApartAndInside) {
    const Shape shape = GetParam();
    QFont font = QApplication::font();
    font.setPointSize(shape.pointSize);
    const BalanceChartData data = shape.weeks == 26 ? halfAYear() : manyWeeks(shape.weeks);
    const QRectF area(QPointF(0, 0), shape.size);
    const BalanceChartLayout chart(area, data, font);
    for (const std::optional<std::size_t> pointed :
         {std::optional<std::size_t>(), std::optional<std::size_t>(0)}) {
        auto labels = balanceChartLabels(chart, data, font);
        std::ranges::move(balanceDateLabels(chart, font, pointed), std::back_inserter(labels));
        for (std::size_t i = 0; i < labels.size(); ++i) {
            EXPECT_TRUE(area.adjusted(-1, -1, 1, 1).contains(labels[i].box)) << labels[i].text.toStdString();
            for (std::size_t j = 0; j < i; ++j) {
                EXPECT_FALSE(labels[i].box.intersects(labels[j].box))
                    << labels[i].text.toStdString() << " on " << labels[j].text.toStdString();
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Sizes, BalanceChartShapes,
                         testing::Values(Shape{26, {1022, 534}, 10}, Shape{26, {660, 290}, 10},
                                         Shape{26, {528, 240}, 10}, Shape{26, {1022, 534}, 18},
                                         Shape{26, {3600, 1900}, 10}, Shape{1, {1022, 534}, 10},
                                         Shape{3, {660, 290}, 10}, Shape{52, {660, 290}, 10},
                                         Shape{52, {1022, 534}, 12}, Shape{260, {1022, 534}, 10},
                                         Shape{1043, {528, 240}, 10}, Shape{1043, {1022, 534}, 10},
                                         Shape{1043, {3600, 1900}, 10}));

} // namespace dorsal
