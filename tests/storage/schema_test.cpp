// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema.h"

#include "core/storage/database.h"
#include "tests/support/memory_log.h"

#include <gtest/gtest.h>

namespace dorsal {

namespace {

/// An empty database in memory with the newest schema and one session, item and band.
class Schema : public testing::Test {
protected:
    Schema() {
        database_.run(QStringLiteral("PRAGMA foreign_keys = ON"));
        migrate(database_, migrationScripts());
        database_.run(QStringLiteral("INSERT INTO session VALUES (1, '%1', 0, NULL, NULL, '', '', '', '', 0)")
                          .arg(QString::fromStdString(numberedUuid(1).text)));
        database_.run(QStringLiteral("INSERT INTO exercise VALUES (1, 'pull-up', 'Pull-up', NULL)"));
        database_.run(QStringLiteral("INSERT INTO session_item VALUES"
                                     " (1, 1, 0, 'main', 1, '', NULL, '', NULL, NULL)"));
    }
    [[nodiscard]] bool accepts(const QString& column, const QString& value) const {
        const QString sql = QStringLiteral("INSERT INTO logged_set (item, position, kind, side, %1)"
                                           " VALUES (1, 0, 'working', 'both', %2)")
                                .arg(column, value);
        try {
            database_.run(sql);
        } catch (const ProblemError&) {
            return false;
        }
        return true;
    }

    Database database_{QStringLiteral(":memory:"), Access::ReadWrite, std::chrono::milliseconds(0)};
};

} // namespace

TEST_F(Schema, isNumber3AndNamesTheFileOurs) {
    EXPECT_EQ(schemaOf(database_), 3);
    EXPECT_EQ(database_.value(QStringLiteral("PRAGMA application_id")).toInt(), logApplicationId);
}

TEST_F(Schema, keepsEveryNumberOfASetInItsRange) {
    const struct {
        const char* column;
        const char* largest;
        const char* tooLarge;
    } ranges[] = {{"reps", "10000", "10001"},
                  {"load_mg", "10000000000", "10000000001"},
                  {"help_mg", "10000000000", "10000000001"},
                  {"held_s", "86400", "86401"},
                  {"target_s", "86400", "86401"},
                  {"distance_mm", "1000000000", "1000000001"},
                  {"per_rep_s", "86400", "86401"},
                  {"rir_halves", "20", "21"},
                  {"pain", "1", "2"}};
    for (const auto& range : ranges) {
        const QString column = QLatin1String(range.column);
        EXPECT_TRUE(accepts(column, QLatin1String(range.largest))) << range.column;
        EXPECT_TRUE(accepts(column, QStringLiteral("0"))) << range.column;
        EXPECT_FALSE(accepts(column, QLatin1String(range.tooLarge))) << range.column;
        EXPECT_FALSE(accepts(column, QStringLiteral("-1"))) << range.column;
        EXPECT_FALSE(accepts(column, QStringLiteral("'ten'"))) << range.column;
    }
}

TEST_F(Schema, letsNoRowReferToAMissingOne) {
    EXPECT_FALSE(accepts(QStringLiteral("band"), QStringLiteral("7")));
    EXPECT_THROW(database_.run(QStringLiteral("DELETE FROM session")), ProblemError);
    EXPECT_THROW(database_.run(QStringLiteral("DELETE FROM exercise")), ProblemError);
}

TEST_F(Schema, knowsTheCodeOfEveryValue) {
    const auto set = [&](const char* table, const char* column, std::string_view value) {
        const QString text = QString::fromLatin1(value.data(), static_cast<qsizetype>(value.size()));
        database_.run(
            QStringLiteral("UPDATE %1 SET %2 = '%3'").arg(QLatin1String(table), QLatin1String(column), text));
    };
    ASSERT_TRUE(accepts(QStringLiteral("reps"), QStringLiteral("1")));
    for (const Slot slot : EnumValues<Slot>::all) {
        EXPECT_NO_THROW(set("session_item", "slot", code(slot)));
    }
    for (const SkipReason reason : EnumValues<SkipReason>::all) {
        EXPECT_NO_THROW(set("session_item", "skipped", code(reason)));
    }
    database_.run(QStringLiteral("INSERT INTO annotation VALUES (1, '%1', 'deload', 7, 9, '', 0)")
                      .arg(QString::fromStdString(numberedUuid(2).text)));
    for (const AnnotationKind kind : EnumValues<AnnotationKind>::all) {
        EXPECT_NO_THROW(set("annotation", "kind", code(kind)));
    }
    for (const SetKind kind : EnumValues<SetKind>::all) {
        EXPECT_NO_THROW(set("logged_set", "kind", code(kind)));
    }
    for (const Side side : EnumValues<Side>::all) {
        EXPECT_NO_THROW(set("logged_set", "side", code(side)));
    }
    EXPECT_THROW(set("session_item", "slot", "evening"), ProblemError);
}

TEST_F(Schema, letsNoMarkedDaysEndBeforeTheyBegin) {
    const auto insert = [&](int first, int last) {
        database_.run(QStringLiteral("INSERT INTO annotation VALUES (NULL, '%1', 'holiday', %2, %3, '', 0)")
                          .arg(QString::fromStdString(numberedUuid(first).text))
                          .arg(first)
                          .arg(last));
    };
    EXPECT_NO_THROW(insert(20, 20));
    EXPECT_THROW(insert(21, 20), ProblemError);
}

TEST(OwnExercises, keepEveryMeasureBalanceAndCategory) {
    MemoryLog log;
    std::vector<OwnExercise> rows;
    int number = 0;
    for (const Measure measure : EnumValues<Measure>::all) {
        for (const auto balance :
             {BalanceOverride::Back, BalanceOverride::Chest, BalanceOverride::Both, BalanceOverride::None}) {
            OwnExercise row;
            row.uuid = numberedUuid(++number);
            row.name = "own";
            row.measure = measure;
            row.perSide = number % 2 == 0;
            row.balance = balance;
            row.category = EnumValues<Category>::all[static_cast<std::size_t>(number) %
                                                     EnumValues<Category>::all.size()];
            row.muscles = {{Muscle::Lats, 2}, {Muscle::Biceps, number % 2}};
            row.equipment = {Equipment::Band, Equipment::Wall};
            rows.push_back(std::move(row));
        }
    }
    log.logbook().transact(Operation::ChangeOwnExercise,
                           [&](Recorder& recorder) { recorder.insertAll(rows); });
    EXPECT_EQ(log.reader().ownExercises(), rows);
}

} // namespace dorsal
