// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/session_desk.h"

#include "app/models/session_sheet.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace dorsal {
namespace {

/// The coach's session with stretches at its end, as it was started.
void startWithStretches(SessionDesk& desk) {
    const Plan* plan = desk.catalogue.catalogue().findTemplate("coach-sample-plus-stretch");
    startSession(desk.log.logbook(), sessionFromPlan(desk.log.reader(), desk.catalogue.catalogue(),
                                                     desk.catalogue.profile(), *plan, desk.clock.local())
                                         .start);
    desk.show();
}

const SessionItem& firstIn(const std::vector<SessionItem>& items, Slot slot) {
    return *std::ranges::find(items, slot, &SessionItem::slot);
}

/// One set of the first exercise of the main part.
Id<SessionItem> beginMain(SessionDesk& desk) {
    const Id<SessionItem> row = firstIn(desk.items(), Slot::Main).id;
    desk.grid().goToItem(row);
    SessionDesk::press(Qt::Key_Return);
    return row;
}

TEST(FinishEarly, isOfferedWhereASessionIsFinishedAndLeadsToTheCoolDown) {
    SessionDesk desk;
    startWithStretches(desk);
    const Id<SessionItem> begun = beginMain(desk);
    ASSERT_EQ(desk.sets().size(), 1U);
    desk.prompts.choices.emplace_back(1);
    SessionDesk::press(Qt::Key_Return, Qt::ControlModifier);
    for (const SessionItem& item : desk.items()) {
        EXPECT_EQ(item.skipped,
                  item.slot == Slot::Cooldown ? std::nullopt : std::optional(SkipReason::NoTime));
    }
    EXPECT_EQ(desk.grid().currentItem(), firstIn(desk.items(), Slot::Cooldown).id);
    EXPECT_EQ(desk.sets().front().item, begun);
    EXPECT_FALSE(desk.log.reader().session(desk.session())->finishedAt);
    desk.log.logbook().undo();
    EXPECT_FALSE(firstIn(desk.items(), Slot::Main).skipped);
}

TEST(FinishEarly, ofAPlanWithoutACoolDownAsksWhetherToFinishAndNothingElse) {
    SessionDesk desk;
    desk.startSample();
    beginMain(desk);
    desk.prompts.confirmations.push_back(true);
    SessionDesk::press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(QApplication::activePopupWidget(), nullptr);
    ASSERT_EQ(desk.prompts.asked.size(), 1U);
    EXPECT_TRUE(desk.prompts.asked[0].text.contains(QStringLiteral("the rest skipped: no time")));
    EXPECT_TRUE(desk.log.reader().session(desk.session())->finishedAt);
}

TEST(FinishEarly, theNextSessionBeginsAtItsFirstExercise) {
    SessionDesk desk;
    desk.startSample();
    desk.grid().setCurrentIndex(desk.grid().model()->index(desk.grid().model()->rowCount() - 1, 0));
    finishSession(desk.log.logbook(), desk.session(), desk.clock.local());
    desk.startSample();
    EXPECT_EQ(desk.grid().currentItem(), desk.items().front().id);
}

TEST(FinishEarly, historyTellsOfTheRestOfWhatWasBegunAndOfWhatWasNot) {
    SessionDesk desk;
    desk.startSample();
    beginMain(desk);
    desk.prompts.confirmations.push_back(true);
    desk.page.finishEarly();
    const Format format;
    const QString text = sessionSheet(desk.log.reader(), desk.catalogue.directory(),
                                      *desk.log.reader().session(desk.session()), format, {})
                             .text(format);
    EXPECT_EQ(text.count(QStringLiteral("rest skipped: no time")), 1) << text.toStdString();
    EXPECT_EQ(text.count(QStringLiteral("skipped: no time")), 4) << text.toStdString();
}

} // namespace
} // namespace dorsal
