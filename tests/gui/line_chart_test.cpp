// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/line_chart.h"

#include "app/charts/chart_export.h"
#include "app/charts/chart_zoom.h"
#include "app/theme/tokens.h"

#include <QGuiApplication>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <gtest/gtest.h>

namespace dorsal {

using std::chrono::days;

namespace {

/// A value a week; a negative one stands for a gap.
LineChartData weekly(const std::vector<double>& values) {
    LineChartData data;
    const Day first = day(2026, 6, 1);
    for (std::size_t i = 0; i < values.size(); ++i) {
        SeriesPoint point;
        point.start = LocalTime(first + days(7 * static_cast<int>(i)));
        point.session = Id<Session>(static_cast<std::int64_t>(i) + 1);
        if (values[i] >= 0) {
            point.value = values[i];
        }
        data.series.points.push_back(point);
    }
    data.days = {first, first + days(7 * 26)};
    data.emptyText = QStringLiteral("nothing yet");
    return data;
}

LineChartLayout layoutOf(const LineChartData& data) {
    return {QRectF(0, 0, 800, 400), data, QFont()};
}

} // namespace

TEST(LineChartLayout, drawsPointsFromLeftToRightAndHigherValuesHigher) {
    const LineChartData data = weekly({40, 42.5, 45});
    const LineChartLayout chart = layoutOf(data);
    EXPECT_LT(chart.place(0).x(), chart.place(1).x());
    EXPECT_GT(chart.place(0).y(), chart.place(2).y());
    EXPECT_TRUE(chart.plot().contains(chart.place(1)));
    EXPECT_EQ(chart.pointAt(chart.place(1) + QPointF(2, 50)), 1U);
}

TEST(LineChartLayout, leavesGapsOutOfWhatIsDrawn) {
    const LineChartData data = weekly({40, -1, 45});
    EXPECT_EQ(layoutOf(data).drawn(), (std::vector<std::size_t>{0, 2}));
}

TEST(LineChartLayout, drawsAnAbsurdValueAtTheEdgeAndSaysSo) {
    const LineChartData data = weekly({40, 42.5, 1610, 45, 47.5});
    const LineChartLayout chart = layoutOf(data);
    EXPECT_EQ(chart.clipped(), 1U);
    EXPECT_TRUE(chart.isClipped(2));
    EXPECT_LT(chart.ticks().last(), 100);
    EXPECT_GE(chart.place(2).y(), chart.plot().top());
}

TEST(LineChartLayout, holdsOnePointAndNone) {
    const LineChartData one = weekly({60});
    EXPECT_TRUE(layoutOf(one).plot().contains(layoutOf(one).place(0)));
    EXPECT_EQ(layoutOf(one).ticks().first, 0);
    EXPECT_GT(layoutOf(one).ticks().last(), 65) << "with room above it";
    const LineChartData none = weekly({});
    EXPECT_FALSE(layoutOf(none).pointAt({400, 200}));
}

TEST(LineChartLayout, namesDatesWithoutOverlaps) {
    LineChartData data = weekly({40, 41, 42});
    for (const int years : {0, 1, 5, 20}) {
        data.days.to = data.days.from + days(56 + 365 * years);
        std::optional<double> before;
        int named = 0;
        for (const DateMark& mark : layoutOf(data).dateMarks()) {
            if (mark.text.isEmpty()) {
                continue;
            }
            ++named;
            if (before) {
                EXPECT_GT(mark.x - *before, 20) << years;
            }
            before = mark.x;
        }
        EXPECT_GE(named, 2) << years;
    }
}

TEST(LineChart, isReadByKeys) {
    LineChart chart(QStringLiteral("Rows"));
    chart.resize(800, 400);
    chart.setData(weekly({40, -1, 45, 50}));
    chart.show();
    EXPECT_TRUE(chart.readOut().contains(QStringLiteral("50 kg"))) << "the last one unless asked";
    chart.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&chart, Qt::Key_Home);
    EXPECT_EQ(chart.pointed(), 0U);
    QTest::keyClick(&chart, Qt::Key_Right);
    EXPECT_EQ(chart.pointed(), 2U) << "gaps are passed over";
    EXPECT_TRUE(chart.readOut().contains(QStringLiteral("15 June 2026"))) << chart.readOut().toStdString();
    EXPECT_EQ(chart.accessibleDescription(), chart.readOut());
    QTest::keyClick(&chart, Qt::Key_End);
    const QSignalSpy opened(&chart, &LineChart::opened);
    QTest::keyClick(&chart, Qt::Key_Return);
    EXPECT_EQ(opened.size(), 1);
}

TEST(LineChart, withoutValuesSaysWhatWillBeHere) {
    LineChart chart(QStringLiteral("Rows"));
    chart.setData(weekly({}));
    EXPECT_EQ(chart.accessibleDescription(), QStringLiteral("nothing yet"));
    EXPECT_EQ(chart.readOut(), QString()) << "the sentence stands in the chart, once";
}

TEST(LineChartLayout, namesDaysWhereNoMonthBegins) {
    const auto named = [](int length) {
        LineChartData data = weekly({60});
        data.series.points.front().start = LocalTime(day(2026, 11, 11));
        data.days = {day(2026, 11, 11), day(2026, 11, 11) + days(length)};
        QStringList texts;
        for (const DateMark& mark : layoutOf(data).dateMarks()) {
            if (!mark.text.isEmpty()) {
                texts += mark.text;
            }
        }
        return texts;
    };
    EXPECT_EQ(named(0), QStringList{QStringLiteral("11 Nov")}) << "a single day";
    EXPECT_GE(named(18).size(), 4);
    EXPECT_TRUE(named(30).contains(QStringLiteral("16 Nov"))) << "Mondays, where days have no room";
}

TEST(LineChartLayout, putsASingleDayInTheMiddle) {
    LineChartData data = weekly({60});
    data.days = {day(2026, 6, 1), day(2026, 6, 1)};
    const LineChartLayout chart = layoutOf(data);
    EXPECT_NEAR(chart.place(0).x(), chart.plot().center().x(), 1);
}

TEST(LineChartLayout, knowsWhichPointsNoStrokeShows) {
    LineChartData data = weekly({40, -1, 45, -1, 50, 51, 3, 52, -1, 60});
    data.series.points[6].aside = true;
    EXPECT_EQ(layoutOf(data).lonely(), (std::vector<std::size_t>{0, 2, 9}));
}

TEST(LineChartLayout, endsItsLineAtTheLastPointThatIsNotBesideIt) {
    LineChartData data = weekly({4.2, 4.5, 1.6});
    data.series.points.back().aside = true;
    EXPECT_EQ(layoutOf(data).last(), 1U);
    data.series.points.clear();
    EXPECT_FALSE(layoutOf(data).last());
}

TEST(LineChart, asksForFewerDaysOnTheWheelAndForOthersOnADrag) {
    LineChart chart(QStringLiteral("Rows"));
    chart.resize(800, 400);
    chart.setData(weekly({40, 41, 42, 43}));
    std::vector<ShownDays> wanted;
    QObject::connect(&chart, &LineChart::daysWanted,
                     [&](const ShownDays& asked) { wanted.push_back(asked); });
    QWheelEvent wheel({400, 200}, {400, 200}, {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(&chart, &wheel);
    ASSERT_EQ(wanted.size(), 1U);
    EXPECT_LT(wanted[0].to - wanted[0].from, chart.data().days.to - chart.data().days.from);
    QTest::mousePress(&chart, Qt::LeftButton, {}, {300, 200});
    QTest::mouseMove(&chart, {400, 200});
    QMouseEvent move(QEvent::MouseMove, QPointF(400, 200), QPointF(400, 200), Qt::NoButton, Qt::LeftButton,
                     {});
    QApplication::sendEvent(&chart, &move);
    ASSERT_GE(wanted.size(), 2U);
    EXPECT_LT(wanted.back().from, chart.data().days.from) << "dragged to the right: earlier days";
    EXPECT_EQ(wanted.back().to - wanted.back().from, chart.data().days.to - chart.data().days.from);
}

TEST(ChartZoom, keepsTheDaysInsideOfWhatThereIs) {
    const ShownDays all{day(2026, 1, 1), day(2026, 12, 31)};
    const ShownDays early{day(2025, 11, 1), day(2025, 12, 31)};
    EXPECT_EQ(keptInside(early, all).from, all.from);
    EXPECT_EQ(keptInside(early, all).to - keptInside(early, all).from, early.to - early.from);
    EXPECT_EQ(keptInside({day(2020, 1, 1), day(2030, 1, 1)}, all), all);
    const ShownDays inside{day(2026, 3, 1), day(2026, 4, 1)};
    EXPECT_EQ(keptInside(inside, all), inside);
}

TEST(ChartExport, writesEveryKindOfPictureAndLeavesAFileItCannotReplace) {
    const QTemporaryDir folder;
    const DrawChart draw =
        lineChartDrawing(weekly({40, 42.5, 45}), QStringLiteral("Rows"), QStringLiteral("a note"));
    const auto write = [&](const QString& name) {
        writeChart(draw, {}, folder.filePath(name));
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    EXPECT_TRUE(write(QStringLiteral("a.png")).startsWith("\x89PNG"));
    const QByteArray svg = write(QStringLiteral("a.svg"));
    EXPECT_TRUE(svg.contains("<svg"));
    EXPECT_TRUE(write(QStringLiteral("a.pdf")).startsWith("%PDF"));
    EXPECT_ANY_THROW(writeChart(draw, {}, QStringLiteral("/nowhere/at/all/a.png")));
    ChartPicture dark;
    dark.ground = PictureGround::Dark;
    EXPECT_EQ(chartImage(draw, dark).pixelColor(4, 4), darkTokens().base);
}

TEST(ChartExport, givesANoteAsManyLinesAsItNeeds) {
    const auto roomBesides = [](const QString& note) {
        double height = 0;
        const DrawChart draw = titledDrawing(
            [&height](QPainter&, const QRectF& room, const Tokens&, const QFont&) { height = room.height(); },
            QStringLiteral("Rows"), note);
        EXPECT_FALSE(chartImage(draw, ChartPicture{}).isNull());
        return height;
    };
    const QString line = QStringLiteral("Full dots are records. ");
    EXPECT_LT(roomBesides(line.repeated(12)), roomBesides(line) - 10);
}

TEST(LineChart, runsFromLeftToRightInEveryLanguage) {
    LineChart chart(QStringLiteral("Weight"));
    LineChartData data;
    data.days = {day(2026, 6, 1), day(2026, 11, 22)};
    for (unsigned month = 6; month < 12; ++month) {
        data.series.points.push_back(
            {LocalTime(day(2026, month, 3)), std::nullopt, 70.0 + month, false, false});
    }
    chart.resize(800, 400);
    const auto drawn = [&](Qt::LayoutDirection direction) {
        QGuiApplication::setLayoutDirection(direction);
        chart.setData(data);
        QImage image = chart.grab().toImage();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        return image;
    };
    EXPECT_EQ(drawn(Qt::RightToLeft), drawn(Qt::LeftToRight));
}

} // namespace dorsal
