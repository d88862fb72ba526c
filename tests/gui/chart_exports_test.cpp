// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/balance_chart.h"
#include "app/charts/table_picture.h"
#include "app/pages/export_button.h"
#include "app/pages/progress_page.h"
#include "core/logbook/weigh_ins.h"
#include "tests/support/page_desk.h"

#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QMenu>
#include <QPainter>
#include <QTest>

#include <gtest/gtest.h>

namespace dorsal {

namespace {

class ChartExports : public testing::Test {
protected:
    ChartExports()
        : page_(parts_.log.logbook(), parts_.signalSource, parts_.catalogue, parts_.clock, parts_.navigation,
                parts_.operations, parts_.prompts) {
        parts_.addSession(parts_.clock.local() - std::chrono::days(8), "Before", {"bent-over-row"});
        const Id<Session> later = parts_.addSession(parts_.clock.local() - std::chrono::days(2), "Training",
                                                    {"bent-over-row", "bench-press", "pull-up"});
        LoggedSet heavier;
        heavier.item = parts_.log.reader().items(later).front().id;
        heavier.position = 9;
        heavier.reps = Reps(10);
        heavier.load = Load::kilograms(45);
        logSet(parts_.log.logbook(), heavier);
        addWeighIn(parts_.log.logbook(), day(2026, 11, 13), Load::kilograms(81));
        addWeighIn(parts_.log.logbook(), day(2026, 11, 18), Load::kilograms(80));
        page_.resize(1104, 772);
        page_.show();
        page_.activateWindow();
    }
    [[nodiscard]] ExportButton& exports() const {
        for (auto* button : page_.findChildren<ExportButton*>()) {
            if (button->isVisibleTo(&page_)) {
                return *button;
            }
        }
        throw std::logic_error("no way out of the page");
    }

    PageDesk parts_;
    ProgressPage page_;
};

[[nodiscard]] int inkOf(const QImage& image) {
    const QRgb ground = image.pixel(2, 2);
    int ink = 0;
    for (int y = 0; y < image.height(); y += 2) {
        for (int x = 0; x < image.width(); x += 2) {
            ink += image.pixel(x, y) != ground ? 1 : 0;
        }
    }
    return ink;
}

} // namespace

TEST_F(ChartExports, copiesEveryKindAsAPictureAndAsNumbers) {
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page_));
    for (const ProgressKind kind : EnumValues<ProgressKind>::all) {
        page_.showKind(kind);
        QApplication::clipboard()->clear();
        QTest::keyClick(&page_, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        const QImage picture = QApplication::clipboard()->image();
        EXPECT_GT(inkOf(picture), 500) << code(kind);
        QTest::keyClick(&page_, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        EXPECT_GE(QApplication::clipboard()->text().count(u'\n'), 2) << code(kind);
    }
}

TEST_F(ChartExports, theCopyKeyCopiesTheChartThatHasTheFocus) {
    QApplication::clipboard()->clear();
    auto* chart = page_.findChild<BalanceChart*>();
    QTest::keyClick(chart, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->image().size(), ChartPicture{}.size * 2);
}

TEST_F(ChartExports, printsEveryKindOnOnePageAcrossThePaper) {
    for (const ProgressKind kind : EnumValues<ProgressKind>::all) {
        page_.showKind(kind);
        emit exports().printWanted();
        ASSERT_FALSE(parts_.prompts.printed.empty());
        const PaperJob& job = parts_.prompts.printed.back();
        EXPECT_EQ(job.orientation, QPageLayout::Landscape);
        const QByteArray pdf = pdfOf(job);
        EXPECT_EQ(pdf.count("/Type /Page\n"), 1) << code(kind);
        EXPECT_TRUE(pdf.contains("/MediaBox [0 0 842.")) << code(kind);
    }
    EXPECT_EQ(parts_.prompts.printed.size(), EnumValues<ProgressKind>::all.size());
    EXPECT_TRUE(parts_.prompts.told.empty());
}

TEST_F(ChartExports, everyEntryOfTheMenuStandsForSomething) {
    for (const QAction* action : exports().menu()->actions()) {
        EXPECT_TRUE(action->isSeparator() || action->isEnabled());
    }
    parts_.prompts.files.emplace_back(std::nullopt);
    emit exports().numbersToSave();
    ASSERT_EQ(parts_.prompts.told.size(), 1U);
    EXPECT_TRUE(parts_.prompts.told.front().text.endsWith(QStringLiteral(".csv")));
}

TEST(TablePicture, saysHowManyRowsItLeavesOut) {
    TablePicture table;
    table.title = QStringLiteral("Records");
    table.columns = {{QStringLiteral("Date")}, {QStringLiteral("Value"), Qt::AlignRight}};
    const auto draw = [&table](int rows) {
        table.rows.assign(static_cast<std::size_t>(rows), {QStringLiteral("today"), QStringLiteral("12")});
        ChartPicture picture;
        picture.size = {480, 320};
        picture.scale = 1;
        picture.font = QApplication::font();
        return chartImage(tableDrawing(table), picture);
    };
    EXPECT_LT(inkOf(draw(2)), inkOf(draw(8)));
    EXPECT_EQ(draw(500).pixel(20, 318), draw(2).pixel(20, 318)) << "the margin stays free";
    EXPECT_GT(inkOf(draw(0)), 100) << "the title at least";
}

} // namespace dorsal
