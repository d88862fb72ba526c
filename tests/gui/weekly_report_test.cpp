// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/report_dialog.h"
#include "app/models/weekly_report_reading.h"
#include "app/print/sheet_text.h"
#include "app/widgets/sheet_preview.h"
#include "core/logbook/annotations.h"
#include "core/logbook/profile_settings.h"
#include "tests/support/page_desk.h"
#include "tests/support/window_fixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace dorsal {

namespace {

/// The text on all pages, line by line.
QString textOn(const std::vector<SheetPage>& pages) {
    QStringList lines;
    for (const SheetPage& page : pages) {
        for (const SheetText& text : page.texts) {
            lines += text.text;
        }
    }
    return lines.join(u'\n');
}

/// The room on the paper between its margins.
QSizeF roomOn(QPageSize::PageSizeId paper) {
    const double white = 2 * paperMargin / 25.4 * sheetDotsPerInch;
    return QPageSize(paper).rectPixels(sheetDotsPerInch).size() - QSizeF(white, white);
}

class WeeklyReport : public testing::Test {
protected:
    /// A session so many days before today, a Friday.
    Id<Session> train(int daysAgo, const std::vector<std::string>& exercises,
                      const std::string& title = "Pull") {
        return parts_.addSession(parts_.clock.local() - std::chrono::days(daysAgo), title, exercises);
    }
    [[nodiscard]] Sheet report(int daysAgo = 0, Qt::LayoutDirection direction = Qt::LeftToRight) {
        LogReader& reader = parts_.log.reader();
        const LogSettings settings = readLogSettings(reader);
        const Day today = dayOf(parts_.clock.local());
        const WeekReport read =
            readWeekReport(reader, parts_.catalogue, settings, today - std::chrono::days(daysAgo), today);
        return weeklyReport(read, parts_.catalogue.catalogue(), parts_.catalogue.directory(), today,
                            Format(settings.unit, QLocale(QLocale::English, QLocale::UnitedKingdom)),
                            direction);
    }
    [[nodiscard]] static std::vector<SheetPage> pagesOf(const Sheet& sheet,
                                                        QPageSize::PageSizeId paper = QPageSize::A4) {
        return layOutSheet(sheet, roomOn(paper), QApplication::font());
    }
    [[nodiscard]] static const SheetSection& part(const Sheet& sheet, const QString& heading) {
        const auto found = std::ranges::find(sheet.parts, heading, &SheetSection::heading);
        if (found == sheet.parts.end()) {
            throw std::logic_error("no part " + heading.toStdString());
        }
        return *found;
    }

    PageDesk parts_;
};

} // namespace

TEST_F(WeeklyReport, ofAnEmptyLogIsOnePageThatSaysSo) {
    const Sheet sheet = report();
    const auto pages = pagesOf(sheet);
    ASSERT_EQ(pages.size(), 1U);
    const QString text = textOn(pages);
    EXPECT_TRUE(text.contains(QStringLiteral("Nothing is logged yet")));
    EXPECT_FALSE(text.contains(QStringLiteral("Records")));
    EXPECT_TRUE(text.contains(QStringLiteral("page 1 of 1")));
    EXPECT_TRUE(text.contains(QStringLiteral("16 – 22 November 2026, so far"))) << text.toStdString();
}

TEST_F(WeeklyReport, tellsTheWeekOfAKnownLog) {
    train(11, {"bent-over-row", "bench-press"}, "Before");
    const Id<Session> monday = train(4, {"bent-over-row", "bent-over-row", "bench-press", "pull-up"});
    LoggedSet heavier;
    heavier.item = parts_.log.reader().items(monday).front().id;
    heavier.position = 9;
    heavier.reps = Reps(10);
    heavier.load = Load::kilograms(45);
    logSet(parts_.log.logbook(), heavier);
    const Sheet sheet = report();
    const SheetSection& balance = part(sheet, QStringLiteral("Balance"));
    EXPECT_EQ(balance.figures[0].value, QStringLiteral("10"));
    EXPECT_EQ(balance.figures[1].value, QStringLiteral("3"));
    EXPECT_EQ(balance.figures[2].value, QStringLiteral("3.3 to 1"));
    ASSERT_EQ(balance.chart->weeks.size(), 2U);
    EXPECT_EQ(balance.chart->weeks[0].note, QStringLiteral("1.0"));
    EXPECT_EQ(balance.chart->weeks[1].note, QStringLiteral("so far"));
    const SheetTable& sessions = *part(sheet, QStringLiteral("Sessions")).table;
    ASSERT_EQ(sessions.rows.size(), 1U);
    EXPECT_EQ(sessions.rows[0].mid(0, 5), (QStringList{"Mon 16 Nov", "Pull", "13", "10 : 3", "40 min"}));
    const SheetTable& rows = *part(sheet, QStringLiteral("Rows")).table;
    ASSERT_EQ(rows.rows.size(), 1U);
    EXPECT_TRUE(rows.rows[0][1].contains(QStringLiteral("Mon 16 Nov"))) << rows.rows[0][1].toStdString();
    EXPECT_EQ(rows.rows[0][2], QStringLiteral("60 kg"));
    EXPECT_EQ(rows.rows[0][3], QStringLiteral("53.3 kg"));
    EXPECT_TRUE(
        part(sheet, QStringLiteral("Pull-up ladder")).sentences.first().startsWith(QStringLiteral("Stage ")));
    const SheetTable& records = *part(sheet, QStringLiteral("Records")).table;
    ASSERT_EQ(records.rows.size(), 1U);
    EXPECT_TRUE(records.rows[0][1].contains(QStringLiteral("heaviest load 45 kg (40 kg)")))
        << records.rows[0][1].toStdString();
    EXPECT_FALSE(part(sheet, QStringLiteral("Next week")).table->rows.empty());
    EXPECT_LE(pagesOf(sheet).size(), 2U);
}

TEST_F(WeeklyReport, tellsAPastWeekWithItsVerdict) {
    train(11, {"bent-over-row", "pull-up", "bench-press"});
    train(1, {"bench-press"});
    const Sheet sheet = report(11);
    EXPECT_EQ(sheet.subtitle, QStringLiteral("9 – 15 November 2026"));
    EXPECT_TRUE(part(sheet, QStringLiteral("Balance")).sentences.first().contains(QStringLiteral("2:1 met")));
    EXPECT_EQ(part(sheet, QStringLiteral("Sessions")).table->rows.size(), 1U);
}

TEST_F(WeeklyReport, ofAQuietWeekTellsWhatWasBeforeAndWhyNot) {
    train(11, {"bent-over-row", "bench-press"}, "Before");
    const Day monday = firstDayOfWeek(dayOf(parts_.clock.local()), WeekStart::Monday);
    addAnnotation(parts_.log.logbook(),
                  {{}, {}, AnnotationKind::Holiday, monday, monday + std::chrono::days(6), "by the sea"});
    const Sheet sheet = report();
    const SheetSection& balance = part(sheet, QStringLiteral("Balance"));
    EXPECT_TRUE(balance.figures.empty()) << "zeros tell nothing";
    EXPECT_TRUE(
        balance.sentences[0].endsWith(QStringLiteral("The last one before: Monday 9 November 2026, Before.")))
        << balance.sentences[0].toStdString();
    EXPECT_TRUE(balance.sentences[1].contains(QStringLiteral("by the sea")));
    EXPECT_EQ(balance.chart->weeks.back().backText, QString());
    EXPECT_TRUE(std::ranges::find(sheet.parts, QStringLiteral("Records"), &SheetSection::heading) ==
                sheet.parts.end());
    EXPECT_EQ(pagesOf(sheet).size(), 1U);
}

TEST_F(WeeklyReport, noNumberStandsOnTheCoachsMark) {
    Sheet sheet;
    SheetSection section;
    section.chart.emplace();
    for (int back = 0; back <= 24; ++back) {
        section.chart->weeks.push_back({static_cast<double>(back),
                                        6,
                                        QString::number(back),
                                        QStringLiteral("chest"),
                                        QStringLiteral("date"),
                                        {}});
    }
    sheet.parts.push_back(section);
    const SheetPage page = pagesOf(sheet).front();
    for (const SheetText& text : page.texts) {
        const QRectF words = text.box.adjusted(0, 1, 0, -1);
        for (const SheetRule& rule : page.rules) {
            const bool crosses = text.onWhite && rule.dashed && rule.line.y1() > words.top() &&
                                 rule.line.y1() < words.bottom() && rule.line.x1() < words.center().x() &&
                                 rule.line.x2() > words.center().x();
            EXPECT_FALSE(crosses) << text.text.toStdString();
        }
    }
}

TEST_F(WeeklyReport, leavesAdviceOutWhereNoneIsWanted) {
    train(3, {"bent-over-row"});
    LogSettings settings = readLogSettings(parts_.log.reader());
    settings.showAdvice = false;
    writeLogSettings(parts_.log.logbook(), settings);
    EXPECT_FALSE(textOn(pagesOf(report())).contains(QStringLiteral("Next week")));
}

TEST_F(WeeklyReport, aClosedLadderSaysWhyAndWhatInstead) {
    train(3, {"bent-over-row"});
    Profile profile;
    profile.conditions[Condition::ShoulderConcern] = ConditionState::Yes;
    writeProfile(parts_.log.logbook(), profile);
    const Sheet sheet = report();
    const SheetSection& ladder = part(sheet, QStringLiteral("Pull-up ladder"));
    ASSERT_EQ(ladder.sentences.size(), 2);
    EXPECT_TRUE(ladder.sentences[1].startsWith(QStringLiteral("Offered instead: ")));
}

TEST_F(WeeklyReport, fitsTwoPagesOfEachPaperWhateverWasDone) {
    const std::string longName = "A session with a very long name that somebody wrote down in one go, " +
                                 std::string(120, 'x') + " and then some more of it";
    std::vector<std::string> many;
    for (const Exercise& exercise : parts_.catalogue.catalogue().exercises()) {
        if (exercise.category == Category::Strengthening && many.size() < 60) {
            many.push_back(exercise.key.text);
        }
    }
    for (const int day : {12, 10, 4, 3, 2, 1}) {
        train(day, many, longName);
        train(day, {"bent-over-row", "one-arm-row"}, longName);
    }
    const Sheet sheet = report();
    for (const QPageSize::PageSizeId paper : {QPageSize::A4, QPageSize::Letter}) {
        const auto pages = pagesOf(sheet, paper);
        EXPECT_EQ(pages.size(), 2U) << paper;
        const QRectF page(QPointF(), roomOn(paper));
        for (const SheetPage& each : pages) {
            for (const SheetText& text : each.texts) {
                EXPECT_TRUE(page.adjusted(-1, -1, 1, 1).contains(text.box)) << text.text.toStdString();
                EXPECT_LE(QFontMetricsF(text.font).horizontalAdvance(text.text), text.box.width() + 1)
                    << text.text.toStdString();
            }
        }
    }
}

TEST_F(WeeklyReport, readsFromRightToLeft) {
    train(3, {"bent-over-row", "bench-press"});
    const auto pages = pagesOf(report(0, Qt::RightToLeft));
    const auto boxOf = [&](const QString& text) {
        const auto found = std::ranges::find(pages[0].texts, text, &SheetText::text);
        EXPECT_NE(found, pages[0].texts.end());
        return *found;
    };
    const SheetText title = boxOf(QStringLiteral("Weekly report"));
    EXPECT_DOUBLE_EQ(title.box.right(), roomOn(QPageSize::A4).width());
    EXPECT_EQ(title.align, Qt::AlignRight);
    EXPECT_GT(boxOf(QStringLiteral("Day")).box.left(), boxOf(QStringLiteral("To know")).box.right() - 1);
}

TEST_F(WeeklyReport, isBlackOnWhite) {
    train(3, {"bent-over-row", "bench-press"});
    const auto pages = pagesOf(report());
    const QSize size = roomOn(QPageSize::A4).toSize() / 8;
    QImage paper(size, QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    painter.scale(1.0 / 8, 1.0 / 8);
    paintSheetPage(painter, {}, pages[0]);
    painter.end();
    int black = 0;
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            const QColor color = paper.pixelColor(x, y);
            ASSERT_LE(std::max({color.red(), color.green(), color.blue()}) -
                          std::min({color.red(), color.green(), color.blue()}),
                      2);
            black += color.lightness() < 60 ? 1 : 0;
        }
    }
    EXPECT_GT(black, 500);
    EXPECT_TRUE(std::ranges::any_of(pages[0].boxes, &SheetBox::filled));
    EXPECT_TRUE(std::ranges::any_of(pages[0].boxes, [](const SheetBox& box) { return !box.filled; }));
}

TEST(SheetText, breaksLongWordsAndEndsWithAnEllipsis) {
    const SheetFonts fonts(QApplication::font());
    const QStringList lines = wrappedLines(QString(300, u'x'), fonts.body, 1000, 2);
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines.last().endsWith(QChar(0x2026)));
    EXPECT_LE(QFontMetricsF(fonts.body).horizontalAdvance(lines.first()), 1000);
    EXPECT_EQ(wrappedLines(QStringLiteral("short"), fonts.body, 1000, 2), QStringList{"short"});
}

namespace {

class ReportDialogs : public WeeklyReport {
protected:
    static void click(ReportDialog& dialog, const QString& text) {
        for (auto* button : dialog.findChildren<QAbstractButton*>()) {
            if (button->text() == text) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        FAIL() << "no button " << text.toStdString();
    }
    [[nodiscard]] ReportParts reportParts() {
        return {{},
                logs_,
                parts_.log.logbook(),
                parts_.catalogue,
                parts_.clock,
                parts_.operations,
                parts_.prompts};
    }

    TestLogs logs_;
};

} // namespace

TEST_F(ReportDialogs, beginWithTheLastWeekThatIsOver) {
    train(11, {"bent-over-row"});
    train(1, {"bench-press"});
    ReportDialog dialog(reportParts());
    dialog.show();
    EXPECT_EQ(dialog.week(), day(2026, 11, 9));
    auto* preview = dialog.findChild<SheetPreview*>();
    EXPECT_TRUE(preview->text().contains(QStringLiteral("9 – 15 November 2026")));
    EXPECT_EQ(preview->accessibleDescription(), preview->text());
    click(dialog, QStringLiteral("Week before"));
    EXPECT_EQ(dialog.week(), day(2026, 11, 9)) << "nothing was logged before";
    click(dialog, QStringLiteral("Week after"));
    EXPECT_EQ(dialog.week(), day(2026, 11, 16));
    EXPECT_TRUE(preview->text().contains(QStringLiteral("so far")));
    click(dialog, QStringLiteral("Week after"));
    EXPECT_EQ(dialog.week(), day(2026, 11, 16)) << "nor is anything to come";
}

TEST_F(ReportDialogs, readAFileBesideTheWindow) {
    const QTemporaryDir folder;
    const std::filesystem::path path = toPath(folder.filePath(QStringLiteral("log.dorsal")));
    const auto store = openLogFile(path);
    Logbook logbook(*store, [] { return UtcTime(); });
    const LogCatalogue catalogue(testCatalogue(), logbook);
    startEmptySession(logbook, parts_.clock.local() - std::chrono::days(20));
    ReportDialog dialog({{path}, logs_, logbook, catalogue, parts_.clock, parts_.operations, parts_.prompts});
    dialog.show();
    auto* preview = dialog.findChild<SheetPreview*>();
    EXPECT_EQ(preview->text(), "") << "nothing was waited for";
    click(dialog, QStringLiteral("Week before"));
    click(dialog, QStringLiteral("Week before"));
    EXPECT_TRUE(parts_.prompts.printed.empty());
    click(dialog, QStringLiteral("Print…"));
    EXPECT_TRUE(parts_.prompts.printed.empty()) << "there is nothing to print yet";
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return preview->text().contains(QStringLiteral("26 October – 1 November 2026")); }));
    click(dialog, QStringLiteral("Print…"));
    EXPECT_EQ(parts_.prompts.printed.size(), 1U);
}

TEST_F(ReportDialogs, tellWhyALogCannotBeRead) {
    const QTemporaryDir folder;
    const auto gone = toPath(folder.filePath(QStringLiteral("gone.dorsal")));
    ReportDialog dialog({{gone},
                         logs_,
                         parts_.log.logbook(),
                         parts_.catalogue,
                         parts_.clock,
                         parts_.operations,
                         parts_.prompts});
    dialog.show();
    const auto labels = dialog.findChildren<QLabel*>();
    EXPECT_TRUE(QTest::qWaitFor([&] {
        return std::ranges::any_of(labels, [](const QLabel* label) {
            return label->text().contains(QStringLiteral("gone.dorsal"));
        });
    }));
}

TEST_F(ReportDialogs, printAndSaveOnThePaperChosen) {
    train(8, {"bent-over-row"});
    ReportDialog dialog(reportParts());
    dialog.show();
    auto* paper = dialog.findChild<QComboBox*>();
    paper->setCurrentIndex(paper->findData(static_cast<int>(QPageSize::Letter)));
    emit paper->activated(paper->currentIndex());
    click(dialog, QStringLiteral("Print…"));
    ASSERT_EQ(parts_.prompts.printed.size(), 1U);
    EXPECT_EQ(parts_.prompts.printed.front().paper, QPageSize::Letter);
    const QTemporaryDir folder;
    parts_.prompts.files.emplace_back(folder.filePath(QStringLiteral("week.pdf")));
    click(dialog, QStringLiteral("Save as PDF…"));
    EXPECT_EQ(parts_.prompts.told.back().text, QStringLiteral("week-2026-11-09.pdf"));
    QFile file(folder.filePath(QStringLiteral("week.pdf")));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    EXPECT_TRUE(pdf.startsWith("%PDF"));
    EXPECT_TRUE(pdf.contains("/MediaBox [0 0 612."));
    parts_.prompts.files.emplace_back(QStringLiteral("/nowhere/at/all/week.pdf"));
    click(dialog, QStringLiteral("Save as PDF…"));
    EXPECT_TRUE(parts_.prompts.told.back().text.contains(QStringLiteral("week.pdf"))) << "tells what failed";
}

} // namespace dorsal
