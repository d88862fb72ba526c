// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/import_text.h"

#include <gtest/gtest.h>

namespace dorsal {
namespace {

using namespace literals;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

std::string row(const std::string& exercise, const std::string& superset, int index,
                const std::string& numbers = "20,10,,,") {
    return R"("Pull","3 févr. 2026, 18:00","3 févr. 2026, 19:10","easy",)" + ('"' + exercise + '"') + "," +
           superset + R"(,"slow",)" + std::to_string(index) + ",\"normal\"," + numbers + "\n";
}

TEST(HevyImporter, readsASetWithEverythingAroundIt) {
    const ImportedHistory history =
        readImport(hevyHeader + row("Bent Over Row (Barbell)", "0", 0, "62.5,8,,,8.5"));
    EXPECT_EQ(history.format, "hevy");
    EXPECT_EQ(history.unit, LoadUnit::Kilogram);
    ASSERT_EQ(history.sessions.size(), 1U);
    const ImportedSession& session = history.sessions[0];
    EXPECT_EQ(session.start, LocalTime{day(2026, 2, 3)} + hours{18});
    EXPECT_EQ(session.end, LocalTime{day(2026, 2, 3)} + hours{19} + minutes{10});
    EXPECT_EQ(session.title, "Pull");
    EXPECT_EQ(session.notes, "easy");
    ASSERT_EQ(session.items.size(), 1U);
    EXPECT_EQ(session.items[0].note, "slow");
    EXPECT_EQ(session.items[0].superset, 0);
    const ImportedSet expected{SetKind::Working, Reps(8), 62.5_kg, {}, {}, {}, Rir::from(1.5)};
    EXPECT_EQ(session.items[0].sets, std::vector{expected});
}

TEST(HevyImporter, blankWeightIsNoWeightAndZeroIsZero) {
    const ImportedHistory history =
        readImport(hevyHeader + row("Pull Up", "", 0, ",8,,,") + row("Pull Up", "", 1, "0,8,,,"));
    const auto& sets = history.sessions[0].items[0].sets;
    EXPECT_EQ(sets[0].load, std::nullopt);
    EXPECT_EQ(sets[1].load, 0_kg);
}

TEST(HevyImporter, readsTheFourKindsOfSets) {
    std::string text = hevyHeader;
    int index = 0;
    for (const auto* kind : {"normal", "warmup", "dropset", "failure"}) {
        text += R"row("P","7 Apr 2026, 10:14","7 Apr 2026, 11:00","","Squat (Barbell)",,"",)row" +
                std::to_string(index++) + ",\"" + kind + "\",60,5,,,\n";
    }
    const ImportedHistory history = readImport(text);
    const auto& sets = history.sessions[0].items[0].sets;
    EXPECT_EQ(sets[0].kind, SetKind::Working);
    EXPECT_EQ(sets[1].kind, SetKind::Warmup);
    EXPECT_EQ(sets[2].kind, SetKind::Drop);
    EXPECT_EQ(sets[3].kind, SetKind::Failure);
    EXPECT_EQ(history.report.warmupSets, 1);
}

TEST(HevyImporter, assistanceIsHelpAndStandsInTheChecksumOnly) {
    const ImportedHistory history = readImport(hevyHeader + row("Pull Up (Assisted)", "", 0, "27.2,8,,,"));
    const ImportedSet& set = history.sessions[0].items[0].sets[0];
    EXPECT_EQ(set.help, 27.2_kg);
    EXPECT_EQ(set.load, std::nullopt);
    EXPECT_DOUBLE_EQ(history.report.tonnageKg, 27.2 * 8);
}

TEST(HevyImporter, readsPoundsAndMiles) {
    const ImportedHistory history = readImport(
        "title,start_time,exercise_title,set_index,weight_lbs,reps,distance_miles,duration_seconds\n"
        "P,\"7 Apr 2026, 10:14\",Bench Press (Barbell),0,100,5,,\n"
        "P,\"7 Apr 2026, 10:14\",Running,0,,,1,600\n");
    EXPECT_EQ(history.unit, LoadUnit::Pound);
    EXPECT_EQ(history.sessions[0].items[0].sets[0].load, 100_lb);
    const ImportedSet& run = history.sessions[0].items[1].sets[0];
    EXPECT_EQ(run.distance, Distance::tryMetres(1609.344));
    EXPECT_EQ(run.held, seconds{600});
}

TEST(HevyImporter, takesWhicheverOfTwoWeightColumnsIsFilled) {
    const ImportedHistory history =
        readImport("title,start_time,exercise_title,set_index,weight_lbs,weight_kg,reps\n"
                   "P,\"7 Apr 2026, 10:14\",Bench Press (Barbell),0,,50,5\n"
                   "P,\"7 Apr 2026, 10:14\",Bench Press (Barbell),1,100,,5\n");
    const auto& sets = history.sessions[0].items[0].sets;
    EXPECT_EQ(sets[0].load, 50_kg);
    EXPECT_EQ(sets[1].load, 100_lb);
}

TEST(HevyImporter, kilogramsThatArePoundsInDisguiseAreStoredAsWritten) {
    const ImportedHistory history = readImport(hevyHeader + row("Row", "", 0, "13.6077711,8,,,"));
    EXPECT_EQ(history.sessions[0].items[0].sets[0].load, 30_lb);
}

TEST(HevyImporter, anExerciseDoneTwiceStandsThereTwice) {
    const ImportedHistory history =
        readImport(hevyHeader + row("Plank", "", 0) + row("Plank", "", 1) + row("Plank", "", 0));
    ASSERT_EQ(history.sessions[0].items.size(), 2U);
    EXPECT_EQ(history.sessions[0].items[0].sets.size(), 2U);
    EXPECT_EQ(history.sessions[0].items[1].sets.size(), 1U);
    EXPECT_EQ(history.report.doubledSessions, 0);
}

TEST(HevyImporter, alternatingRowsOfASupersetStayTwoExercises) {
    const ImportedHistory history = readImport(hevyHeader + row("Curl", "1", 0) + row("Dip", "1", 0) +
                                               row("Curl", "1", 1) + row("Dip", "1", 1));
    ASSERT_EQ(history.sessions[0].items.size(), 2U);
    EXPECT_EQ(history.sessions[0].items[0].sets.size(), 2U);
    EXPECT_EQ(history.sessions[0].items[1].sets.size(), 2U);
}

TEST(HevyImporter, twoSessionsOfOneDayStayApartAndComeInTheOrderOfTime) {
    const ImportedHistory history =
        readImport("title,start_time,exercise_title,set_index,weight_kg,reps\n"
                   "Evening,\"7 Apr 2026, 18:00\",Row,0,50,5\nMorning,\"7 Apr 2026, 07:00\",Row,0,50,5\n");
    ASSERT_EQ(history.sessions.size(), 2U);
    EXPECT_EQ(history.sessions[0].title, "Morning");
}

TEST(HevyImporter, columnsMayStandInAnyOrder) {
    const ImportedHistory history = readImport(
        "reps;weight_kg;set_index;exercise_title;start_time;title\n5;82,5;0;Row;7 Apr 2026, 10:14;P\n");
    EXPECT_EQ(history.sessions[0].items[0].sets[0].load, 82.5_kg);
}

TEST(HevyImporter, aSessionOfFifteenDaysIsImported) {
    const ImportedHistory history =
        readImport("title,start_time,end_time,exercise_title,set_index,weight_kg,reps\n"
                   "P,\"7 Apr 2026, 10:14\",\"22 Apr 2026, 10:14\",Row,0,50,5\n");
    EXPECT_EQ(*history.sessions[0].end - history.sessions[0].start, hours{24 * 15});
}

TEST(HevyImporter, anEndBeforeTheStartIsLeftOut) {
    const ImportedHistory history =
        readImport("title,start_time,end_time,exercise_title,set_index,weight_kg,reps\n"
                   "P,\"7 Apr 2026, 10:14\",\"6 Apr 2026, 10:14\",Row,0,50,5\n");
    EXPECT_EQ(history.sessions[0].end, std::nullopt);
}

} // namespace
} // namespace dorsal
