// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/annotations.h"
#include "core/logbook/break_session.h"
#include "core/logbook/exercise_changes.h"
#include "core/logbook/held_sets.h"
#include "core/logbook/hint_settings.h"
#include "core/logbook/log_settings.h"
#include "core/logbook/plans.h"
#include "core/logbook/profile_settings.h"
#include "core/logbook/saved_intervals.h"
#include "core/logbook/weigh_ins.h"
#include "core/storage/database.h"
#include "tests/support/log_contents.h"
#include "tests/support/memory_log.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace dorsal {

namespace {

OwnPlan aPlan(const std::string& name) {
    OwnPlan plan;
    plan.name = name;
    plan.items = {PlanItem{Slot::Main, {ExerciseKey{"pull-up"}}, ChooseBy::Freely, {PlannedSet{}}, {}}};
    return plan;
}

/// A log with something of everything, and a second connection that can make it fail.
struct FullLog {
    FullLog()
        : log(openLogFile(path().toStdString())), open(startEmptySession(log.logbook())),
          done(addWithSets(log.logbook(), open, "bent-over-row", 2)),
          waiting(addExercise(log.logbook(), open, named("pull-up"), Slot::Main)),
          plan(makePlan(log.logbook(), aPlan("Row day"))),
          otherPlan(makePlan(log.logbook(), aPlan("Pull day"))),
          weighIn(addWeighIn(log.logbook(), day(2026, 11, 20), Load::kilograms(80))),
          holiday(addAnnotation(log.logbook(),
                                {{}, {}, AnnotationKind::Holiday, day(2026, 8, 3), day(2026, 8, 9)})),
          set(log.reader().sets(open)[0].id), other(path(), Access::ReadWrite, std::chrono::seconds(1)) {}

    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("log.db")); }

    QTemporaryDir folder;
    MemoryLog log;
    Id<Session> open;
    Id<SessionItem> done;
    Id<SessionItem> waiting;
    Id<OwnPlan> plan;
    Id<OwnPlan> otherPlan;
    Id<WeighIn> weighIn;
    Id<Annotation> holiday;
    Id<LoggedSet> set;
    Database other;
};

struct UseCase {
    const char* name;
    std::function<void(FullLog&)> run;
};

Logbook& bookOf(FullLog& full) {
    return full.log.logbook();
}

StartSession aStart() {
    StartSession start;
    start.start = at(20);
    StartItem item;
    item.exercise = ExerciseKey{"face-pull"};
    start.items.push_back(item);
    return start;
}

std::vector<UseCase> sessionUseCases() {
    return {
        {"startSession", [](FullLog& full) { startSession(bookOf(full), aStart()); }},
        {"editSession",
         [](FullLog& full) {
             Session row = *full.log.reader().session(full.open);
             row.title = "Another";
             editSession(bookOf(full), row);
         }},
        {"finishSession", [](FullLog& full) { finishSession(bookOf(full), full.open, at(19)); }},
        {"deleteSessions", [](FullLog& full) { deleteSessions(bookOf(full), {full.open}); }},
        {"duplicateSession", [](FullLog& full) { duplicateSession(bookOf(full), full.open, at(21)); }},
    };
}

std::vector<UseCase> itemUseCases() {
    return {
        {"addExercise",
         [](FullLog& full) { addExercise(bookOf(full), full.open, named("face-pull"), Slot::Warmup); }},
        {"chooseExercise",
         [](FullLog& full) { chooseExercise(bookOf(full), full.waiting, named("face-pull")); }},
        {"replaceExercise",
         [](FullLog& full) { replaceExercise(bookOf(full), full.done, named("face-pull")); }},
        {"removeItem", [](FullLog& full) { removeItem(bookOf(full), full.done); }},
        {"moveItem", [](FullLog& full) { moveItem(bookOf(full), full.done, MoveDirection::Down); }},
        {"skipItem", [](FullLog& full) { skipItem(bookOf(full), full.waiting, SkipReason::NoTime); }},
        {"finishEarly", [](FullLog& full) { finishEarly(bookOf(full), full.open); }},
        {"planSets",
         [](FullLog& full) { planSets(bookOf(full), full.waiting, ExerciseKey{"pull-up"}, {PlannedSet{}}); }},
        {"setItemNote", [](FullLog& full) { setItemNote(bookOf(full), full.waiting, "slow"); }},
    };
}

std::vector<UseCase> otherUseCases() {
    return {
        {"logSet", [](FullLog& full) { logSet(bookOf(full), aSet(full.waiting)); }},
        {"changeSet",
         [](FullLog& full) {
             LoggedSet row = aSet(full.done);
             row.id = full.set;
             row.reps = Reps(3);
             changeSet(bookOf(full), row);
         }},
        {"removeSet", [](FullLog& full) { removeSet(bookOf(full), full.set); }},
        {"writeLogSettings",
         [](FullLog& full) {
             LogSettings settings;
             settings.unit = LoadUnit::Pound;
             settings.safetySeen = true;
             writeLogSettings(bookOf(full), settings);
         }},
        {"import",
         [](FullLog& full) {
             bookOf(full).transact(Operation::ImportHistory, [&](Recorder& recorder) {
                 std::vector<LoggedSet> sets(200, aSet(full.waiting));
                 recorder.insertAll(sets);
             });
         }},
    };
}

Plan foreignPlan(int uuid) {
    return Plan{{}, "From afar", FactSource::General, aPlan("").items, numberedUuid(uuid), "a note"};
}

Catalogue noCatalogue() {
    return {{}, {}, {}, [](std::string_view name) { return std::string(name); }};
}

std::vector<UseCase> planUseCases() {
    return {
        {"makePlan", [](FullLog& full) { makePlan(bookOf(full), aPlan("Leg day")); }},
        {"editPlan",
         [](FullLog& full) {
             OwnPlan plan = *full.log.reader().plan(full.plan);
             plan.items[0].sets.resize(4);
             plan.weekdays = Weekdays::fromBits(5);
             editPlan(bookOf(full), plan);
         }},
        {"duplicatePlan",
         [](FullLog& full) {
             duplicatePlan(bookOf(full), planFrom(*full.log.reader().plan(full.plan)), "Row day, copy",
                           "Old");
         }},
        {"archivePlan", [](FullLog& full) { archivePlan(bookOf(full), full.plan, Archive::PutAway); }},
        {"deletePlan", [](FullLog& full) { deletePlan(bookOf(full), full.plan); }},
        {"movePlan", [](FullLog& full) { movePlan(bookOf(full), full.otherPlan, "Winter", full.plan); }},
        {"importPlan", [](FullLog& full) { importPlan(bookOf(full), noCatalogue(), foreignPlan(77)); }},
        {"importPlanAsCopy", [](FullLog& full) { importPlanAsCopy(bookOf(full), foreignPlan(77)); }},
    };
}

std::vector<UseCase> exerciseUseCases() {
    return {
        {"makeOwnExercise",
         [](FullLog& full) {
             OwnExercise own;
             own.name = "Towel Row";
             makeOwnExercise(bookOf(full), own);
         }},
        {"overrideExercise",
         [](FullLog& full) {
             ExerciseOverride change;
             change.key = ExerciseKey{"deadlift"};
             change.balance = BalanceOverride::Back;
             overrideExercise(bookOf(full), change);
         }},
        {"mergeExercises",
         [](FullLog& full) { mergeExercises(bookOf(full), named("pull-up"), named("bent-over-row")); }},
        {"silenceRules", [](FullLog& full) { silenceRules(bookOf(full), {CoachRule::Order}); }},
    };
}

std::vector<UseCase> profileUseCases() {
    return {
        {"addWeighIn",
         [](FullLog& full) { addWeighIn(bookOf(full), day(2026, 11, 21), Load::kilograms(80.5)); }},
        {"changeWeighIn",
         [](FullLog& full) {
             WeighIn row = full.log.reader().weighIns()[0];
             row.weight = Load::kilograms(79);
             changeWeighIn(bookOf(full), row);
         }},
        {"writeProfile",
         [](FullLog& full) {
             Profile profile;
             profile.conditions[Condition::ShoulderConcern] = ConditionState::Yes;
             profile.playsGolfOrTennis = true;
             writeProfile(bookOf(full), profile);
         }},
        {"wipeProfile", [](FullLog& full) { wipeProfile(bookOf(full)); }},
        {"addAnnotation",
         [](FullLog& full) {
             addAnnotation(bookOf(full),
                           {{}, {}, AnnotationKind::Deload, day(2026, 11, 16), day(2026, 11, 22)});
         }},
        {"changeAnnotation",
         [](FullLog& full) {
             Annotation row = full.log.reader().annotations()[0];
             row.note = "by the sea";
             changeAnnotation(bookOf(full), row);
         }},
        {"removeAnnotation", [](FullLog& full) { removeAnnotation(bookOf(full), full.holiday); }},
        {"removeWeighIn", [](FullLog& full) { removeWeighIn(bookOf(full), full.weighIn); }},
    };
}

StartSession aBreak() {
    StartSession start;
    start.start = at(11);
    start.finishedAt = at(11);
    start.items.push_back({{}, Slot::Micro, ExerciseKey{"wall-slide"}, "Wall Slide"});
    return start;
}

std::vector<UseCase> timerUseCases() {
    return {
        {"logHold", [](FullLog& full) { logHold(bookOf(full), aSet(full.waiting), std::nullopt); }},
        {"logHoldAgain",
         [](FullLog& full) {
             LoggedSet again = aSet(full.done);
             again.pain = true;
             logHold(bookOf(full), again, full.set);
         }},
        {"saveIntervals", [](FullLog& full) { saveIntervals(bookOf(full), IntervalPlan{}); }},
        {"startBreak", [](FullLog& full) { startBreak(bookOf(full), aBreak()); }},
        {"endBreak", [](FullLog& full) { endBreak(bookOf(full), full.open, at(20)); }},
    };
}

std::vector<UseCase> allUseCases() {
    std::vector<UseCase> all = sessionUseCases();
    for (const auto& more : {itemUseCases(), otherUseCases(), planUseCases(), exerciseUseCases(),
                             profileUseCases(), timerUseCases()}) {
        all.insert(all.end(), more.begin(), more.end());
    }
    return all;
}

/// From now on the table refuses every change.
void breakTable(const FullLog& full, const QString& table) {
    for (const char* const change : {"INSERT", "UPDATE", "DELETE"}) {
        full.other.run(QStringLiteral("CREATE TRIGGER no_%1 BEFORE %1 ON %2 BEGIN SELECT RAISE(ABORT, 'no');"
                                      " END")
                           .arg(QLatin1String(change), table));
    }
}

void mendTable(const FullLog& full) {
    for (const char* const change : {"INSERT", "UPDATE", "DELETE"}) {
        full.other.run(QStringLiteral("DROP TRIGGER no_%1").arg(QLatin1String(change)));
    }
}

} // namespace

class UseCases : public testing::TestWithParam<UseCase> {};

TEST_P(UseCases, workAndUndoAndRedo) {
    FullLog full;
    const LogContents before = contentsOf(full.log.store());
    GetParam().run(full);
    const LogContents after = contentsOf(full.log.store());
    EXPECT_NE(after, before);
    full.log.logbook().undo();
    EXPECT_EQ(contentsOf(full.log.store()), before);
    full.log.logbook().redo();
    EXPECT_EQ(contentsOf(full.log.store()), after);
}

TEST_P(UseCases, failWithoutATrace) {
    FullLog full;
    const LogContents before = contentsOf(full.log.store());
    const auto undoable = full.log.logbook().undoable();
    int told = 0;
    full.log.logbook().subscribe([&told](const ChangeSummary&) { ++told; });
    int failures = 0;
    for (const char* const table :
         {"session", "session_item", "logged_set", "exercise", "setting", "weigh_in", "plan", "band",
          "exercise_override", "own_exercise", "annotation"}) {
        breakTable(full, QLatin1String(table));
        told = 0;
        try {
            GetParam().run(full);
            full.log.logbook().undo();
        } catch (const ProblemError& error) {
            EXPECT_EQ(error.problem().kind, ProblemKind::WriteFailed);
            EXPECT_EQ(told, 0);
            ++failures;
        }
        mendTable(full);
        EXPECT_EQ(contentsOf(full.log.store()), before) << table;
        EXPECT_EQ(full.log.logbook().undoable(), undoable) << table;
    }
    EXPECT_GT(failures, 0);
}

TEST_P(UseCases, failWithoutATraceWhenTheLogIsLocked) {
    FullLog full;
    const LogContents before = contentsOf(full.log.store());
    full.other.run(QStringLiteral("BEGIN IMMEDIATE"));
    EXPECT_THROW(GetParam().run(full), ProblemError);
    full.other.run(QStringLiteral("ROLLBACK"));
    EXPECT_EQ(contentsOf(full.log.store()), before);
}

INSTANTIATE_TEST_SUITE_P(Door, UseCases, testing::ValuesIn(allUseCases()),
                         [](const testing::TestParamInfo<UseCase>& tested) { return tested.param.name; });

TEST(ReopenSession, opensAFinishedSessionAgain) {
    MemoryLog log;
    const Id<Session> session = startEmptySession(log.logbook());
    finishSession(log.logbook(), session, at(19));
    EXPECT_FALSE(log.reader().openSession());
    reopenSession(log.logbook(), session);
    EXPECT_EQ(log.reader().openSession()->id, session);
    log.logbook().undo();
    EXPECT_EQ(log.reader().session(session)->finishedAt, at(19));
}

TEST(ForgottenSince, isTheTimeOfTheLastSetThreeHoursLater) {
    MemoryLog log;
    const Id<Session> session = startEmptySession(log.logbook(), at(10));
    const Id<SessionItem> item = addExercise(log.logbook(), session, named("pull-up"), Slot::Main);
    LoggedSet set = aSet(item);
    set.performedAt = at(10, 40);
    logSet(log.logbook(), set);
    const Session open = *log.reader().openSession();
    EXPECT_EQ(forgottenSince(log.reader(), open, at(13, 39)), std::nullopt);
    EXPECT_EQ(forgottenSince(log.reader(), open, at(13, 40)), at(10, 40));
}

TEST(ReadLogSettings, takesDefaultsForWhatIsMissingOrUnreadable) {
    MemoryLog log;
    EXPECT_EQ(readLogSettings(log.reader()), LogSettings());
    log.logbook().transact(Operation::ChangeSetting, [](Recorder& recorder) {
        recorder.insert(Setting{{}, "load_unit", "stone"});
        recorder.insert(Setting{{}, "default_rest_s", "-5"});
        recorder.insert(Setting{{}, "week_start", "sunday"});
    });
    LogSettings expected;
    expected.weekStart = WeekStart::Sunday;
    EXPECT_EQ(readLogSettings(log.reader()), expected);
}

} // namespace dorsal
