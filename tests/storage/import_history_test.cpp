// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/import_history.h"

#include "core/files/catalogue_file.h"
#include "core/files/name_fold.h"
#include "core/logbook/sessions.h"
#include "core/training/exercise_directory.h"
#include "tests/support/import_text.h"
#include "tests/support/memory_log.h"

#include <gtest/gtest.h>

namespace dorsal {
namespace {

using namespace literals;

const std::string monday = hevyRow("0", "60,8,,,9") + hevyRow("1", "60,8,,,") + hevyRow("2", "60,8,,,");

std::string tuesdayRow(const std::string& exercise, const std::string& numbers = "50,10,,,") {
    return R"row("Pull","8 Apr 2026, 18:00","8 Apr 2026, 19:00","",")row" + exercise +
           R"row(",,"",0,"normal",)row" + numbers + "\n";
}

ImportRequest requestFor(const ImportedHistory& history, LogReader& reader) {
    Catalogue catalogue = builtInCatalogue();
    std::vector<Exercise> own;
    for (const OwnExercise& exercise : reader.ownExercises()) {
        own.push_back(exerciseFrom(exercise));
    }
    catalogue.setOwn(own);
    return {history,
            resolveNames(history, catalogue, reader.nameMappings(), foldName),
            {},
            DoubledSessions::Keep};
}

ImportOutcome importInto(MemoryLog& log, const std::string& rows) {
    const ImportedHistory history = readImport(hevyHeader + rows);
    return importHistory(log.logbook(), requestFor(history, log.reader()));
}

std::vector<LoggedSet> setsOfFirst(MemoryLog& log) {
    return log.reader().sets(log.reader().sessions({}).at(0).id);
}

TEST(ImportHistory, writesSessionItemsAndSets) {
    MemoryLog log;
    EXPECT_EQ(importInto(log, monday), (ImportOutcome{1, 0, 0}));
    const std::vector<Session> sessions = log.reader().sessions({});
    ASSERT_EQ(sessions.size(), 1U);
    EXPECT_EQ(sessions[0].title, "Push");
    EXPECT_EQ(sessions[0].source, "hevy");
    EXPECT_EQ(isoDateTime(sessions[0].start), "2026-04-07T10:14:00");
    EXPECT_EQ(isoDateTime(*sessions[0].finishedAt), "2026-04-07T11:00:00");
    EXPECT_EQ(sessions[0].utcOffset, std::nullopt);
    const std::vector<SessionItem> items = log.reader().items(sessions[0].id);
    ASSERT_EQ(items.size(), 1U);
    EXPECT_EQ(items[0].slot, Slot::Main);
    EXPECT_EQ(items[0].nameAsImported, "Bench Press (Barbell)");
    EXPECT_EQ(log.reader().exercises().at(0).key, ExerciseKey{"bench-press"});
    const std::vector<LoggedSet> sets = setsOfFirst(log);
    ASSERT_EQ(sets.size(), 3U) << "equal sets are all kept";
    EXPECT_EQ(sets[0].load, 60_kg);
    EXPECT_EQ(sets[0].rir, Rir::from(1));
    EXPECT_EQ(sets[1].reps, Reps(8));
    EXPECT_EQ(sets[2].position, 2);
}

TEST(ImportHistory, isOneStepThatUndoesAndRedoesAsAWhole) {
    MemoryLog log;
    importInto(log, monday + tuesdayRow("Some Odd Pull"));
    EXPECT_EQ(log.logbook().undoable(), Operation::ImportHistory);
    const std::vector<Session> before = log.reader().sessions({});
    log.logbook().undo();
    EXPECT_TRUE(log.reader().isEmpty());
    EXPECT_TRUE(log.reader().exercises().empty());
    EXPECT_TRUE(log.reader().ownExercises().empty());
    EXPECT_FALSE(log.logbook().undoable().has_value());
    log.logbook().redo();
    EXPECT_EQ(log.reader().sessions({}), before);
    EXPECT_EQ(setsOfFirst(log).size(), 3U);
}

TEST(ImportHistory, leavesNothingBehindWhenItIsCancelled) {
    MemoryLog log;
    const ImportedHistory history = readImport(hevyHeader + monday + tuesdayRow("Some Odd Pull"));
    const auto cancelAtTheEnd = [](std::int64_t done, std::int64_t total) {
        if (done == total) {
            throw ImportCancelled();
        }
    };
    EXPECT_THROW(importHistory(log.logbook(), requestFor(history, log.reader()), cancelAtTheEnd),
                 ImportCancelled);
    EXPECT_TRUE(log.reader().isEmpty());
    EXPECT_TRUE(log.reader().exercises().empty());
    EXPECT_TRUE(log.reader().ownExercises().empty());
    EXPECT_FALSE(log.logbook().undoable().has_value());
}

TEST(ImportHistory, tellsHowFarItIs) {
    MemoryLog log;
    const ImportedHistory history = readImport(hevyHeader + monday);
    std::vector<std::pair<std::int64_t, std::int64_t>> told;
    importHistory(log.logbook(), requestFor(history, log.reader()),
                  [&](std::int64_t done, std::int64_t total) { told.emplace_back(done, total); });
    EXPECT_EQ(told, (std::vector<std::pair<std::int64_t, std::int64_t>>{{0, 3}, {3, 3}}));
}

TEST(ImportHistory, theSameFileAgainAddsNothingAndIsNoStep) {
    MemoryLog log;
    importInto(log, monday + tuesdayRow("Some Odd Pull"));
    log.logbook().subscribe([](const ChangeSummary&) { FAIL() << "nothing changed"; });
    EXPECT_EQ(importInto(log, monday + tuesdayRow("Some Odd Pull")), (ImportOutcome{0, 2, 0}));
    EXPECT_EQ(log.reader().sessions({}).size(), 2U);
}

TEST(ImportHistory, anOverlappingNewerFileAddsOnlyWhatIsNew) {
    MemoryLog log;
    importInto(log, monday);
    EXPECT_EQ(importInto(log, monday + tuesdayRow("Bent Over Row (Barbell)")), (ImportOutcome{1, 1, 0}));
    EXPECT_EQ(log.reader().sessions({}).size(), 2U);
    log.logbook().undo();
    EXPECT_EQ(log.reader().sessions({}).size(), 1U);
}

TEST(ImportHistory, aSessionThatDiffersStaysAsTheLogHasIt) {
    MemoryLog log;
    importInto(log, monday);
    EXPECT_EQ(importInto(log, hevyRow("0", "80,8,,,")), (ImportOutcome{0, 0, 1}));
    EXPECT_EQ(setsOfFirst(log).at(0).load, 60_kg);
    EXPECT_EQ(setsOfFirst(log).size(), 3U);
}

TEST(ImportHistory, aSessionEditedHereIsNotAddedAgain) {
    MemoryLog log;
    importInto(log, monday);
    Session session = log.reader().sessions({}).at(0);
    session.notes = "My own words";
    editSession(log.logbook(), session);
    EXPECT_EQ(importInto(log, monday), (ImportOutcome{0, 0, 1}));
    EXPECT_EQ(log.reader().sessions({}).at(0).notes, "My own words");
}

TEST(ImportHistory, anUnknownNameBecomesOneOwnExerciseThatCountsNothing) {
    MemoryLog log;
    importInto(log, tuesdayRow("Some Odd Pull") + tuesdayRow(" some odd pulls ") +
                        tuesdayRow("Odd Hold", ",,,40,"));
    const std::vector<OwnExercise> own = log.reader().ownExercises();
    ASSERT_EQ(own.size(), 2U);
    EXPECT_EQ(own[0].name, "Some Odd Pull");
    EXPECT_EQ(own[0].measure, Measure::RepsLoad);
    EXPECT_EQ(own[0].balance, BalanceOverride::None);
    EXPECT_EQ(own[1].measure, Measure::Time);
    EXPECT_EQ(log.reader().exercises().size(), 2U);
    const std::vector<SessionItem> items = log.reader().items(log.reader().sessions({}).at(0).id);
    EXPECT_EQ(items.at(1).nameAsImported, " some odd pulls ");
}

TEST(ImportHistory, anOwnExerciseCountsAsThePersonSays) {
    MemoryLog log;
    const ImportedHistory history =
        readImport(hevyHeader + tuesdayRow("Some Odd Pull") + tuesdayRow("some odd pulls"));
    ImportRequest request = requestFor(history, log.reader());
    request.names.at(0).countsAs = BalanceOverride::Back;
    importHistory(log.logbook(), request);
    ASSERT_EQ(log.reader().ownExercises().size(), 1U);
    EXPECT_EQ(log.reader().ownExercises()[0].balance, BalanceOverride::Back);
}

TEST(ImportHistory, anOwnExerciseIsFoundAgainByItsName) {
    MemoryLog log;
    importInto(log, tuesdayRow("Some Odd Pull"));
    importInto(log, R"row("Later","9 Apr 2026, 18:00","","","Some odd pull",,"",0,"normal",50,10,,,)row"
                    "\n");
    EXPECT_EQ(log.reader().ownExercises().size(), 1U);
    EXPECT_EQ(log.reader().exercises().size(), 1U);
}

TEST(ImportHistory, aConfirmedAnswerIsTakenAndRemembered) {
    MemoryLog log;
    const ImportedHistory history = readImport(hevyHeader + tuesdayRow("Some Odd Pull"));
    const std::vector<NameMapping> confirmed{{{}, foldName("Some Odd Pull"), ExerciseKey{"pull-up"}}};
    const ImportRequest request{history, resolveNames(history, builtInCatalogue(), confirmed, foldName),
                                confirmed, DoubledSessions::Keep};
    importHistory(log.logbook(), request);
    EXPECT_TRUE(log.reader().ownExercises().empty());
    EXPECT_EQ(log.reader().exercises().at(0).key, ExerciseKey{"pull-up"});
    const std::vector<NameTarget> again =
        resolveNames(history, builtInCatalogue(), log.reader().nameMappings(), foldName);
    EXPECT_EQ(again.at(0).exercise->key, ExerciseKey{"pull-up"});
    log.logbook().undo();
    EXPECT_TRUE(log.reader().nameMappings().empty());
}

TEST(ImportHistory, aDoubledSessionIsKeptUnlessOneIsToBeDropped) {
    const auto row = [](const std::string& exercise, const std::string& order) {
        return "2024-03-04 18:05:11,\"Lower\",1h,\"" + exercise + "\"," + order + ",100,5,0,0,,,\n";
    };
    const std::string once = row("Squat (Barbell)", "1") + row("Bench Press (Barbell)", "1");
    const ImportedHistory history =
        readImport(strongHeader + once + once, {std::nullopt, LoadUnit::Kilogram});
    for (const auto& [doubled, sets] : {std::pair{DoubledSessions::Keep, 4U}, {DoubledSessions::Drop, 2U}}) {
        MemoryLog log;
        ImportRequest request = requestFor(history, log.reader());
        request.doubled = doubled;
        importHistory(log.logbook(), request);
        EXPECT_EQ(setsOfFirst(log).size(), sets);
        for (const DoubledSessions other : {DoubledSessions::Keep, DoubledSessions::Drop}) {
            request.doubled = other;
            EXPECT_EQ(importHistory(log.logbook(), request), (ImportOutcome{0, 1, 0}));
        }
    }
}

TEST(ImportHistory, thePreviewSaysTheSameAndWritesNothing) {
    MemoryLog log;
    importInto(log, monday);
    const ImportedHistory history = readImport(hevyHeader + monday + tuesdayRow("Some Odd Pull"));
    EXPECT_EQ(previewImport(log.reader(), requestFor(history, log.reader())), (ImportOutcome{1, 1, 0}));
    EXPECT_EQ(log.reader().sessions({}).size(), 1U);
    EXPECT_TRUE(log.reader().ownExercises().empty());
}

} // namespace
} // namespace dorsal
