// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/import_draft.h"

#include "app/models/import_summary.h"
#include "app/words/format.h"
#include "core/logbook/sessions.h"
#include "tests/support/import_text.h"
#include "tests/support/memory_log.h"
#include "tests/support/window_fixture.h"

#include <QFile>

namespace dorsal {
namespace {

/// A set of 8 reps on a Tuesday of April 2026.
std::string draftRow(const std::string& exercise, int dayOfMonth = 7, const std::string& weight = "60",
                     const std::string& end = "11:00") {
    const std::string date = std::to_string(dayOfMonth) + " Apr 2026, ";
    return R"row("Day",")row" + date + R"row(10:14",")row" + date + end + R"row(","",")row" + exercise +
           R"row(",,"",0,"normal",)row" + weight + ",8,,,\n";
}

class ImportDraftTest : public testing::Test {
protected:
    [[nodiscard]] ImportDraft draftOf(const std::string& text, const ImportOptions& options = {}) {
        const QString path = folder.filePath(QStringLiteral("history.csv"));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.data(), static_cast<qint64>(text.size()));
        file.close();
        auto reading = std::make_shared<ImportReading>(readForImport(toPath(path), options));
        compareWithLog(*reading, log.reader(), testCatalogue());
        return ImportDraft(reading);
    }
    [[nodiscard]] static Tally sumOf(const ImportDraft& draft) {
        return draft.balance(testCatalogue(), {}, day(2026, 11, 20)).sum;
    }

    QTemporaryDir folder;
    MemoryLog log;
};

TEST_F(ImportDraftTest, tellsWhatTheFileHolds) {
    const ImportDraft draft = draftOf(hevyHeader + draftRow("Bench Press (Barbell)") +
                                      draftRow("Odd Pull", 14) + draftRow("Odd Pull", 14));

    EXPECT_EQ(importHeading(draft), "history.csv · Hevy · 7 April 2026 to 14 April 2026");
    EXPECT_EQ(draft.matchedNames(), 1);
    EXPECT_EQ(draft.outcome(), (ImportOutcome{2, 0, 0}));
    ASSERT_EQ(draft.reading().unknown.size(), 1U);
    EXPECT_EQ(draft.reading().unknown[0].sets, 2);
    EXPECT_TRUE(draft.isReady());
}

TEST_F(ImportDraftTest, aGuessIsOfferedAndNeverTakenByItself) {
    ImportDraft draft = draftOf(hevyHeader + draftRow("Meadows Landmine Row"));
    ASSERT_FALSE(draft.reading().unknown.at(0).guesses.empty());

    EXPECT_EQ(draft.choice(0), NameChoice(BalanceOverride::None));
    EXPECT_EQ(sumOf(draft), Tally{});
    const ImportRequest request = draft.request(testCatalogue());
    EXPECT_FALSE(request.names.at(0).exercise);
    EXPECT_TRUE(request.confirmed.empty());
}

TEST_F(ImportDraftTest, aChosenExerciseCountsAndIsRemembered) {
    ImportDraft draft = draftOf(hevyHeader + draftRow("Odd Pull") + draftRow("odd pulls", 14));
    draft.choose(0, ExerciseKey{"bent-over-row"});

    EXPECT_EQ(sumOf(draft), (Tally{Volume::whole(2), {}}));
    const ImportRequest request = draft.request(testCatalogue());
    EXPECT_EQ(request.names.at(1).exercise->key, ExerciseKey{"bent-over-row"});
    ASSERT_EQ(request.confirmed.size(), 1U);
    importHistory(log.logbook(), request);
    EXPECT_TRUE(draftOf(hevyHeader + draftRow("Odd Pull", 21)).reading().unknown.empty());
}

TEST_F(ImportDraftTest, anOwnExerciseCountsAsItIsSaid) {
    ImportDraft draft = draftOf(hevyHeader + draftRow("Odd Thing"));
    draft.choose(0, BalanceOverride::Both);

    EXPECT_EQ(draft.share(0, testCatalogue()), (BalanceShare{2, 2}));
    EXPECT_EQ(sumOf(draft), (Tally{Volume::whole(1), Volume::whole(1)}));
    importHistory(log.logbook(), draft.request(testCatalogue()));
    EXPECT_EQ(log.reader().ownExercises().at(0).balance, BalanceOverride::Both);
}

TEST_F(ImportDraftTest, theBalanceIsThatOfTheLogAfterwards) {
    const ImportDraft draft = draftOf(hevyHeader + draftRow("Bench Press (Barbell)") +
                                      draftRow("Bent Over Row (Barbell)") + draftRow("Pull Up", 14));
    const Tally expected = sumOf(draft);
    importHistory(log.logbook(), draft.request(testCatalogue()));

    const ExerciseDirectory directory(testCatalogue(), log.reader().exercises());
    EXPECT_EQ(balanceOf(log.reader().setFacts({}), directory, {}), expected);
    EXPECT_EQ(expected, (Tally{Volume::whole(2), Volume::whole(1)}));
}

TEST_F(ImportDraftTest, theUnitIsAskedForWithAReason) {
    std::string rows;
    for (int i = 0; i < 30; ++i) {
        rows += "2024-03-04 18:05:11,\"Push\",1h,\"Bench Press (Barbell)\"," + std::to_string(i) +
                (i % 2 == 0 ? ",42.5" : ",62.5") + ",5,0,0,,,\n";
    }
    const ImportDraft open = draftOf(strongHeader + rows);
    EXPECT_TRUE(open.reading().isUnitOpen());
    EXPECT_FALSE(open.isReady());
    EXPECT_EQ(open.reading().unitClue, (UnitClue{LoadUnit::Kilogram, 2.5, {42.5, 62.5}}));

    const ImportDraft answered = draftOf(strongHeader + rows, {std::nullopt, LoadUnit::Pound});
    EXPECT_TRUE(answered.isReady());
}

TEST_F(ImportDraftTest, choicesOutliveTheAnswerAboutTheUnit) {
    ImportDraft before = draftOf(hevyHeader + draftRow("Odd Pull"));
    before.choose(0, BalanceOverride::Back);
    before.setDoubled(DoubledSessions::Keep);
    ImportDraft after = draftOf(hevyHeader + draftRow("Odd Pull"));

    after.keepChoicesOf(before);

    EXPECT_EQ(after.choice(0), NameChoice(BalanceOverride::Back));
    EXPECT_EQ(after.doubled(), DoubledSessions::Keep);
}

TEST_F(ImportDraftTest, oddValuesAreToldAndImported) {
    const ImportDraft draft = draftOf(
        hevyHeader + draftRow("Pull Up", 14, "90") +
        R"row("Long","7 Apr 2026, 10:14","22 Apr 2026, 11:00","","Bench Press (Barbell)",,"",0,"normal",60,8,,,)row"
        "\n");

    const std::vector<OddImport> odd = draft.oddValues(testCatalogue());
    ASSERT_EQ(odd.size(), 2U);
    EXPECT_EQ(odd[0].what, OddValue::LongSession);
    const QString report = importReport(draft, testCatalogue(), Format());
    EXPECT_TRUE(report.contains("a session of 15 days on 7 April 2026")) << report.toStdString();
    EXPECT_TRUE(report.contains("Pull Up with 90 kg on 14 April 2026")) << report.toStdString();
    EXPECT_EQ(importHistory(log.logbook(), draft.request(testCatalogue())).added, 2);
}

TEST_F(ImportDraftTest, theReportTellsEverything) {
    ImportDraft draft = draftOf(hevyHeader + draftRow("Odd Pull") + draftRow("Bench Press (Barbell)", 31));
    draft.choose(0, BalanceOverride::Back);

    const QString report = importReport(draft, testCatalogue(), Format());

    EXPECT_TRUE(report.contains("Rows: 2"));
    EXPECT_TRUE(report.contains("Odd Pull (sets: 1) becomes a new exercise, counts as back"));
    EXPECT_TRUE(report.contains("“history.csv”, line 3")) << report.toStdString();
}

} // namespace
} // namespace dorsal
