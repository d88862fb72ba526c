// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/balance_chart.h"
#include "tests/support/chart_weeks.h"

#include <QAccessible>
#include <QImage>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace dorsal {

namespace {

class ShownChart final {
public:
    explicit ShownChart(BalanceChartData data = halfAYear()) {
        chart.resize(1022, 534);
        chart.setData(std::move(data));
        chart.show();
        chart.setFocus(Qt::TabFocusReason);
    }
    void press(Qt::Key key) { QTest::keyClick(&chart, key); }
    [[nodiscard]] QString told() const { return chart.readOut()->sentence; }

    BalanceChart chart;
};

} // namespace

TEST(BalanceChart, arrowsWalkFromWeekToWeekAndTellIt) {
    ShownChart shown;
    shown.press(Qt::Key_End);
    EXPECT_EQ(shown.told(),
              "Week of 16 November 2026: back 11.5, chest 6, 1.9 to 1, week still open; 1 more back "
              "set reaches 2:1");
    shown.press(Qt::Key_Left);
    EXPECT_EQ(shown.told(), "Week of 9 November 2026: back 14, chest 6, 2.3 to 1, 2:1 met");
    shown.press(Qt::Key_PageUp);
    EXPECT_EQ(shown.told(), "Week of 12 October 2026: back 13, chest 6, 2.1 to 1, 2:1 met");
    shown.press(Qt::Key_PageDown);
    shown.press(Qt::Key_Right);
    shown.press(Qt::Key_Right);
    EXPECT_EQ(shown.chart.pointed(), 25U) << "and stop at the last";
    shown.press(Qt::Key_Home);
    EXPECT_EQ(shown.told(), "Week of 25 May 2026: back 4, chest 6, 0.6 to 1, less back than chest");
    shown.press(Qt::Key_Left);
    EXPECT_EQ(shown.chart.pointed(), 0U);
}

TEST(BalanceChart, tellsWeeksWithoutARatio) {
    ShownChart shown;
    shown.chart.setPointed(13);
    EXPECT_EQ(shown.told(), "Week of 24 August 2026: back 5, chest 0, back only");
    shown.chart.setPointed(12);
    EXPECT_EQ(shown.told(), "Week of 17 August 2026: no strength sets");
}

TEST(BalanceChart, theReadOutIsTheAccessibleValue) {
    ShownChart shown;
    shown.chart.setPointed(24);
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&shown.chart);
    ASSERT_NE(interface, nullptr);
    EXPECT_EQ(interface->text(QAccessible::Value), shown.told());
    EXPECT_EQ(interface->role(), QAccessible::Chart);
    EXPECT_FALSE(interface->text(QAccessible::Name).isEmpty());
}

TEST(BalanceChart, thePointerPointsAtTheNearestWeek) {
    ShownChart shown;
    shown.chart.clearFocus();
    const BalanceChartLayout& layout = shown.chart.geometryOfChart();
    QTest::mouseMove(&shown.chart, QPoint(qRound(layout.centre(7)), 100));
    ASSERT_TRUE(QTest::qWaitFor([&] { return shown.chart.pointed() == 7U; }));
    EXPECT_EQ(shown.chart.pointed(), 7U);
}

TEST(BalanceChart, keepsThePointedWeekWhenNewSetsArrive) {
    ShownChart shown;
    shown.chart.setPointed(20);
    BalanceChartData more = halfAYear();
    more.weeks.weeks.erase(more.weeks.weeks.begin(), more.weeks.weeks.begin() + 10);
    shown.chart.setData(more);
    EXPECT_EQ(shown.chart.pointed(), 10U);
    EXPECT_EQ(shown.chart.readOut()->title, "Week of 12 October 2026");
}

TEST(BalanceChart, enterOpensTheWeek) {
    ShownChart shown;
    Day opened{};
    QObject::connect(&shown.chart, &BalanceChart::opened, &shown.chart,
                     [&](const BalancePeriod& period) { opened = period.first; });
    shown.chart.setPointed(20);
    shown.press(Qt::Key_Return);
    EXPECT_EQ(opened, day(2026, 10, 12));
}

TEST(BalanceChart, aLongerPeriodTellsItsAverageWeek) {
    ShownChart shown(chartOf(day(2016, 1, 4), std::vector<WeekSums>(569, {9, 4})));
    shown.chart.setPointed(1);
    EXPECT_EQ(shown.told().section(QLatin1Char(':'), 0, 0), "Apr to Jun 2016, average week");
    EXPECT_TRUE(shown.told().contains(QStringLiteral("back 9, chest 4, 2.2 to 1, 2:1 met")))
        << shown.told().toStdString();
}

TEST(BalanceChart, oneWeekIsAChartToo) {
    ShownChart shown(chartOf(day(2026, 11, 16), {{3, 1}}));
    shown.press(Qt::Key_Right);
    EXPECT_EQ(shown.chart.pointed(), 0U);
    EXPECT_FALSE(shown.chart.grab().isNull());
}

TEST(BalanceChart, aPictureFinerThanTheScreenIsSharp) {
    ShownChart shown;
    QImage picture(shown.chart.size() * 2, QImage::Format_RGB32);
    picture.setDevicePixelRatio(2);
    shown.chart.render(&picture);
    // Scaled up from the screen's pixels, the four pixels of each point would be alike.
    const BalanceChartLayout& layout = shown.chart.geometryOfChart();
    const QRect caption(qRound(layout.plot().left()), qRound(layout.captionY() - 8), 60, 16);
    bool finer = false;
    for (int x = caption.left(); x < caption.right(); ++x) {
        for (int y = caption.top(); y < caption.bottom(); ++y) {
            finer = finer || picture.pixel(2 * x, 2 * y) != picture.pixel(2 * x + 1, 2 * y + 1);
        }
    }
    EXPECT_TRUE(finer);
}

TEST(BalanceChart, theEmptyChartInvitesToTrain) {
    ShownChart shown(BalanceChartData{});
    EXPECT_FALSE(shown.chart.readOut());
    shown.press(Qt::Key_Left);
    shown.press(Qt::Key_Return);
    EXPECT_FALSE(shown.chart.pointed());
    const QSignalSpy taken(&shown.chart, &BalanceChart::invitationTaken);
    auto* button = shown.chart.findChild<QPushButton*>();
    ASSERT_TRUE(button != nullptr && button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(taken.count(), 1);
    shown.chart.setData(halfAYear());
    EXPECT_FALSE(button->isVisible());
}

TEST(BalanceChart, twoFingersApartAskForFewerDays) {
    ShownChart shown;
    QSignalSpy wanted(&shown.chart, &BalanceChart::daysWanted);
    // Known to Qt until the program ends.
    static auto* const screen = QTest::createTouchDevice();
    const auto move = [&](int spread) {
        QTest::touchEvent(&shown.chart, screen)
            .move(0, QPoint(500 - spread, 200))
            .move(1, QPoint(500 + spread, 200));
    };
    QTest::touchEvent(&shown.chart, screen).press(0, QPoint(460, 200)).press(1, QPoint(540, 200));
    for (int spread = 60; spread <= 200; spread += 20) {
        move(spread);
    }
    QTest::touchEvent(&shown.chart, screen).release(0, QPoint(300, 200)).release(1, QPoint(700, 200));
    ASSERT_FALSE(wanted.isEmpty());
    const auto days = wanted.last().front().value<ShownDays>();
    EXPECT_LT((days.to - days.from).count(), 26 * 7 - 1);
}

TEST(BalanceChart, plusAndMinusAskForFewerAndMoreDays) {
    ShownChart shown;
    QSignalSpy wanted(&shown.chart, &BalanceChart::daysWanted);
    shown.press(Qt::Key_Plus);
    ASSERT_EQ(wanted.size(), 1);
    const auto fewer = wanted.last().front().value<ShownDays>();
    EXPECT_LT((fewer.to - fewer.from).count(), 26 * 7 - 1);
    shown.press(Qt::Key_Minus);
    const auto more = wanted.last().front().value<ShownDays>();
    EXPECT_GT((more.to - more.from).count(), 26 * 7 - 1);
}

} // namespace dorsal
