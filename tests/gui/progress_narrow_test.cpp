// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/body_chart.h"
#include "app/charts/muscle_list.h"
#include "app/charts/range_strip.h"
#include "app/pages/progress_page.h"
#include "tests/support/page_desk.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QHeaderView>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace dorsal {

namespace {

/// What the page has of a window of 900 x 600.
constexpr QSize smallPage{723, 580};

class NarrowProgress : public testing::Test {
protected:
    NarrowProgress()
        : page_(parts_.log.logbook(), parts_.signalSource, parts_.catalogue, parts_.clock, parts_.navigation,
                parts_.operations, parts_.prompts) {
        for (int week = 12; week >= 1; --week) {
            parts_.addSession(parts_.clock.local() - std::chrono::days(7 * week), "Training",
                              {"bent-over-row", "bench-press", "dead-hang"}, 14 - week);
        }
        page_.resize(smallPage);
        page_.show();
    }

    void show(ProgressKind kind) {
        page_.showKind(kind);
        QTest::qWait(0);
    }
    [[nodiscard]] QAbstractButton* button(const QString& text) const {
        for (auto* button : page_.findChildren<QAbstractButton*>()) {
            if (button->text() == text && button->isVisibleTo(&page_)) {
                return button;
            }
        }
        return nullptr;
    }
    [[nodiscard]] bool isWholeInThePage(const QWidget& part) const {
        return page_.rect().contains(QRect(part.mapTo(&page_, QPoint(0, 0)), part.size()));
    }

    PageDesk parts_;
    ProgressPage page_;
};

} // namespace

TEST_F(NarrowProgress, noKindIsCutAtItsSides) {
    for (const ProgressKind kind : EnumValues<ProgressKind>::all) {
        show(kind);
        EXPECT_EQ(page_.findChild<QScrollArea*>()->horizontalScrollBar()->maximum(), 0) << code(kind);
    }
}

TEST_F(NarrowProgress, theStripOfDaysStaysBelowEveryKindThatIsAboutDays) {
    for (const ProgressKind kind : EnumValues<ProgressKind>::all) {
        show(kind);
        const auto& strip = *page_.findChild<RangeStrip*>();
        EXPECT_EQ(strip.isVisible(), kind != ProgressKind::Records) << code(kind);
        EXPECT_TRUE(!strip.isVisible() || isWholeInThePage(strip)) << code(kind);
    }
}

TEST_F(NarrowProgress, daysCanBeMarked) {
    show(ProgressKind::Balance);
    const QAbstractButton* mark = button(QStringLiteral("Mark"));
    ASSERT_NE(mark, nullptr);
    EXPECT_TRUE(isWholeInThePage(*mark));
}

TEST_F(NarrowProgress, theListOfMusclesTakesThePlaceOfTheFigure) {
    show(ProgressKind::Muscles);
    auto& list = *page_.findChild<MuscleList*>();
    const auto& figure = *page_.findChild<BodyChart*>();
    EXPECT_TRUE(figure.isVisible() && !list.isVisible());
    QTest::mouseClick(button(QStringLiteral("List")), Qt::LeftButton);
    EXPECT_TRUE(!figure.isVisible() && list.isVisible());
    list.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&list, Qt::Key_Down);
    EXPECT_TRUE(list.accessibleDescription().contains(QStringLiteral("sets a week")));
    page_.resize(1104, 772);
    EXPECT_TRUE(figure.isVisible() && list.isVisible());
    EXPECT_EQ(button(QStringLiteral("List")), nullptr);
}

TEST_F(NarrowProgress, figureAndListTellAScreenReaderTheMusclePointedAt) {
    show(ProgressKind::Muscles);
    for (QWidget* chart : {static_cast<QWidget*>(page_.findChild<BodyChart*>()),
                           static_cast<QWidget*>(page_.findChild<MuscleList*>())}) {
        QTest::keyClick(chart, Qt::Key_Home);
        QAccessibleInterface* told = QAccessible::queryAccessibleInterface(chart);
        ASSERT_NE(told, nullptr);
        EXPECT_EQ(told->role(), QAccessible::Chart);
        EXPECT_FALSE(told->text(QAccessible::Name).isEmpty());
        EXPECT_TRUE(told->text(QAccessible::Value).startsWith(QStringLiteral("Lats: ")))
            << told->text(QAccessible::Value).toStdString();
    }
}

TEST_F(NarrowProgress, theRecordsKeepAllButLongNamesWhole) {
    const auto session = parts_.addSession(parts_.clock.local(), "Training", {"bent-over-row"});
    LoggedSet best;
    best.item = parts_.log.reader().items(session).front().id;
    best.position = 3;
    best.reps = Reps(12);
    best.load = Load::kilograms(102.5);
    logSet(parts_.log.logbook(), best);
    show(ProgressKind::Records);
    const auto tables = page_.findChildren<QTableView*>();
    const auto shown = std::ranges::find_if(tables, [](const auto* table) { return table->isVisible(); });
    ASSERT_NE(shown, tables.end());
    const QTableView& table = **shown;
    EXPECT_EQ(table.horizontalScrollBar()->maximum(), 0);
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        if (table.model()->headerData(column, Qt::Horizontal).toString() != QStringLiteral("Exercise")) {
            const int wanted =
                table.fontMetrics().horizontalAdvance(table.model()->index(0, column).data().toString());
            EXPECT_GT(table.columnWidth(column), wanted) << column;
        }
    }
}

} // namespace dorsal
