// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/calendar_chart.h"
#include "app/charts/calendar_picture.h"
#include "app/pages/progress_page.h"
#include "core/logbook/annotations.h"
#include "core/logbook/session_items.h"
#include "tests/support/page_desk.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace dorsal {

namespace {

class CalendarKind : public testing::Test {
protected:
    CalendarKind()
        : page_(parts_.log.logbook(), parts_.signalSource, parts_.catalogue, parts_.clock, parts_.navigation,
                parts_.operations, parts_.prompts) {}

    Id<Session> train(int daysAgo, int sets = 3) {
        return parts_.addSession(parts_.clock.local() - std::chrono::days(daysAgo), "Training",
                                 {"bent-over-row"}, sets);
    }
    void open() {
        page_.resize(1104, 772);
        page_.show();
        page_.showKind(ProgressKind::Calendar);
        chart_ = page_.findChild<CalendarChart*>();
        ASSERT_NE(chart_, nullptr);
    }
    [[nodiscard]] bool says(const QString& text) const {
        const auto labels = page_.findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) {
            return label->isVisibleTo(&page_) && label->text().contains(text);
        });
    }

    PageDesk parts_;
    ProgressPage page_;
    CalendarChart* chart_ = nullptr;
};

} // namespace

TEST_F(CalendarKind, tellsTheDayByArrowKeys) {
    train(8, 4);
    train(1, 5);
    open();
    QTest::keyClick(chart_, Qt::Key_End);
    EXPECT_EQ(chart_->pointed(), day(2026, 11, 20));
    QTest::keyClick(chart_, Qt::Key_Up);
    EXPECT_EQ(chart_->readOut(),
              "Thursday 19 November 2026: 5 working sets · week: trained, 2 weeks in a row");
    QTest::keyClick(chart_, Qt::Key_Left);
    EXPECT_TRUE(chart_->readOut().contains(QStringLiteral("4 working sets")));
    QTest::keyClick(chart_, Qt::Key_End);
    QTest::keyClick(chart_, Qt::Key_Right);
    EXPECT_EQ(chart_->pointed(), day(2026, 11, 20)) << "and stops at today";
    EXPECT_EQ(QAccessible::queryAccessibleInterface(chart_)->text(QAccessible::Value), chart_->readOut());
}

TEST_F(CalendarKind, tellsTheDayUnderThePointerAndOpensIt) {
    const Id<Session> session = train(1);
    open();
    const QPoint cell = chart_->geometryOfChart().cell(day(2026, 11, 19)).center().toPoint();
    QTest::mouseMove(chart_, cell);
    ASSERT_TRUE(QTest::qWaitFor([&] { return chart_->pointed() == day(2026, 11, 19); }));
    QTest::mouseDClick(chart_, Qt::LeftButton, {}, cell);
    ASSERT_EQ(parts_.navigation.inHistory.size(), 1U);
    EXPECT_EQ(parts_.navigation.inHistory.front(), session);
}

TEST_F(CalendarKind, keepsTheStreakOverAHolidayAndASkip) {
    train(28);
    addAnnotation(parts_.log.logbook(),
                  {{}, {}, AnnotationKind::Holiday, day(2026, 10, 26), day(2026, 11, 1)});
    const Id<Session> skipped =
        parts_.addSession(parts_.clock.local() - std::chrono::days(14), "Skipped", {"bent-over-row"}, 0);
    skipItem(parts_.log.logbook(), parts_.log.reader().items(skipped)[0].id, SkipReason::NoTime);
    train(8);
    train(1);
    open();
    EXPECT_TRUE(says(QStringLiteral("Now 3 weeks in a row, the longest streak so far.")));
    const auto* model = page_.findChildren<QTableView*>().back()->model();
    for (auto* table : page_.findChildren<QTableView*>()) {
        model = table->accessibleName() == QStringLiteral("Weeks in numbers") ? table->model() : model;
    }
    ASSERT_EQ(model->rowCount(), 5);
    EXPECT_EQ(model->index(2, 3).data().toString(), "skipped with a reason");
    EXPECT_EQ(model->index(3, 3).data().toString(), "rest on purpose");
    EXPECT_TRUE(model->index(3, 5).data().toString().startsWith(QStringLiteral("Holiday")));
    EXPECT_EQ(model->index(0, 4).data().toString(), "3");
}

TEST_F(CalendarKind, breaksTheStreakAtAMissedWeek) {
    train(15);
    train(1);
    open();
    EXPECT_TRUE(says(QStringLiteral("Now 1 week in a row")));
    parts_.log.logbook().undo();
}

TEST_F(CalendarKind, explainsItselfInAnEmptyLog) {
    open();
    EXPECT_TRUE(says(QStringLiteral("Every day of training will stand here")));
    chart_->setFocus(Qt::TabFocusReason);
    QTest::keyClick(chart_, Qt::Key_Left);
    EXPECT_EQ(chart_->readOut(), "");
}

TEST(CalendarLayout, putsEveryDayInASquareOfItsOwn) {
    const ShownDays threeYears{day(2023, 11, 20), day(2026, 11, 22)};
    const CalendarLayout layout(QRectF(0, 0, 900, 4000), threeYears, QApplication::font(), false);
    EXPECT_EQ(layout.blocks(), 3U);
    for (Day day = threeYears.from; day <= threeYears.to; day += std::chrono::days(1)) {
        ASSERT_EQ(layout.dayAt(layout.cell(day).center()), day) << isoDate(day);
    }
    EXPECT_FALSE(layout.dayAt({-1, 10}));
    EXPECT_FALSE(layout.dayAt({200, layout.height() + 5}));
}

TEST(CalendarLayout, fitsTwentyYearsIntoAPicture) {
    const ShownDays twentyYears{day(2006, 11, 20), day(2026, 11, 22)};
    const QRectF room(0, 0, 1100, 1400);
    const CalendarLayout layout(room, twentyYears, QApplication::font(), true);
    EXPECT_LE(layout.cell(twentyYears.to).bottom(), room.bottom());
}

} // namespace dorsal
