// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/day_marks.h"

#include "app/charts/balance_chart_labels.h"
#include "app/charts/line_chart_layout.h"
#include "tests/support/chart_weeks.h"

#include <QApplication>

#include <gtest/gtest.h>

#include <algorithm>

namespace dorsal {

namespace {

Annotation markedDays(AnnotationKind kind, Day first, Day last, const std::string& note = {}) {
    return {Id<Annotation>(1), {}, kind, first, last, note};
}

std::vector<DayMark> someMarks() {
    const std::vector<Annotation> annotations{
        markedDays(AnnotationKind::Deload, day(2026, 10, 5), day(2026, 10, 11)),
        markedDays(AnnotationKind::Holiday, day(2026, 8, 10), day(2026, 8, 23), "by the sea")};
    const std::vector<ImportedSpan> imports{{"hevy", day(2024, 1, 1), day(2026, 6, 30)}};
    return dayMarks(annotations, imports);
}

} // namespace

TEST(DayMarks, areInOrderAndSayWhatTheyAre) {
    const auto marks = someMarks();
    ASSERT_EQ(marks.size(), 3U);
    EXPECT_EQ(marks[0].kind, DayMarkKind::ImportEnd);
    EXPECT_EQ(marks[0].name, "imported from Hevy");
    EXPECT_FALSE(marks[0].annotation);
    EXPECT_EQ(marks[1].sentence, "Holiday, 10 August 2026 to 23 August 2026: by the sea");
    EXPECT_EQ(marks[2].name, "Deload");
    EXPECT_TRUE(marksIn(marks, {day(2026, 9, 1), day(2026, 10, 4)}).empty());
    EXPECT_EQ(marksIn(marks, {day(2026, 8, 23), day(2026, 10, 5)}).size(), 2U);
    EXPECT_EQ(markLegend({}), "");
    EXPECT_EQ(markLegend(marks).count(QLatin1Char(';')), 2);
}

TEST(DayMarks, coverTheColumnsOfTheirWeeks) {
    BalanceChartData data = halfAYear();
    data.marks = someMarks();
    const BalanceChartLayout layout(QRectF(0, 0, 1022, 534), data, QApplication::font());
    ASSERT_EQ(layout.marks().size(), 3U);
    const PlacedMark& holiday = layout.marks()[1];
    EXPECT_NEAR(holiday.left, layout.left(11), 1);
    EXPECT_NEAR(holiday.right, layout.left(13), 1);
}

TEST(DayMarks, areCutAtTheEndsOfTheRange) {
    BalanceChartData data = halfAYear();
    const std::vector<Annotation> always{
        markedDays(AnnotationKind::Holiday, day(2020, 1, 1), day(2030, 1, 1))};
    data.marks = dayMarks(always, {});
    const BalanceChartLayout layout(QRectF(0, 0, 1022, 534), data, QApplication::font());
    ASSERT_EQ(layout.marks().size(), 1U);
    EXPECT_NEAR(layout.marks()[0].left, layout.plot().left(), 1);
    EXPECT_NEAR(layout.marks()[0].right, layout.end(), 1);
}

TEST(DayMarks, haveNamesThatCoverNoOtherText) {
    BalanceChartData data = halfAYear();
    std::vector<Annotation> many;
    for (int week = 0; week < 26; week += 2) {
        const Day first = day(2026, 5, 25) + std::chrono::days(7 * week);
        many.push_back(markedDays(AnnotationKind::Deload, first, first + std::chrono::days(6)));
    }
    data.marks = dayMarks(many, {});
    for (const double width : {560.0, 1022.0}) {
        const BalanceChartLayout layout(QRectF(0, 0, width, 400), data, QApplication::font());
        const auto labels = balanceChartLabels(layout, data, QApplication::font());
        EXPECT_TRUE(
            std::ranges::any_of(labels, [](const ChartLabel& label) { return label.text == "Deload"; }));
        for (auto one = labels.begin(); one != labels.end(); ++one) {
            for (auto other = std::next(one); other != labels.end(); ++other) {
                EXPECT_FALSE(one->box.intersects(other->box))
                    << one->text.toStdString() << " over " << other->text.toStdString();
            }
        }
    }
}

TEST(DayMarks, standInLineChartsToo) {
    LineChartData data;
    data.days = {day(2026, 5, 25), day(2026, 11, 22)};
    data.marks = someMarks();
    const LineChartLayout layout(QRectF(0, 0, 900, 400), data, QApplication::font());
    const auto marks = layout.marks();
    ASSERT_EQ(marks.size(), 3U);
    EXPECT_NEAR(marks[1].left, layout.dayX(day(2026, 8, 10)), 1);
    EXPECT_NEAR(marks[1].right, layout.dayX(day(2026, 8, 24)), 1);
}

} // namespace dorsal
