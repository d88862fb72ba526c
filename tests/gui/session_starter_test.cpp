// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/session_starter.h"

#include "tests/support/window_fixture.h"

namespace dorsal {
namespace {

class SessionStarterTest : public WindowTest {
protected:
    [[nodiscard]] std::vector<Session> sessions() { return own->reader().sessions({}); }
    [[nodiscard]] std::vector<SessionItem> items() { return own->reader().items(sessions().front().id); }

    std::unique_ptr<OpenLog> own = openAgain();
    std::vector<Id<Session>> opened;
    SessionStarter starter{*own, clock, prompts, [this](Id<Session> session) { opened.push_back(session); }};
};

TEST_F(SessionStarterTest, startsAnEmptySessionNowAndOpensIt) {
    starter.startEmpty();

    ASSERT_EQ(sessions().size(), 1U);
    EXPECT_EQ(sessions().front().start, clock.local());
    EXPECT_EQ(sessions().front().utcOffset, clock.utcOffset());
    EXPECT_EQ(sessions().front().finishedAt, std::nullopt);
    EXPECT_EQ(opened, std::vector{sessions().front().id});
}

TEST_F(SessionStarterTest, startsTheCoachsSampleSessionWithItsItems) {
    starter.startPlan("coach-sample-session");

    ASSERT_EQ(sessions().size(), 1U);
    EXPECT_EQ(sessions().front().plan, "coach-sample-session");
    EXPECT_EQ(items().size(), 4U);
    EXPECT_EQ(own->logbook().undoable(), Operation::StartSession);
    own->logbook().undo();
    EXPECT_TRUE(sessions().empty());
}

TEST_F(SessionStarterTest, startsLikeASessionOfThePast) {
    starter.startPlan("coach-sample-session");
    const auto past = sessions().front().id;
    finishSession(own->logbook(), past, clock.local());
    clock.advance(std::chrono::hours(48));

    starter.startLike(past);

    ASSERT_EQ(sessions().size(), 2U);
    EXPECT_EQ(sessions().back().start, clock.local());
    EXPECT_EQ(opened.back(), sessions().back().id);
}

TEST_F(SessionStarterTest, goesOnWithTheOpenSessionWhenToldSo) {
    starter.startEmpty();
    prompts.choices = {0};

    starter.startPlan("coach-sample-session");

    EXPECT_EQ(sessions().size(), 1U);
    EXPECT_EQ(opened, std::vector(2, sessions().front().id));
}

TEST_F(SessionStarterTest, finishesTheOpenSessionBeforeTheNextWhenToldSo) {
    starter.startEmpty();
    clock.advance(std::chrono::minutes(40));
    prompts.choices = {1};

    starter.startEmpty();

    ASSERT_EQ(sessions().size(), 2U);
    EXPECT_EQ(sessions().front().finishedAt, clock.local());
    EXPECT_EQ(sessions().back().finishedAt, std::nullopt);
}

TEST_F(SessionStarterTest, changesNothingWhenTheQuestionIsCancelled) {
    starter.startEmpty();
    const auto before = sessions();

    starter.startEmpty();

    EXPECT_EQ(sessions(), before);
    EXPECT_EQ(opened.size(), 1U);
}

TEST_F(SessionStarterTest, aPastSessionBeginsFinished) {
    const LocalTime then = clock.local() - std::chrono::hours(50);
    prompts.times = {then};

    starter.logPastSession();

    ASSERT_EQ(sessions().size(), 1U);
    EXPECT_EQ(sessions().front().start, then);
    EXPECT_EQ(sessions().front().finishedAt, then);
    EXPECT_EQ(opened, std::vector{sessions().front().id});
    starter.logPastSession();
    EXPECT_EQ(sessions().size(), 1U);
}

TEST_F(SessionStarterTest, addsAnExerciseToTheOpenSessionOrToANewOne) {
    starter.addToSession({"pull-up"});
    ASSERT_EQ(sessions().size(), 1U);
    EXPECT_EQ(items().size(), 1U);
    EXPECT_EQ(own->logbook().undoable(), Operation::StartSession);

    starter.addToSession({"pull-up"});

    EXPECT_EQ(sessions().size(), 1U);
    EXPECT_EQ(items().size(), 2U);
    EXPECT_EQ(items().front().slot, Slot::Main);
}

} // namespace
} // namespace dorsal
