// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/progress_page.h"

#include "app/charts/balance_chart.h"
#include "app/charts/balance_numbers.h"
#include "app/charts/balance_picture.h"
#include "app/charts/compare_key.h"
#include "app/models/log_catalogue.h"
#include "app/ports/log_signals.h"
#include "app/ports/operation_runner.h"
#include "app/theme/tokens.h"
#include "core/files/catalogue_file.h"
#include "tests/support/chart_weeks.h"
#include "tests/support/manual_clock.h"
#include "tests/support/memory_log.h"
#include "tests/support/recording_navigation.h"
#include "tests/support/scripted_prompts.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

#include <algorithm>

namespace dorsal {

namespace {

const std::string rowKey = "bent-over-row";
const std::string benchKey = "bench-press";

class ProgressPageTest : public testing::Test {
protected:
    /// A session that long ago.
    Id<Session> train(int daysAgo, int backSets, int chestSets) {
        const Id<Session> session =
            startEmptySession(log_.logbook(), at(18, 0, dayOf(clock_.local()) - std::chrono::days(daysAgo)));
        addWithSets(log_.logbook(), session, rowKey, backSets);
        addWithSets(log_.logbook(), session, benchKey, chestSets);
        return session;
    }
    void open() {
        page_.resize(1104, 772);
        page_.show();
        chart_ = page_.findChild<BalanceChart*>();
        ASSERT_NE(chart_, nullptr);
    }
    void click(const QString& text) {
        for (auto* button : page_.findChildren<QAbstractButton*>()) {
            if (button->text() == text) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        FAIL() << "no button " << text.toStdString();
    }
    void choose(const QString& menuEntry) {
        for (const auto* menu : page_.findChildren<QMenu*>()) {
            for (auto* action : menu->actions()) {
                if (action->text().remove(QLatin1Char('&')) == menuEntry) {
                    action->trigger();
                    return;
                }
            }
        }
        FAIL() << "no menu entry " << menuEntry.toStdString();
    }
    [[nodiscard]] QString cell(int row, int column) {
        const auto* model = page_.findChild<QTableView*>()->model();
        return model->data(model->index(row, column)).toString();
    }

    [[nodiscard]] bool keyIsShown() { return page_.findChild<CompareKey*>()->isVisibleTo(&page_); }
    [[nodiscard]] bool says(const QString& text) {
        const auto labels = page_.findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) {
            return label->isVisibleTo(&page_) && label->text().contains(text);
        });
    }

    MemoryLog log_;
    ManualClock clock_;
    ScriptedPrompts prompts_;
    RecordingNavigation navigation_;
    LogCatalogue catalogue_{builtInCatalogue(), log_.logbook()};
    LogSignals signals_{log_.logbook()};
    OperationRunner runner_{prompts_, clock_};
    ProgressPage page_{log_.logbook(), signals_, catalogue_, clock_, navigation_, runner_, prompts_};
    BalanceChart* chart_ = nullptr;
};

} // namespace

TEST_F(ProgressPageTest, drawsTheLoggedWeeks) {
    train(8, 6, 3);
    train(1, 3, 2);
    open();
    ASSERT_EQ(chart_->geometryOfChart().count(), 2U);
    chart_->setPointed(0);
    EXPECT_EQ(chart_->readOut()->sentence, "Week of 9 November 2026: back 6, chest 3, 2.0 to 1, 2:1 met");
}

TEST_F(ProgressPageTest, anEmptyLogOffersToStartASession) {
    open();
    EXPECT_EQ(chart_->geometryOfChart().count(), 0U);
    click(QStringLiteral("Start a session"));
    EXPECT_EQ(navigation_.emptyStarts, 1);
}

TEST_F(ProgressPageTest, followsTheLogAndKeepsTheWeekPointedAt) {
    train(15, 2, 2);
    train(8, 6, 3);
    train(1, 3, 2);
    open();
    chart_->setPointed(1);
    train(9, 2, 0);
    EXPECT_EQ(chart_->readOut()->sentence, "Week of 9 November 2026: back 8, chest 3, 2.6 to 1, 2:1 met");
    log_.logbook().undo(); // the bench press without a set
    log_.logbook().undo();
    log_.logbook().undo();
    EXPECT_EQ(chart_->readOut()->back, "6");
}

TEST_F(ProgressPageTest, presetsChooseTheRange) {
    train(7 * 40, 4, 2);
    train(1, 4, 2);
    open();
    EXPECT_EQ(chart_->geometryOfChart().count(), 26U);
    click(QStringLiteral("8 weeks"));
    EXPECT_EQ(chart_->geometryOfChart().count(), 8U);
    click(QStringLiteral("All"));
    EXPECT_EQ(chart_->geometryOfChart().count(), 41U);
    click(QStringLiteral("1 year"));
    EXPECT_EQ(chart_->geometryOfChart().count(), 41U) << "not before the first logged week";
}

TEST_F(ProgressPageTest, countsInTheUnitChosen) {
    train(8, 6, 3);
    train(1, 3, 2);
    open();
    chart_->setPointed(0);
    click(QStringLiteral("Reps"));
    EXPECT_EQ(chart_->readOut()->back, "60");
    click(QStringLiteral("Exercises"));
    EXPECT_EQ(chart_->readOut()->back, "1");
    EXPECT_EQ(chart_->readOut()->chest, "1");
}

TEST_F(ProgressPageTest, theTableTellsTheNumbersOfTheChart) {
    for (int week = 0; week < 12; ++week) {
        train(week * 7 + 1, week % 5 + 1, week % 3);
    }
    open();
    const int rows = page_.findChild<QTableView*>()->model()->rowCount();
    ASSERT_EQ(static_cast<std::size_t>(rows), chart_->geometryOfChart().count());
    for (int row = 0; row < rows; ++row) {
        chart_->setPointed(static_cast<std::size_t>(rows - 1 - row));
        const auto told = chart_->readOut();
        EXPECT_EQ(told->title, QStringLiteral("Week of %1").arg(cell(row, 0)));
        EXPECT_EQ(cell(row, 1), told->back);
        EXPECT_EQ(cell(row, 2), told->chest);
        EXPECT_TRUE(told->sentence.endsWith(cell(row, 5))) << cell(row, 5).toStdString();
    }
    EXPECT_FALSE(chart_->isHidden());
    click(QStringLiteral("Table"));
    EXPECT_TRUE(page_.findChild<QTableView*>()->isVisible());
    EXPECT_FALSE(chart_->isVisible());
}

TEST_F(ProgressPageTest, theLegendSwitchesSeriesOff) {
    train(1, 3, 2);
    open();
    auto* back = page_.findChild<QCheckBox*>();
    ASSERT_EQ(back->text(), "Back");
    QTest::keyClick(back, Qt::Key_Space);
    EXPECT_TRUE(chart_->geometryOfChart().backBar(0).isEmpty());
    EXPECT_FALSE(chart_->geometryOfChart().chestBar(0).isEmpty());
}

TEST_F(ProgressPageTest, comparesWithThePeriodBefore) {
    train(7 * 9 + 1, 5, 2);
    train(7 + 1, 6, 3);
    train(1, 3, 0);
    open();
    click(QStringLiteral("8 weeks"));
    choose(QStringLiteral("With the period before"));
    chart_->setPointed(6);
    EXPECT_EQ(chart_->readOut()->sentence, "Week of 9 November 2026: back 6, chest 3, 2.0 to 1, 2:1 met; "
                                           "8 weeks before: back 5, chest 2, 2.5 to 1");
    EXPECT_GT(chart_->geometryOfChart().backBar(6).height(),
              chart_->geometryOfChart().earlierBackBar(6).height());
    EXPECT_FALSE(chart_->geometryOfChart().earlierChestBar(6).isEmpty());
    EXPECT_EQ(cell(1, 6), "5");
    EXPECT_EQ(cell(1, 7), "2");
    choose(QStringLiteral("Copy numbers as CSV"));
    EXPECT_TRUE(QApplication::clipboard()->text().contains(
        QStringLiteral("\n2026-11-09,6,3,2,on_target,false,2,sets,primary,full,5,2,\n")))
        << QApplication::clipboard()->text().toStdString();
    click(QStringLiteral("All"));
    EXPECT_EQ(chart_->readOut()->earlier, "") << "nothing lies before the first week";
}

TEST_F(ProgressPageTest, comparesWithWhatWasPlanned) {
    StartSession start;
    start.start = at(18, 0, dayOf(clock_.local()) - std::chrono::days(8));
    start.finishedAt = start.start + std::chrono::hours(1);
    PlannedSet set;
    set.reps = RepRange{8, 12};
    StartItem row{PlanItem{Slot::Main, {ExerciseKey{rowKey}}, ChooseBy::Freely, {set, set, set, set}, {}},
                  Slot::Main, ExerciseKey{rowKey}, "Bent-Over Row"};
    start.items = {row};
    const Id<Session> session = startSession(log_.logbook(), start);
    LoggedSet done = aSet(log_.reader().items(session)[0].id);
    logSet(log_.logbook(), done);
    train(1, 3, 2);
    open();
    EXPECT_FALSE(keyIsShown());
    choose(QStringLiteral("With what was planned"));
    EXPECT_TRUE(keyIsShown()) << "outlines and gaps are explained";
    chart_->setPointed(0);
    EXPECT_TRUE(chart_->readOut()->sentence.endsWith(QStringLiteral("planned: back 4, chest 0")))
        << chart_->readOut()->sentence.toStdString();
    EXPECT_GT(chart_->geometryOfChart().earlierBackBar(0).height(),
              chart_->geometryOfChart().backBar(0).height());
    EXPECT_EQ(cell(1, 6), "4");
    chart_->setPointed(1);
    EXPECT_TRUE(chart_->readOut()->sentence.endsWith(QStringLiteral("no session came from a plan")));
    EXPECT_EQ(cell(0, 6), "–") << "a week without a plan asks for nothing, not for 0";
    EXPECT_EQ(cell(0, 8), "0 of 1");
    EXPECT_EQ(cell(1, 8), "1 of 1");
    EXPECT_TRUE(says(QStringLiteral("1 of 2 sessions had a plan")));
    choose(QStringLiteral("Copy numbers as CSV"));
    EXPECT_TRUE(QApplication::clipboard()->text().startsWith(
        QStringLiteral("week,back,chest,ratio,status,partial,rolling_ratio,unit,mode,activation,back_planned,"
                       "chest_planned,sessions,sessions_with_plan,marked\n"
                       "2026-11-09,1,0,,no_chest,false,,sets,primary,full,4,0,1,1,\n")))
        << QApplication::clipboard()->text().toStdString();
    click(QStringLiteral("Reps"));
    chart_->setPointed(0);
    EXPECT_TRUE(chart_->readOut()->sentence.endsWith(QStringLiteral("planned: back 32, chest 0")));
}

TEST_F(ProgressPageTest, enterShowsTheWeekInHistory) {
    const Id<Session> monday = train(11, 3, 1);
    train(1, 3, 2);
    open();
    chart_->setFocus();
    chart_->setPointed(0);
    QTest::keyClick(chart_, Qt::Key_Return);
    ASSERT_EQ(navigation_.inHistory.size(), 1U);
    EXPECT_EQ(navigation_.inHistory.front(), monday);
}

TEST_F(ProgressPageTest, savesAPicture) {
    train(1, 3, 2);
    open();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("balance.png"));
    prompts_.files.emplace_back(path);
    choose(QStringLiteral("Picture (PNG, SVG, PDF)…"));
    const QImage picture(path);
    EXPECT_EQ(picture.size(), ChartPicture{}.size * 2);
    EXPECT_EQ(picture.pixelColor(4, 4), lightTokens().base);
    choose(QStringLiteral("Pictures on dark ground"));
    prompts_.files.emplace_back(path);
    choose(QStringLiteral("Picture (PNG, SVG, PDF)…"));
    EXPECT_EQ(QImage(path).pixelColor(4, 4), darkTokens().base);
}

TEST_F(ProgressPageTest, tellsWhyAPictureCouldNotBeSaved) {
    train(1, 3, 2);
    open();
    prompts_.files.emplace_back(QStringLiteral("/nowhere/at/all/balance.png"));
    choose(QStringLiteral("Picture (PNG, SVG, PDF)…"));
    ASSERT_EQ(prompts_.told.size(), 2U);
    EXPECT_TRUE(prompts_.told.back().text.contains(QStringLiteral("balance.png")))
        << prompts_.told.back().text.toStdString();
}

TEST_F(ProgressPageTest, copiesTheNumbers) {
    train(8, 6, 3);
    train(1, 3, 0);
    open();
    choose(QStringLiteral("Copy numbers as CSV"));
    EXPECT_EQ(QApplication::clipboard()->text(),
              "week,back,chest,ratio,status,partial,rolling_ratio,unit,mode,activation,marked\n"
              "2026-11-09,6,3,2,on_target,false,,sets,primary,full,\n"
              "2026-11-16,3,0,,no_chest,true,,sets,primary,full,\n");
}

TEST_F(ProgressPageTest, aNarrowPageNeitherCutsNorOverlapsItsControls) {
    train(1, 3, 2);
    open();
    page_.resize(724, 572);
    QApplication::processEvents();
    std::vector<QRect> boxes;
    for (const auto* button : page_.findChildren<QAbstractButton*>()) {
        if (!button->isVisibleTo(&page_) || !button->window()->isAncestorOf(button) ||
            button->window() != &page_) {
            continue;
        }
        const QRect box(button->mapTo(&page_, QPoint(0, 0)), button->size());
        EXPECT_LE(box.right(), page_.width()) << button->text().toStdString();
        for (const QRect& other : boxes) {
            EXPECT_FALSE(box.intersects(other)) << button->text().toStdString();
        }
        boxes.push_back(box);
    }
    EXPECT_GE(boxes.size(), 10U);
    EXPECT_TRUE(chart_->geometryOfChart().rollingPlot()) << "the rolling panel is low, not gone";
}

} // namespace dorsal
