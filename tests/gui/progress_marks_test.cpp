// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/balance_chart.h"
#include "app/charts/calendar_chart.h"
#include "app/charts/line_chart.h"
#include "app/models/balance_table_model.h"
#include "app/pages/progress_page.h"
#include "core/logbook/annotations.h"
#include "tests/support/page_desk.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QFocusEvent>
#include <QLabel>
#include <QMenu>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace dorsal {

namespace {

class ProgressMarks : public testing::Test {
protected:
    ProgressMarks()
        : page_(parts_.log.logbook(), parts_.signalSource, parts_.catalogue, parts_.clock, parts_.navigation,
                parts_.operations, parts_.prompts) {
        for (const int daysAgo : {15, 8, 1}) {
            parts_.addSession(parts_.clock.local() - std::chrono::days(daysAgo), "Training",
                              {"bent-over-row", "bench-press"});
        }
    }
    void open() {
        page_.resize(1104, 772);
        page_.show();
        chart_ = page_.findChild<BalanceChart*>();
        ASSERT_EQ(chart_->geometryOfChart().count(), 3U);
    }
    [[nodiscard]] std::vector<Annotation> annotations() { return parts_.log.reader().annotations(); }
    [[nodiscard]] bool says(const QString& text) const {
        const auto labels = page_.findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) {
            return label->isVisibleTo(&page_) && label->text().contains(text);
        });
    }
    Annotation addHoliday(Day first, Day last) {
        Annotation holiday{{}, {}, AnnotationKind::Holiday, first, last, "by the sea"};
        addAnnotation(parts_.log.logbook(), holiday);
        return annotations().back();
    }
    /// The menu of the chart at the week pointed at, as the menu key opens it.
    [[nodiscard]] QMenu* menuOfChart() {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(10, 10),
                                chart_->mapToGlobal(QPoint(10, 10)));
        QApplication::sendEvent(chart_, &event);
        return qobject_cast<QMenu*>(QApplication::activePopupWidget());
    }

    PageDesk parts_;
    ProgressPage page_;
    BalanceChart* chart_ = nullptr;
};

} // namespace

TEST_F(ProgressMarks, mMarksTheWeekPointedAtAsOneStep) {
    open();
    chart_->setFocus();
    chart_->setPointed(1);
    parts_.prompts.marks.emplace_back(
        MarkedDays{{{}, {}, AnnotationKind::Deload, day(2026, 11, 9), day(2026, 11, 15), "tired"}, false});
    QTest::keyClick(chart_, Qt::Key_M);
    ASSERT_EQ(parts_.prompts.suggestedMarks.size(), 1U);
    EXPECT_EQ(parts_.prompts.suggestedMarks[0].first, day(2026, 11, 9));
    EXPECT_EQ(parts_.prompts.suggestedMarks[0].last, day(2026, 11, 15));
    ASSERT_EQ(annotations().size(), 1U);
    EXPECT_EQ(chart_->geometryOfChart().marks().size(), 1U);
    EXPECT_TRUE(chart_->readOut()->sentence.contains(
        QStringLiteral("Deload, 9 November 2026 to 15 November 2026: tired")));
    EXPECT_TRUE(says(QStringLiteral("tired")));
    EXPECT_EQ(parts_.log.logbook().undoable(), Operation::AddAnnotation);
    parts_.log.logbook().undo();
    QApplication::processEvents();
    EXPECT_TRUE(annotations().empty());
    EXPECT_TRUE(chart_->geometryOfChart().marks().empty());
}

TEST_F(ProgressMarks, areLeftAloneWhenTheQuestionIsCancelled) {
    open();
    chart_->setFocus();
    QTest::keyClick(chart_, Qt::Key_M);
    EXPECT_EQ(parts_.prompts.suggestedMarks.size(), 1U);
    EXPECT_TRUE(annotations().empty());
}

TEST_F(ProgressMarks, areChangedAndTakenOutFromTheMenuOfTheChart) {
    const Annotation holiday = addHoliday(day(2026, 11, 9), day(2026, 11, 15));
    open();
    chart_->setFocus();
    chart_->setPointed(1);
    QMenu* menu = menuOfChart();
    ASSERT_NE(menu, nullptr);
    const auto actions = menu->actions();
    const auto entry = std::ranges::find_if(
        actions, [](const QAction* action) { return action->text().contains(QStringLiteral("by the sea")); });
    ASSERT_NE(entry, actions.end());
    Annotation longer = holiday;
    longer.last = day(2026, 11, 18);
    parts_.prompts.marks.emplace_back(MarkedDays{longer, false});
    (*entry)->trigger();
    EXPECT_EQ(annotations(), std::vector<Annotation>{longer});
    parts_.prompts.marks.emplace_back(MarkedDays{longer, true});
    (*entry)->trigger();
    EXPECT_TRUE(annotations().empty());
    menu->close();
}

TEST_F(ProgressMarks, theMenuOfAnotherWeekOnlyMarks) {
    addHoliday(day(2026, 11, 9), day(2026, 11, 15));
    open();
    chart_->setFocus();
    chart_->setPointed(0);
    QMenu* menu = menuOfChart();
    ASSERT_NE(menu, nullptr);
    EXPECT_EQ(menu->actions().size(), 1);
    menu->close();
}

TEST_F(ProgressMarks, standInTheTable) {
    addHoliday(day(2026, 11, 9), day(2026, 11, 15));
    open();
    const auto* model = page_.findChild<QTableView*>()->model();
    EXPECT_TRUE(
        model->index(1, BalanceTableModel::Marked).data().toString().contains(QStringLiteral("by the sea")));
    EXPECT_EQ(model->index(0, BalanceTableModel::Marked).data().toString(), "");
}

TEST_F(ProgressMarks, standInTheOtherChartsOverTime) {
    addHoliday(day(2026, 11, 9), day(2026, 11, 15));
    open();
    page_.showKind(ProgressKind::Rows);
    LineChart* chart = nullptr;
    for (auto* each : page_.findChildren<LineChart*>()) {
        chart = each->isVisibleTo(&page_) ? each : chart;
    }
    ASSERT_NE(chart, nullptr);
    EXPECT_EQ(chart->geometryOfChart().marks().size(), 1U);
    chart->setPointed(1);
    EXPECT_TRUE(chart->readOut().contains(QStringLiteral("Holiday"))) << chart->readOut().toStdString();
}

TEST_F(ProgressMarks, areMadeByMInEveryChartOverTime) {
    open();
    const auto press = [this](QWidget* chart) {
        ASSERT_NE(chart, nullptr);
        chart->setFocus(Qt::TabFocusReason);
        QTest::keyClick(chart, Qt::Key_M);
    };
    for (const ProgressKind kind : {ProgressKind::Rows, ProgressKind::Exercise, ProgressKind::Calendar}) {
        page_.showKind(kind);
        QWidget* chart = page_.findChild<CalendarChart*>();
        for (auto* each : page_.findChildren<LineChart*>()) {
            chart = each->isVisibleTo(&page_) ? each : chart;
        }
        press(chart);
    }
    const Day yesterday = dayOf(parts_.clock.local()) - std::chrono::days(1);
    ASSERT_EQ(parts_.prompts.suggestedMarks.size(), 3U);
    EXPECT_EQ(parts_.prompts.suggestedMarks[1].first, yesterday) << "the session pointed at";
    EXPECT_EQ(parts_.prompts.suggestedMarks[2].first, dayOf(parts_.clock.local()));
}

TEST_F(ProgressMarks, keepWhatIsPointedAtWhileADialogAsks) {
    open();
    chart_->setFocus(Qt::TabFocusReason);
    chart_->setPointed(1);
    QFocusEvent dialog(QEvent::FocusOut, Qt::ActiveWindowFocusReason);
    QApplication::sendEvent(chart_, &dialog);
    EXPECT_EQ(chart_->pointed(), 1U);
    QFocusEvent tab(QEvent::FocusOut, Qt::TabFocusReason);
    QApplication::sendEvent(chart_, &tab);
    EXPECT_FALSE(chart_->pointed());
}

TEST_F(ProgressMarks, comeFromAnImportByThemselves) {
    parts_.log.logbook().transact(Operation::ImportHistory, [&](Recorder& recorder) {
        Session session = aSession(at(18, 0, day(2026, 11, 10)), 77);
        session.source = "hevy";
        recorder.insert(session);
    });
    open();
    ASSERT_EQ(chart_->data().marks.size(), 1U);
    EXPECT_EQ(chart_->data().marks[0].name, "imported from Hevy");
    parts_.log.logbook().undo();
    QApplication::processEvents();
    EXPECT_TRUE(chart_->data().marks.empty());
}

} // namespace dorsal
