// SPDX-License-Identifier: GPL-3.0-or-later
// Where breaks from the desk are seen, and where they are not.
#include "app/models/history_model.h"
#include "app/models/today_model.h"
#include "app/pages/history_page.h"
#include "app/widgets/training_calendar.h"
#include "core/logbook/break_session.h"
#include "tests/support/page_desk.h"
#include "tests/support/today_bench.h"

#include <QListView>
#include <QTest>

#include <gtest/gtest.h>

namespace dorsal {
namespace {

using namespace std::chrono_literals;

/// A break of a minute and a half on the wall, done whole.
Id<Session> takeBreak(Logbook& logbook, LocalTime at) {
    const Catalogue catalogue = builtInCatalogue();
    const DeskBreak* wall = &catalogue.breaks()[2];
    const Id<Session> session = startBreak(logbook, sessionFromBreak(catalogue, *wall, at));
    LoggedSet set;
    set.item = logbook.reader().items(session).at(0).id;
    set.reps = Reps(8);
    set.perRep = 7s;
    logSet(logbook, set);
    set = {};
    set.item = logbook.reader().items(session).at(1).id;
    set.held = 20s;
    logSet(logbook, set);
    endBreak(logbook, session, at + 90s);
    return session;
}

TEST(BreaksOnToday, areMinutesOfTheWeekAndNoTraining) {
    TodayBench bench;
    bench.train(day(2026, 11, 18), "Back day", {{"bent-over-row", 3}, {"bench-press", 2}});
    const TodayFacts before = readToday(bench.log.reader(), bench.catalogue.catalogue(),
                                        bench.catalogue.directory(), {}, bench.clock.local());
    takeBreak(bench.log.logbook(), day(2026, 11, 20) + 11h);
    takeBreak(bench.log.logbook(), day(2026, 11, 19) + 11h);
    takeBreak(bench.log.logbook(), day(2026, 11, 12) + 11h);
    TodayFacts after = readToday(bench.log.reader(), bench.catalogue.catalogue(), bench.catalogue.directory(),
                                 {}, bench.clock.local());
    EXPECT_EQ(after.breaks, 4min);
    EXPECT_EQ(after.sessions, before.sessions);
    EXPECT_EQ(after.lastTime, before.lastTime);
    EXPECT_EQ(after.weeks, before.weeks) << "wall slides in a break are no back work";
    EXPECT_EQ(after.offers, before.offers);
    QApplication::processEvents();
    EXPECT_TRUE(bench.texts().contains(QStringLiteral("4 break minutes this week")))
        << bench.texts().toStdString();
}

TEST(BreaksOnToday, aloneAreNoSessions) {
    TodayBench bench;
    takeBreak(bench.log.logbook(), day(2026, 11, 20) + 11h);
    QApplication::processEvents();
    EXPECT_TRUE(bench.texts().contains(QStringLiteral("Your sessions will be listed here.")));
    EXPECT_TRUE(bench.texts().contains(QStringLiteral("2 break minutes this week")));
}

class BreaksInHistory : public testing::Test {
protected:
    BreaksInHistory() {
        desk.addSession(day(2026, 11, 20) + 17h, "Back day", {"bent-over-row"});
        takeBreak(desk.log.logbook(), day(2026, 11, 20) + 11h);
        takeBreak(desk.log.logbook(), day(2026, 11, 19) + 11h);
        page.resize(1100, 760);
        page.show();
    }
    [[nodiscard]] QStringList rows() const {
        const auto& list = *page.findChild<QListView*>();
        QStringList all;
        for (int i = 0; i < list.model()->rowCount(); ++i) {
            all << list.model()->index(i, 0).data(Qt::AccessibleTextRole).toString();
        }
        return all;
    }

    PageDesk desk;
    HistoryPage page{desk.log.logbook(), desk.signalSource, desk.catalogue, desk.clock,
                     desk.navigation,    desk.operations,   desk.prompts};
};

TEST_F(BreaksInHistory, areToldInMinutesAndNotInBackAndChest) {
    EXPECT_EQ(rows().join(QLatin1Char('\n')).toStdString(),
              "Week 16 – 22 November, back and chest 3 : 0, 4 break minutes\n"
              "Friday 20 November 2026, Back day, back and chest 3 : 0\n"
              "Friday 20 November 2026, Wall, 2 break minutes\n"
              "Thursday 19 November 2026, Wall, 2 break minutes");
}

TEST_F(BreaksInHistory, areADotInTheCalendar) {
    auto& calendar = *page.findChild<TrainingCalendar*>();
    calendar.setFocus();
    QTest::keyClick(&calendar, Qt::Key_Up);
    QTest::keyClick(&calendar, Qt::Key_Down);
    EXPECT_EQ(calendar.accessibleDescription(),
              QStringLiteral("Friday 20 November 2026: 3 working sets, 2 break minutes"));
    QTest::keyClick(&calendar, Qt::Key_Up);
    EXPECT_EQ(calendar.accessibleDescription(),
              QStringLiteral("Thursday 19 November 2026: no working sets, 2 break minutes"));
}

} // namespace
} // namespace dorsal
