// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_log.h"
#include "core/files/catalogue_file.h"
#include "core/logbook/log_settings.h"
#include "core/stats/balance.h"
#include "core/storage/log_file.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace dorsal {

using std::chrono::days;
using std::chrono::minutes;
using std::chrono::weeks;

namespace {

const Day aThursday = day(2026, 11, 26);
const Day theSundayBefore = day(2026, 11, 22);

/// The demo as made on a given day, with UUIDs that count.
class MadeDemo {
public:
    explicit MadeDemo(Day today = aThursday)
        : catalogue_(builtInCatalogue()), store_(openMemoryLog()),
          logbook_(
              *store_, [] { return UtcTime{}; }, [this] { return nextUuid(); }) {
        logbook_.subscribe([this](const ChangeSummary& summary) { announced_.push_back(summary.all); });
        fillDemo(logbook_, catalogue_, today);
    }

    [[nodiscard]] Logbook& logbook() { return logbook_; }
    [[nodiscard]] LogReader& reader() { return logbook_.reader(); }
    [[nodiscard]] const Catalogue& catalogue() const { return catalogue_; }
    [[nodiscard]] std::size_t announcements() const { return announced_.size(); }
    [[nodiscard]] std::vector<LoggedSet> allSets() {
        std::vector<LoggedSet> all;
        for (const Session& session : reader().sessions({})) {
            const std::vector<LoggedSet> sets = reader().sets(session.id);
            all.insert(all.end(), sets.begin(), sets.end());
        }
        return all;
    }
    [[nodiscard]] std::vector<WeekBalance> balance(WeekStart weekStart = WeekStart::Monday) {
        const std::vector<LoggedExercise> rows = reader().exercises();
        BalanceOptions options;
        options.weekStart = weekStart;
        return weeklyBalance(reader().setFacts({}), ExerciseDirectory(catalogue_, rows), options,
                             theSundayBefore - weeks{26} + days{1}, theSundayBefore, aThursday);
    }
    /// Loads of the working sets of an exercise in their order.
    [[nodiscard]] std::vector<Load> loadsOf(const char* key) {
        const Id<LoggedExercise> row = reader().exercise(ExerciseKey{key}).value().id;
        std::vector<Load> loads;
        for (const SetFact& fact : reader().setFacts({})) {
            if (fact.exercise == row && fact.kind == SetKind::Working) {
                loads.push_back(fact.load.value());
            }
        }
        return loads;
    }

private:
    [[nodiscard]] Uuid nextUuid() {
        const std::string number = std::to_string(++uuids_);
        return Uuid{"00000000-0000-4000-8000-" + std::string(12 - number.size(), '0') + number};
    }

    Catalogue catalogue_;
    std::unique_ptr<LogStore> store_;
    int uuids_ = 0;
    std::vector<bool> announced_;
    Logbook logbook_;
};

} // namespace

TEST(DemoLog, tellsTheStoryOfTwentySixWeeks) {
    MadeDemo demo;
    const std::vector<WeekBalance> all = demo.balance();
    const std::vector<std::string_view> expected{
        "below_floor", "below_floor", "building",  "building",  "building",  "building",  "building",
        "building",    "near",        "on_target", "building",  "no_data",   "no_data",   "no_chest",
        "on_target",   "on_target",   "near",      "on_target", "on_target", "on_target", "on_target",
        "low_data",    "on_target",   "on_target", "on_target", "on_target"};
    ASSERT_EQ(all.size(), expected.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        EXPECT_EQ(code(balanceStatus(all[i].tally)), expected[i]) << "week " << i + 1;
    }
    EXPECT_EQ(all.front().tally, (Tally{Volume::whole(4), Volume::whole(6)}));
    EXPECT_EQ(all[23].tally, (Tally{Volume::eighths(100), Volume::whole(6)}));
}

TEST(DemoLog, tellsTheSameStoryWhenWeeksBeginOnSunday) {
    MadeDemo demo;
    const std::vector<WeekBalance> fromMonday = demo.balance();
    const std::vector<WeekBalance> fromSunday = demo.balance(WeekStart::Sunday);
    ASSERT_GE(fromSunday.size(), fromMonday.size());
    for (std::size_t i = 0; i < fromMonday.size(); ++i) {
        EXPECT_EQ(fromSunday[i].tally, fromMonday[i].tally) << "week " << i + 1;
    }
}

TEST(DemoLog, coversTwentySixWeeksUpToTheLastSunday) {
    MadeDemo demo;
    const std::vector<Session> sessions = demo.reader().sessions({});
    EXPECT_EQ(firstDayOfWeek(dayOf(sessions.front().start), WeekStart::Monday),
              theSundayBefore + days{1} - weeks{26});
    EXPECT_LE(dayOf(sessions.back().start), theSundayBefore);
    EXPECT_GT(dayOf(sessions.back().start), theSundayBefore - days{7});
    EXPECT_FALSE(demo.reader().openSession());
}

TEST(DemoLog, madeOnASundayEndsOnThatDay) {
    MadeDemo demo(theSundayBefore);
    const std::vector<Session> sessions = demo.reader().sessions({});
    EXPECT_GT(dayOf(sessions.back().start), theSundayBefore - days{7});
    EXPECT_LE(dayOf(sessions.back().start), theSundayBefore);
}

TEST(DemoLog, isTheSameWheneverItIsMadeForTheSameDay) {
    MadeDemo demo;
    MadeDemo again;
    EXPECT_EQ(demo.reader().sessions({}), again.reader().sessions({}));
    EXPECT_EQ(demo.reader().itemsIn({}), again.reader().itemsIn({}));
    EXPECT_EQ(demo.allSets(), again.allSets());
    EXPECT_EQ(demo.reader().bands(), again.reader().bands());
}

TEST(DemoLog, isTheSameStoryAWeekLater) {
    MadeDemo earlier;
    MadeDemo later(aThursday + days{7});
    const std::vector<Session> before = earlier.reader().sessions({});
    const std::vector<Session> after = later.reader().sessions({});
    ASSERT_EQ(after.size(), before.size());
    EXPECT_EQ(after.front().start - before.front().start, days{7});
    EXPECT_EQ(after.back().start - before.back().start, days{7});
}

TEST(DemoLog, isOneStepThatCanBeTakenBack) {
    MadeDemo demo;
    EXPECT_EQ(demo.announcements(), 1U);
    EXPECT_EQ(demo.logbook().undoable(), Operation::MakeDemo);
    demo.logbook().undo();
    EXPECT_TRUE(demo.reader().isEmpty());
    EXPECT_TRUE(demo.reader().bands().empty());
    EXPECT_FALSE(demo.logbook().undoable());
}

TEST(DemoLog, hasThreeSessionsAWeekOfAboutThreeQuartersOfAnHour) {
    MadeDemo demo;
    const std::vector<Session> sessions = demo.reader().sessions({});
    EXPECT_EQ(sessions.size(), 72U) << "24 weeks of training";
    minutes total{0};
    for (const Session& session : sessions) {
        const auto length = std::chrono::duration_cast<minutes>(session.finishedAt.value() - session.start);
        EXPECT_GE(length, minutes{25}) << session.title << " " << isoDate(dayOf(session.start));
        EXPECT_LE(length, minutes{65}) << session.title << " " << isoDate(dayOf(session.start));
        total += length;
    }
    const minutes average = total / static_cast<int>(sessions.size());
    EXPECT_GE(average, minutes{38});
    EXPECT_LE(average, minutes{50});
}

TEST(DemoLog, theRowGrowsFromThirtyTo42AndAHalfKilograms) {
    MadeDemo demo;
    const std::vector<Load> loads = demo.loadsOf("bent-over-row");
    EXPECT_EQ(loads.front(), Load::kilograms(30));
    EXPECT_EQ(loads.back(), Load::kilograms(42.5));
    EXPECT_EQ(*std::ranges::max_element(loads), loads.back());
}

TEST(DemoLog, usesEveryWayOfMeasuring) {
    MadeDemo demo;
    std::set<Measure> measures;
    for (const LoggedExercise& row : demo.reader().exercises()) {
        measures.insert(demo.catalogue().find(row.key)->measure);
    }
    EXPECT_EQ(measures.size(), EnumValues<Measure>::all.size());
    const std::vector<LoggedSet> sets = demo.allSets();
    const auto some = [&sets](auto&& wanted) { return std::ranges::any_of(sets, wanted); };
    EXPECT_TRUE(some([](const LoggedSet& set) { return set.band.has_value(); }));
    EXPECT_TRUE(some([](const LoggedSet& set) { return set.distance && set.held; }));
    EXPECT_TRUE(some([](const LoggedSet& set) { return set.distance && set.load; }));
    EXPECT_TRUE(some([](const LoggedSet& set) { return set.side == Side::Right && set.load; }));
    EXPECT_TRUE(some([](const LoggedSet& set) { return set.kind == SetKind::Warmup; }));
    EXPECT_TRUE(some([](const LoggedSet& set) { return set.rir.has_value(); }));
}

TEST(DemoLog, showsWhatTrainingIsLike) {
    MadeDemo demo;
    const std::vector<SessionItem> items = demo.reader().itemsIn({});
    const auto skipped = std::ranges::count_if(items, [](const SessionItem& item) {
        return item.skipped == SkipReason::Pain && !item.note.empty();
    });
    EXPECT_EQ(skipped, 1);
    const std::vector<LoggedSet> sets = demo.allSets();
    EXPECT_EQ(std::ranges::count_if(sets, [](const LoggedSet& set) { return set.pain; }), 1);
    EXPECT_EQ(
        std::ranges::count_if(sets, [](const LoggedSet& set) { return set.target && set.held < set.target; }),
        1)
        << "one hold was cut short";
    EXPECT_GE(std::ranges::count_if(sets, [](const LoggedSet& set) { return !set.note.empty(); }), 3);
    const std::vector<Session> sessions = demo.reader().sessions({});
    EXPECT_GE(std::ranges::count_if(sessions, [](const Session& session) { return !session.notes.empty(); }),
              3);
}

TEST(DemoLog, followsTheCoachsSessionItemByItem) {
    MadeDemo demo;
    const Plan& plan = *demo.catalogue().findTemplate("coach-sample-session");
    int followed = 0;
    for (const Session& session : demo.reader().sessions({})) {
        if (session.plan != plan.key) {
            continue;
        }
        ++followed;
        const std::vector<SessionItem> items = demo.reader().items(session.id);
        for (std::size_t i = 0; i < plan.items.size(); ++i) {
            EXPECT_EQ(items.at(i).planned, plan.items[i]);
            const LoggedExercise row = [&] {
                const std::vector<LoggedExercise> rows = demo.reader().exercises();
                return *std::ranges::find(rows, *items[i].exercise, &LoggedExercise::id);
            }();
            EXPECT_NE(std::ranges::find(plan.items[i].choices, row.key), plan.items[i].choices.end());
        }
    }
    EXPECT_GT(followed, 10);
}

TEST(DemoLog, theTwoSidesOfASetShareItsPlace) {
    MadeDemo demo;
    std::set<std::pair<std::int64_t, int>> lefts;
    int pairs = 0;
    for (const LoggedSet& set : demo.allSets()) {
        const std::pair place(set.item.value(), set.position);
        if (set.side == Side::Left) {
            lefts.insert(place);
        } else if (set.side == Side::Right) {
            EXPECT_TRUE(lefts.contains(place)) << set.id.value();
            ++pairs;
        }
    }
    EXPECT_GT(pairs, 100);
}

TEST(DemoLog, itsPlansWereDoneInTheSessionsOfTheirNames) {
    MadeDemo demo;
    const std::vector<Session> sessions = demo.reader().sessions({});
    const std::vector<OwnPlan> plans = demo.reader().plans();
    ASSERT_EQ(plans.size(), 2U);
    for (const OwnPlan& plan : plans) {
        EXPECT_GT(std::ranges::count(sessions, plan.uuid.text, &Session::plan), 10) << plan.name;
        for (const Session& session : sessions) {
            EXPECT_EQ(session.plan == plan.uuid.text, session.title == plan.name) << session.title;
        }
    }
}

TEST(DemoLog, doesNotTellTheSafetyTextsAgain) {
    MadeDemo demo;
    EXPECT_TRUE(readLogSettings(demo.reader()).safetySeen);
}

} // namespace dorsal
