// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/import_text.h"

#include <gtest/gtest.h>

namespace dorsal {
namespace {

using namespace literals;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

const ImportOptions inKilograms{std::nullopt, LoadUnit::Kilogram};
const ImportOptions inPounds{std::nullopt, LoadUnit::Pound};

std::string phoneRow(const std::string& exercise, const std::string& order, const std::string& numbers) {
    return "2024-03-04 18:05:11,\"Lower A\",1h 2m,\"" + exercise + "\"," + order + "," + numbers + ",,,\n";
}

const std::vector<ImportedSet>& firstSets(const ImportedHistory& history) {
    return history.sessions.at(0).items.at(0).sets;
}

TEST(StrongImporter, asksForTheUnitThatTheFileDoesNotName) {
    const std::string text = strongHeader + phoneRow("Squat (Barbell)", "1", "100.0,5.0,0,0.0");
    EXPECT_EQ(readImport(text).report.questions, std::vector{ImportQuestion::LoadUnit});
    EXPECT_EQ(readImport(text).unit, std::nullopt);
    const ImportedHistory answered = readImport(text, inPounds);
    EXPECT_TRUE(answered.report.questions.empty());
    EXPECT_EQ(firstSets(answered)[0].load, 100_lb);
    EXPECT_EQ(answered.unit, LoadUnit::Pound);
}

TEST(StrongImporter, asksNothingWhereNoSetHasAWeight) {
    EXPECT_TRUE(readImport(strongHeader + phoneRow("Pull Up", "1", "0,5.0,0,0.0")).report.questions.empty());
}

TEST(StrongImporter, readsDurationNotesAndEffort) {
    const ImportedHistory history = readImport(
        strongHeader + "2024-03-04 18:05:11,\"Lower A\",1h 2m,\"Squat (Barbell)\",1,100.0,5.0,0,0.0,"
                       "\"deep,\nslow\",\"felt \"\"fresh\"\"\",8\n",
        inKilograms);
    const ImportedSession& session = history.sessions[0];
    EXPECT_EQ(session.start, LocalTime{day(2024, 3, 4)} + hours{18} + minutes{5} + seconds{11});
    EXPECT_EQ(*session.end - session.start, hours{1} + minutes{2});
    EXPECT_EQ(session.notes, "felt \"fresh\"");
    EXPECT_EQ(session.items[0].note, "deep,\nslow");
    EXPECT_EQ(firstSets(history)[0].rir, Rir::from(2));
}

TEST(StrongImporter, aZeroOfThePhoneIsNothingTyped) {
    const ImportedHistory history = readImport(strongHeader + phoneRow("Plank", "1", "0,0.0,0,60.0") +
                                                   phoneRow("Squat (Barbell)", "1", "120.0,0.0,0,0.0") +
                                                   phoneRow("Pull Up", "1", "0,8.0,0,0.0"),
                                               inKilograms);
    const auto& items = history.sessions[0].items;
    EXPECT_EQ(items[0].sets[0], (ImportedSet{SetKind::Working, {}, {}, {}, seconds{60}, {}, {}}));
    EXPECT_EQ(items[1].sets[0].reps, Reps(0)) << "a missed lift is kept";
    EXPECT_EQ(items[2].sets[0].load, std::nullopt);
}

TEST(StrongImporter, restTimersAndNotesAreNoSets) {
    const ImportedHistory history = readImport(
        strongHeader + phoneRow("Squat (Barbell)", "1", "100,5,0,0") +
            phoneRow("Squat (Barbell)", "Rest Timer", "0,0.0,0,120.0") +
            phoneRow("Squat (Barbell)", "Note", "0,0,0,0") + phoneRow("Squat (Barbell)", "2", "100,5,0,0"),
        inKilograms);
    EXPECT_EQ(history.report.rows, 4);
    EXPECT_EQ(history.report.sets, 2);
    ASSERT_EQ(history.report.skipped.size(), 2U);
    EXPECT_EQ(history.report.skipped[0].reason, ProblemKind::RowIsRest);
    EXPECT_EQ(history.report.skipped[0].firstRow, 2);
    EXPECT_EQ(history.report.skipped[1].reason, ProblemKind::RowIsNote);
    EXPECT_EQ(history.sessions[0].items.size(), 1U);
}

TEST(StrongImporter, lettersAndWordsNameTheKindOfASet) {
    std::string text = strongHeader;
    for (const auto* order : {"W", "1", "D", "F", "WARM_UP", "DROP_SET", "FAILURE"}) {
        text += phoneRow("Squat (Barbell)", order, "100,5,0,0");
    }
    const ImportedHistory history = readImport(text, inKilograms);
    std::vector<SetKind> kinds;
    for (const ImportedSet& set : firstSets(history)) {
        kinds.push_back(set.kind);
    }
    EXPECT_EQ(kinds, (std::vector{SetKind::Warmup, SetKind::Working, SetKind::Drop, SetKind::Failure,
                                  SetKind::Warmup, SetKind::Drop, SetKind::Failure}));
}

TEST(StrongImporter, readsTheUnitOutOfTheOldestHeader) {
    const ImportedHistory history =
        readImport("Date,Workout Name,Exercise Name,Set Order,lb,Reps,mi,Seconds\r\n"
                   "2016-09-05 13:04:16,\"A1\",\"Bench Press\",1,115.0,4,2.0,0\r\n",
                   inKilograms);
    EXPECT_EQ(history.unit, LoadUnit::Pound) << "the file wins over the answer";
    EXPECT_EQ(firstSets(history)[0].load, 115_lb);
    EXPECT_EQ(firstSets(history)[0].distance, Distance::tryMetres(2 * 1609.344));
}

TEST(StrongImporter, readsUnitsRowByRow) {
    const ImportedHistory history =
        readImport("Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps;RPE;Distance;"
                   "Distance Unit;Seconds;Notes;Workout Notes;Workout Duration\n"
                   "2023-11-04 13:31:44;\"D\";\"Row\";1;42.5;kg;5;8.5;;;0;\"\";\"\";1h 18m\n"
                   "2023-11-04 13:31:44;\"D\";\"Bench\";1;50;lbs;20;;;;0;;;1h 18m\n"
                   "2023-11-04 13:31:44;\"D\";\"Push Up\";1;;;15;;;;0;;;1h 18m\n");
    const auto& items = history.sessions[0].items;
    EXPECT_EQ(items[0].sets[0].load, 42.5_kg);
    EXPECT_EQ(items[1].sets[0].load, 50_lb);
    EXPECT_EQ(items[2].sets[0].load, std::nullopt);
    EXPECT_TRUE(history.report.questions.empty());
}

TEST(StrongImporter, readsTheNumberedFileWithDecimalCommas) {
    const ImportedHistory history =
        readImport("Workout #;Date;Workout Name;Duration (sec);Exercise Name;Set Order;Weight (kg);Reps;RPE;"
                   "Distance (meters);Seconds;Notes;Workout Notes\n"
                   "1;2026-08-10 18:00:00;Push;3600;Bench Press (Barbell);1;82,5;8;8,5;;;;\n"
                   "1;2026-08-10 18:00:00;Push;3600;Push Up;1;0,0;8;;100;;;\n");
    EXPECT_EQ(firstSets(history)[0].load, 82.5_kg);
    EXPECT_EQ(firstSets(history)[0].rir, Rir::from(1.5));
    EXPECT_EQ(history.sessions[0].items[1].sets[0].load, 0_kg) << "this file leaves blank what is none";
    EXPECT_EQ(history.sessions[0].items[1].sets[0].distance, Distance::tryMetres(100));
    EXPECT_EQ(*history.sessions[0].end - history.sessions[0].start, hours{1});
}

TEST(StrongImporter, readsGermanHeaders) {
    const ImportedHistory history = readImport(
        "Datum,Workout-Name,Dauer,Name der Übung,Reihenfolge festlegen,Gewicht,Wiederh.,Entfernung,Sekunden,"
        "Notizen,Workout-Notizen,RPE\n"
        "2025-08-01 09:46:59,\"Pull\",31min,\"Pull Up\",1,0,3.0,0,0.0,\"\",\"\",\n"
        "2025-08-01 09:46:59,\"Pull\",31min,\"Pull Up\",Ruhezeit,0,0.0,0,45.0,,,\n");
    EXPECT_EQ(history.report.sets, 1);
    EXPECT_EQ(history.report.skipped[0].reason, ProblemKind::RowIsRest);
    EXPECT_EQ(firstSets(history)[0].reps, Reps(3));
}

TEST(StrongImporter, readsAnUnknownLanguageByTheOrderOfItsColumns) {
    const ImportedHistory history =
        readImport("A,B,C,D,E,F,G,H,I,J,K,L\n"
                   "2025-08-01 09:46:59,\"Pull\",31min,\"Pull Up\",1,10,3.0,0,0.0,\"slow\",\"\",9\n"
                   "2025-08-01 09:46:59,\"Pull\",31min,\"Pull Up\",Odpoczynek,0,0.0,0,45.0,,,\n",
                   inKilograms);
    EXPECT_EQ(history.format, "strong");
    EXPECT_EQ(history.report.sets, 1);
    EXPECT_EQ(history.report.skipped[0].reason, ProblemKind::RowIsRest);
    EXPECT_EQ(firstSets(history)[0].rir, Rir::from(1));
    EXPECT_EQ(history.sessions[0].items[0].note, "slow");
}

TEST(StrongImporter, tellsTheTwoOrdersOfTenColumnsApart) {
    const ImportedHistory shorter =
        readImport("A,B,C,D,E,F,G,H,I,J\n2025-08-01 09:46:59,P,31min,Pull Up,1,0,3,0,0,8\n");
    EXPECT_EQ(firstSets(shorter)[0].rir, Rir::from(2));
    EXPECT_TRUE(shorter.sessions[0].end.has_value());
    const ImportedHistory older =
        readImport("A,B,C,D,E,F,G,H,I,J\n2025-08-01 09:46:59,P,Pull Up,1,0,3,0,0,note,all\n");
    EXPECT_EQ(older.sessions[0].items[0].note, "note");
    EXPECT_EQ(older.sessions[0].notes, "all");
}

TEST(StrongImporter, aFileOfSomethingElseIsNotTakenForStrong) {
    EXPECT_EQ(refusal("a,b,c,d,e,f,g,h,i,j\n2025-08-01 09:46:59,x,x,x,x,x,x,x,x,x\n"),
              ProblemKind::UnknownHeader);
}

TEST(StrongImporter, aRestartOfTheNumbersBeginsTheExerciseAnew) {
    std::string text = strongHeader;
    for (const auto* order : {"1", "2", "W", "1", "2"}) {
        text += phoneRow("Squat (Barbell)", order, "100,5,0,0");
    }
    const ImportedHistory history = readImport(text, inKilograms);
    const auto& items = history.sessions[0].items;
    ASSERT_EQ(items.size(), 2U);
    EXPECT_EQ(items[0].sets.size(), 2U);
    ASSERT_EQ(items[1].sets.size(), 3U);
    EXPECT_EQ(items[1].sets[0].kind, SetKind::Warmup) << "the warm-up belongs to what follows it";
}

TEST(StrongImporter, seesThatTheAppWroteASessionTwice) {
    std::string once;
    for (const auto* exercise : {"Squat (Barbell)", "Bench Press (Barbell)"}) {
        once += phoneRow(exercise, "1", "100,5,0,0") + phoneRow(exercise, "2", "100,5,0,0");
    }
    const ImportedHistory history = readImport(strongHeader + once + once, inKilograms);
    ASSERT_EQ(history.sessions.size(), 1U);
    EXPECT_EQ(history.report.sets, 8);
    EXPECT_EQ(history.report.doubledSessions, 1);
    EXPECT_EQ(firstHalf(history.sessions[0]).items.size(), 2U);
    EXPECT_EQ(readImport(strongHeader + once, inKilograms).report.doubledSessions, 0);
}

} // namespace
} // namespace dorsal
