// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/log_check.h"
#include "core/storage/log_opening.h"
#include "core/storage/schema.h"
#include "core/storage/sqlite_log.h"
#include "tests/support/log_contents.h"
#include "tests/support/memory_log.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace dorsal {

namespace {

/// A log made with schema 1: one session of two sets, a band and an own exercise.
class Upgrade : public testing::Test {
protected:
    Upgrade() {
        const auto made = openLogDatabase(path(), {}, migrationScripts().first(1));
        for (const char* const sql :
             {"INSERT INTO session VALUES (4, '00000000-0000-4000-8000-000000000001', 1795197600, 60, NULL,"
              " 'Back day', 'notes', '', 'coach-sample-session', 7)",
              "INSERT INTO exercise VALUES (2, 'pull-up', 'Pull-Up', NULL)",
              "INSERT INTO band VALUES (3, '00000000-0000-4000-8000-000000000002', 'red', 2, 1, 8)",
              "INSERT INTO own_exercise VALUES (5, '00000000-0000-4000-8000-000000000003', 'Towel Row',"
              " 'reps', 1, 'back', 9)",
              "INSERT INTO session_item VALUES (6, 4, 0, 'main', 2, '', NULL, '', NULL, '{\"slot\":\"main\","
              "\"choices\":[\"pull-up\"],\"by\":\"freely\",\"sets\":[{\"kind\":\"working\",\"side\":\"both\"}"
              "],"
              "\"note\":\"slow\"}')",
              "INSERT INTO logged_set (item, position, kind, side, reps, band) VALUES"
              " (6, 0, 'working', 'both', 8, 3), (6, 1, 'working', 'both', 7, NULL)",
              "INSERT INTO setting VALUES (1, 'load_unit', 'lb')"}) {
            made->run(QString::fromLatin1(sql));
        }
    }
    [[nodiscard]] QString path() const { return folder_.filePath(QStringLiteral("log.db")); }

    QTemporaryDir folder_;
};

} // namespace

TEST_F(Upgrade, fromSchema1KeepsEveryRow) {
    MemoryLog log(openLogFile(path().toStdString()));
    const auto session = log.reader().session(Id<Session>(4));
    ASSERT_TRUE(session);
    EXPECT_EQ(session->title, "Back day");
    EXPECT_EQ(session->plan, "coach-sample-session");
    EXPECT_EQ(log.reader().sets(session->id).size(), 2U);
    const std::vector<SessionItem> items = log.reader().items(session->id);
    ASSERT_EQ(items.size(), 1U);
    ASSERT_TRUE(items[0].planned);
    EXPECT_EQ(items[0].planned->sets, std::vector<PlannedSet>(1));
    const Band red{Id<Band>(3), numberedUuid(2), "red", 2, true};
    EXPECT_EQ(log.reader().bands(), std::vector<Band>{red});
    const OwnExercise towelRow{Id<OwnExercise>(5),   numberedUuid(3), "Towel Row", Measure::Reps, true,
                               BalanceOverride::Back};
    EXPECT_EQ(log.reader().ownExercises(), std::vector<OwnExercise>{towelRow});
    EXPECT_EQ(log.reader().setting("load_unit")->value, "lb");
    EXPECT_TRUE(log.reader().plans().empty());
    EXPECT_TRUE(log.reader().weighIns().empty());
    EXPECT_TRUE(log.reader().exerciseOverrides().empty());
    EXPECT_TRUE(log.reader().annotations().empty());
}

TEST_F(Upgrade, fromSchema1TouchesNoStamp) {
    { MemoryLog log(openLogFile(path().toStdString())); }
    const Database eye(path(), Access::ReadOnly, std::chrono::seconds(1));
    EXPECT_EQ(schemaOf(eye), 3);
    EXPECT_EQ(eye.value(QStringLiteral("SELECT changed_at FROM session")), QStringLiteral("7"));
    EXPECT_EQ(eye.value(QStringLiteral("SELECT changed_at FROM band")), QStringLiteral("8"));
    EXPECT_EQ(eye.value(QStringLiteral("SELECT changed_at FROM own_exercise")), QStringLiteral("9"));
    EXPECT_TRUE(QFile::exists(path() + QStringLiteral(".schema1")));
}

TEST_F(Upgrade, aLogOfSchema1CanBeCheckedAsItIs) {
    EXPECT_TRUE(checkLog(path().toStdString()).empty());
    { MemoryLog log(openLogFile(path().toStdString())); }
    EXPECT_TRUE(checkLog(path().toStdString()).empty());
}

TEST_F(Upgrade, theNewTablesKeepWhatIsWrittenToThem) {
    MemoryLog log(openLogFile(path().toStdString()));
    OwnPlan plan;
    plan.uuid = numberedUuid(11);
    plan.name = "Row day";
    plan.folder = "Winter";
    plan.weekdays = Weekdays::fromBits(0b101);
    plan.rotates = true;
    plan.items = {
        PlanItem{Slot::Warmup, {ExerciseKey{"wall-scoop"}}, ChooseBy::Freely, {PlannedSet{}}, "slow", 1}};
    WeighIn weighIn{{}, numberedUuid(12), day(2026, 11, 20), Load::pounds(180)};
    ExerciseOverride changed;
    changed.uuid = numberedUuid(13);
    changed.key = ExerciseKey{"deadlift"};
    changed.balance = BalanceOverride::Back;
    changed.muscles = {{Muscle::Erectors, 2}, {Muscle::Hamstrings, 1}};
    changed.step = Load::kilograms(2.5);
    changed.unit = LoadUnit::Pound;
    Annotation holiday{{},   numberedUuid(14), AnnotationKind::Holiday, day(2026, 8, 3), day(2026, 8, 9),
                       "sea"};
    log.logbook().transact(Operation::EditPlan, [&](Recorder& recorder) {
        holiday.id = recorder.insert(holiday);
        plan.id = recorder.insert(plan);
        weighIn.id = recorder.insert(weighIn);
        changed.id = recorder.insert(changed);
        Band band = *recorder.read(Id<Band>(3));
        band.colour = "#c02020";
        band.pull = Load::kilograms(12);
        recorder.update(band);
    });
    EXPECT_EQ(log.reader().plans(), std::vector<OwnPlan>{plan});
    EXPECT_EQ(log.reader().plan(plan.id), plan);
    EXPECT_EQ(log.reader().weighIns(), std::vector<WeighIn>{weighIn});
    EXPECT_EQ(log.reader().exerciseOverrides(), std::vector<ExerciseOverride>{changed});
    EXPECT_EQ(log.reader().annotations(), std::vector<Annotation>{holiday});
    EXPECT_EQ(log.reader().bands()[0].colour, "#c02020");
    EXPECT_EQ(log.reader().bands()[0].pull, Load::kilograms(12));
    const Database eye(path(), Access::ReadOnly, std::chrono::seconds(1));
    for (const char* const table : {"plan", "weigh_in", "exercise_override", "band", "annotation"}) {
        EXPECT_EQ(
            eye.value(QStringLiteral("SELECT changed_at FROM %1").arg(QLatin1String(table))).toLongLong(),
            log.now.time_since_epoch().count())
            << table;
    }
}

TEST_F(Upgrade, deletedRowsOfTheNewTablesLeaveTombstones) {
    MemoryLog log(openLogFile(path().toStdString()));
    Id<OwnPlan> plan;
    Id<WeighIn> weighIn;
    Id<Annotation> deload;
    log.logbook().transact(Operation::MakePlan, [&](Recorder& recorder) {
        OwnPlan row;
        row.uuid = numberedUuid(11);
        plan = recorder.insert(row);
        weighIn = recorder.insert(WeighIn{{}, numberedUuid(12), day(2026, 11, 20), Load::kilograms(80)});
        deload = recorder.insert(
            Annotation{{}, numberedUuid(13), AnnotationKind::Deload, day(2026, 11, 16), day(2026, 11, 22)});
    });
    log.logbook().transact(Operation::DeletePlan, [&](Recorder& recorder) {
        recorder.remove(plan);
        recorder.remove(weighIn);
        recorder.remove(deload);
    });
    const Database eye(path(), Access::ReadOnly, std::chrono::seconds(1));
    EXPECT_EQ(eye.value(QStringLiteral("SELECT count(*) FROM tombstone")), QStringLiteral("3"));
    log.logbook().undo();
    EXPECT_EQ(eye.value(QStringLiteral("SELECT count(*) FROM tombstone")), QStringLiteral("0"));
    EXPECT_EQ(log.reader().plans().size(), 1U);
}

TEST(UpgradeFromSchema2, keepsEveryRowAndStampAndGivesTheTableOfMarkedDays) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("log.db"));
    {
        const auto made = openLogDatabase(path, {}, migrationScripts().first(2));
        made->run(QStringLiteral("INSERT INTO session VALUES (4, '%1', 1795197600, 60, NULL, 'Back day', '',"
                                 " 'hevy', '', 7)")
                      .arg(QString::fromStdString(numberedUuid(1).text)));
        made->run(QStringLiteral("INSERT INTO weigh_in VALUES (2, '%1', 20000, 80000000, 8)")
                      .arg(QString::fromStdString(numberedUuid(2).text)));
    }
    {
        MemoryLog log(openLogFile(path.toStdString()));
        EXPECT_EQ(log.reader().session(Id<Session>(4))->title, "Back day");
        EXPECT_EQ(log.reader().weighIns().size(), 1U);
        EXPECT_TRUE(log.reader().annotations().empty());
    }
    const Database eye(path, Access::ReadOnly, std::chrono::seconds(1));
    EXPECT_EQ(schemaOf(eye), 3);
    EXPECT_EQ(eye.value(QStringLiteral("SELECT changed_at FROM session")), QStringLiteral("7"));
    EXPECT_EQ(eye.value(QStringLiteral("SELECT changed_at FROM weigh_in")), QStringLiteral("8"));
    EXPECT_TRUE(QFile::exists(path + QStringLiteral(".schema2")));
    EXPECT_TRUE(checkLog(path.toStdString()).empty());
}

} // namespace dorsal
