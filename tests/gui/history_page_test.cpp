// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/history_model.h"
#include "app/pages/history_page.h"
#include "app/widgets/training_calendar.h"
#include "core/logbook/session_items.h"
#include "tests/support/page_desk.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace dorsal {

namespace {

constexpr auto evening = std::chrono::hours(18);

class HistoryPageTest : public testing::Test {
protected:
    void open(QSize size = {1100, 760}) {
        page.resize(size);
        page.show();
        page.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    }
    QListView& list() { return *page.findChild<QListView*>(); }
    QLineEdit& search() { return *page.findChild<QLineEdit*>(); }
    QPushButton* button(const QString& text) {
        for (auto* found : page.findChildren<QPushButton*>()) {
            if (found->text() == text) {
                return found;
            }
        }
        return nullptr;
    }
    bool says(const QString& text) {
        const auto labels = page.findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) {
            return label->isVisibleTo(&page) && label->text().contains(text);
        });
    }
    QStringList rows() {
        QStringList texts;
        for (int row = 0; row < list().model()->rowCount(); ++row) {
            texts << list().model()->index(row, 0).data().toString();
        }
        return texts;
    }

    PageDesk parts;
    Id<Session> rowDay =
        parts.addSession(day(2026, 11, 16) + evening, "Row day", {"bent-over-row", "bench-press"});
    Id<Session> pullDay = parts.addSession(day(2026, 11, 11) + evening, "Pull-up day", {"pull-up"});
    HistoryPage page{parts.log.logbook(), parts.signalSource, parts.catalogue, parts.clock,
                     parts.navigation,    parts.operations,   parts.prompts};
};

TEST_F(HistoryPageTest, listsSessionsByWeekNewestFirst) {
    open();
    const QAbstractItemModelTester tester(list().model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(rows().size(), 4);
    EXPECT_TRUE(rows()[0].contains(QStringLiteral("3 : 3"))) << rows()[0].toStdString();
    EXPECT_TRUE(rows()[1].contains(QStringLiteral("Row day")));
    EXPECT_TRUE(rows()[3].contains(QStringLiteral("Pull-up day")));
    EXPECT_TRUE(says(QStringLiteral("Bent Over Row"))) << "the newest session is shown in full";
    EXPECT_TRUE(says(QStringLiteral("10, 10, 10")));
    EXPECT_TRUE(says(QStringLiteral("2,400 kg"))) << "six sets of ten at 40 kg";
}

TEST_F(HistoryPageTest, searchFindsExercisesInAnyWordOrder) {
    open();
    QTest::keyClicks(&search(), QStringLiteral("row bent"));
    ASSERT_EQ(rows().size(), 2);
    EXPECT_TRUE(rows()[1].contains(QStringLiteral("Row day")));
    search().setText(QStringLiteral("zzz"));
    EXPECT_TRUE(rows().isEmpty());
    EXPECT_TRUE(says(QStringLiteral("No session fits")));
}

TEST_F(HistoryPageTest, whatASearchFindsIsShownAtOnce) {
    open();
    QTest::keyClicks(&search(), QStringLiteral("pull"));
    EXPECT_TRUE(says(QStringLiteral("Wednesday 11 November 2026")));
    QTest::keyClick(&search(), Qt::Key_Down);
    EXPECT_TRUE(list().hasFocus());
    QTest::keyClick(&list(), Qt::Key_F, Qt::ControlModifier);
    EXPECT_TRUE(search().hasFocus());
}

TEST_F(HistoryPageTest, theCursorStepsOverTheHeadsOfWeeks) {
    open();
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Down);
    EXPECT_TRUE(says(QStringLiteral("Wednesday 11 November 2026")));
    QTest::keyClick(&list(), Qt::Key_Up, Qt::ShiftModifier);
    EXPECT_TRUE(says(QStringLiteral("2 sessions")));
}

TEST_F(HistoryPageTest, theCalendarKnowsItsDaysWhenThePageOpensOnASession) {
    page.resize(1100, 760);
    page.showSession(pullDay);
    page.show();
    const auto& calendar = *page.findChild<TrainingCalendar*>();
    EXPECT_GT(calendar.firstShown(), day(2026, 1, 1));
    EXPECT_LT(calendar.firstShown(), day(2026, 11, 11));
}

TEST_F(HistoryPageTest, saysWhatWasNotDone) {
    SessionItem item;
    parts.log.logbook().transact(Operation::AddExercise, [&](Recorder& recorder) {
        item = parts.log.reader().items(rowDay).front();
        item.id = {};
        item.position = 9;
        recorder.insert(item);
    });
    open();
    EXPECT_TRUE(says(QStringLiteral("not done")));
}

TEST_F(HistoryPageTest, deleteKeyRemovesAndUndoBringsBack) {
    open();
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Delete);
    EXPECT_FALSE(parts.log.reader().session(rowDay));
    EXPECT_EQ(rows().size(), 2);
    parts.log.logbook().undo();
    EXPECT_TRUE(parts.log.reader().session(rowDay));
    EXPECT_EQ(parts.log.reader().sets(rowDay).size(), 6U);
    EXPECT_EQ(rows().size(), 4);
}

TEST_F(HistoryPageTest, deletingSeveralAsksFirst) {
    open();
    list().selectAll();
    parts.prompts.confirmations = {false};
    QTest::keyClick(&list(), Qt::Key_Delete);
    ASSERT_EQ(parts.prompts.asked.size(), 1U);
    EXPECT_EQ(parts.prompts.asked[0].action, QStringLiteral("Delete 2 sessions"));
    EXPECT_TRUE(parts.log.reader().session(rowDay));
    parts.prompts.confirmations = {true};
    QTest::keyClick(&list(), Qt::Key_Delete);
    EXPECT_TRUE(parts.log.reader().isEmpty());
}

TEST_F(HistoryPageTest, copiesTheSessionAsText) {
    open();
    QTest::mouseClick(button(QStringLiteral("Copy as text")), Qt::LeftButton);
    const QString text = QApplication::clipboard()->text();
    EXPECT_TRUE(text.startsWith(QStringLiteral("Row day"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("40 kg"))) << text.toStdString();
}

TEST_F(HistoryPageTest, duplicateMakesASessionOfNow) {
    open();
    QTest::mouseClick(button(QStringLiteral("Duplicate")), Qt::LeftButton);
    const auto sessions = parts.log.reader().sessions({});
    ASSERT_EQ(sessions.size(), 3U);
    EXPECT_EQ(sessions.back().title, "Row day");
    ASSERT_TRUE(sessions.back().finishedAt);
    EXPECT_EQ(*sessions.back().finishedAt, parts.clock.local()) << "not in the future";
    EXPECT_EQ(parts.log.reader().sets(sessions.back().id).size(), 6U);
}

TEST_F(HistoryPageTest, whatWasDoneBeforeTheRestWasSkippedIsTold) {
    const SessionItem row = parts.log.reader().items(rowDay).front();
    skipItem(parts.log.logbook(), row.id, SkipReason::NoTime);
    open();
    EXPECT_TRUE(says(QStringLiteral("10, 10, 10")));
    EXPECT_TRUE(says(QStringLiteral("rest skipped: no time")));
}

TEST_F(HistoryPageTest, repeatAndEditGoWhereTheySay) {
    open();
    QTest::mouseClick(button(QStringLiteral("Repeat")), Qt::LeftButton);
    QTest::mouseClick(button(QStringLiteral("Edit")), Qt::LeftButton);
    EXPECT_EQ(parts.navigation.repeated, std::vector{rowDay});
    EXPECT_EQ(parts.navigation.opened, std::vector{rowDay});
}

TEST_F(HistoryPageTest, calendarTellsItsDaysAndPicksThem) {
    open();
    auto& calendar = *page.findChild<TrainingCalendar*>();
    calendar.setFocus();
    QTest::keyClick(&calendar, Qt::Key_Left);
    QTest::keyClick(&calendar, Qt::Key_Down);
    QTest::keyClick(&calendar, Qt::Key_Down);
    EXPECT_EQ(calendar.accessibleDescription(), QStringLiteral("Wednesday 11 November 2026: 3 working sets"));
    QTest::keyClick(&calendar, Qt::Key_Return);
    EXPECT_TRUE(says(QStringLiteral("Pull-Up")));
}

TEST_F(HistoryPageTest, narrowWindowOpensTheDetailOverTheListAndEscReturns) {
    open({720, 560});
    EXPECT_TRUE(list().isVisible());
    EXPECT_FALSE(button(QStringLiteral("Repeat"))->isVisible());
    page.showSession(pullDay);
    EXPECT_FALSE(list().isVisible());
    EXPECT_TRUE(button(QStringLiteral("Repeat"))->isVisible());
    QTest::keyClick(&page, Qt::Key_Escape);
    EXPECT_TRUE(list().isVisible());
}

TEST_F(HistoryPageTest, emptyLogSaysWhatWillBeHere) {
    deleteSessions(parts.log.logbook(), {rowDay, pullDay});
    open();
    EXPECT_TRUE(says(QStringLiteral("Your sessions will be listed here")));
}

} // namespace

} // namespace dorsal
