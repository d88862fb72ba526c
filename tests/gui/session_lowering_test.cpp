// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/session_desk.h"

#include "app/models/session_grid_model.h"
#include "app/widgets/body_weight_ask.h"
#include "app/widgets/cell_editor.h"
#include "core/logbook/progress_reading.h"
#include "core/stats/pull_up_ladder.h"

#include <QLineEdit>

#include <gtest/gtest.h>

namespace dorsal {
namespace {

using namespace literals;
using namespace std::chrono_literals;

constexpr const char* lowering = "eccentric-pull-up";

LadderProgress ladderOf(SessionDesk& desk) {
    return ladderProgress(desk.catalogue.catalogue().pullUpLadder(), desk.log.reader().setFacts({}),
                          desk.catalogue.directory(), readProgressOptions(desk.log.reader()),
                          dayOf(desk.clock.local()));
}

TEST(SessionLowering, takesTheSecondsOfARepetition) {
    SessionDesk desk;
    desk.startWith(lowering, 3);
    EXPECT_EQ(desk.grid().currentIndex().data().toString(), QStringLiteral("5 s")) << "the catalogue's pace";
    for (int set = 0; set < 3; ++set) {
        SessionDesk::type("6");
        SessionDesk::press(Qt::Key_Tab);
        SessionDesk::type("4");
        SessionDesk::press(Qt::Key_Return);
    }
    ASSERT_EQ(desk.sets().size(), 3U);
    EXPECT_EQ(desk.sets()[0].perRep, 6s);
    EXPECT_EQ(desk.sets()[0].reps, Reps(4));
    const LadderProgress ladder = ladderOf(desk);
    EXPECT_EQ(ladder.stage, 5);
    EXPECT_NEAR(ladder.score.value_or(0), 5.6, 1e-9);
    EXPECT_EQ(ladder.next.done, 72) << "seconds of 120";
    EXPECT_EQ(ladder.next.needed, 120);
}

TEST(SessionLowering, refusesWhatIsNoTime) {
    SessionDesk desk;
    desk.startWith(lowering, 1);
    SessionDesk::type("1x");
    SessionDesk::press(Qt::Key_Tab);
    const auto fields = desk.page.findChildren<CellEditor*>();
    ASSERT_FALSE(fields.isEmpty());
    EXPECT_TRUE(fields.last()->complaint().contains(QStringLiteral("is no time")));
}

TEST(SessionBodyWeight, isAskedForOnceWhereAnEstimateNeedsIt) {
    SessionDesk desk;
    desk.startWith("weighted-pull-up", 1);
    auto* question = desk.page.findChild<BodyWeightAsk*>();
    ASSERT_TRUE(question->isVisible());
    EXPECT_TRUE(desk.grid().hasFocus()) << "it takes no focus";
    auto* field = question->findChild<QLineEdit*>();
    field->setText(QStringLiteral("82.5"));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_FALSE(question->isVisible());
    ASSERT_EQ(desk.log.reader().weighIns().size(), 1U);
    EXPECT_EQ(desk.log.reader().weighIns()[0].weight, 82.5_kg);
    EXPECT_TRUE(desk.grid().hasFocus());
    desk.log.logbook().undo();
    EXPECT_TRUE(desk.log.reader().weighIns().empty());
}

TEST(SessionBodyWeight, isNotAskedForWithRows) {
    SessionDesk desk;
    desk.startWith("bent-over-row", 1);
    EXPECT_FALSE(desk.page.findChild<BodyWeightAsk*>()->isVisible());
}

} // namespace
} // namespace dorsal
