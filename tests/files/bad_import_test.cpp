// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/import_text.h"

#include <gtest/gtest.h>

#include <random>

namespace dorsal {
namespace {

const std::string goodRow = hevyRow("0", "60,8,,,");

RowTally onlySkipped(const ImportedHistory& history) {
    return history.report.skipped.size() == 1 ? history.report.skipped[0] : RowTally{};
}

TEST(BadImport, anUnknownHeaderIsShown) {
    try {
        (void)readImport("Day,Movement,Kilos\n1,2,3\n");
        FAIL();
    } catch (const ProblemError& error) {
        EXPECT_EQ(error.problem().kind, ProblemKind::UnknownHeader);
        EXPECT_EQ(error.problem().value, "Day,Movement,Kilos");
    }
}

TEST(BadImport, aHeaderWithoutSetsIsRefused) {
    EXPECT_EQ(refusal(hevyHeader), ProblemKind::FileWithoutSets);
    EXPECT_EQ(refusal(strongHeader), ProblemKind::FileWithoutSets);
}

TEST(BadImport, tenMegabytesInOneLineAreRefusedWithTheLine) {
    const std::string monster(10UL * 1024 * 1024, 'x');
    EXPECT_EQ(refusal(monster), ProblemKind::LineTooLong);
    try {
        (void)readImport(hevyHeader + goodRow + monster);
        FAIL();
    } catch (const ProblemError& error) {
        EXPECT_EQ(error.problem().kind, ProblemKind::LineTooLong);
        EXPECT_EQ(error.problem().line, 3);
    }
}

TEST(BadImport, aLastLineThatWasCutIsSkippedAndTold) {
    for (const auto* cut : {R"("Push","7 Apr 2026, 10:14","7 Apr 20)",
                            R"("Push","7 Apr 2026, 10:14","7 Apr 2026, 11:00","","Bench)",
                            R"("Push","7 Apr 2026, 10:14","7 Apr 2026, 11:00","","Row",,"",0,"normal",6)"}) {
        const ImportedHistory history = readImport(hevyHeader + goodRow + cut);
        EXPECT_EQ(history.report.sets, 1);
        EXPECT_EQ(onlySkipped(history), (RowTally{ProblemKind::RowTruncated, 1, 2, 3, "", ""})) << cut;
    }
}

TEST(BadImport, aMissingLineEndAtTheEndIsNoFault) {
    const ImportedHistory history = readImport(hevyHeader + goodRow.substr(0, goodRow.size() - 1));
    EXPECT_EQ(history.report.sets, 1);
    EXPECT_TRUE(history.report.skipped.empty());
}

TEST(BadImport, mixedLineEndsAreRead) {
    std::string text = hevyHeader + goodRow;
    text.back() = '\r';
    const ImportedHistory history =
        readImport(text + hevyRow("1", "60,8,,,") + "\r\n" + hevyRow("2", "60,8,,,"));
    EXPECT_EQ(history.report.sets, 3);
}

TEST(BadImport, aDateThatDoesNotExistIsToldWithItsCell) {
    const ImportedHistory history = readImport(
        hevyHeader + goodRow +
        R"row("Push","30 Feb 2026, 10:14","7 Apr 2026, 11:00","","Bench Press (Barbell)",,"",0,"normal",60,8,,,)row"
        "\n");
    EXPECT_EQ(history.report.sets, 1);
    EXPECT_EQ(onlySkipped(history),
              (RowTally{ProblemKind::RowBadDate, 1, 2, 3, "30 Feb 2026, 10:14", "start_time"}));
}

TEST(BadImport, numbersBeyondEveryBoundAreToldWithTheirCell) {
    struct Case {
        const char* numbers;
        const char* value;
        const char* column;
    };
    for (const Case& bad :
         {Case{"1e308,8,,,", "1e308", "weight_kg"}, Case{"60,-5,,,", "-5", "reps"},
          Case{"10001,8,,,", "10001", "weight_kg"}, Case{"60,10001,,,", "10001", "reps"},
          Case{",,,86401,", "86401", "duration_seconds"}, Case{",,1001,,", "1001", "distance_km"}}) {
        const ImportedHistory history = readImport(hevyHeader + goodRow + hevyRow("1", bad.numbers));
        EXPECT_EQ(onlySkipped(history),
                  (RowTally{ProblemKind::RowOutOfRange, 1, 2, 3, bad.value, bad.column}));
    }
}

TEST(BadImport, whatIsNoNumberIsToldWithItsCell) {
    const ImportedHistory history =
        readImport(hevyHeader + goodRow + hevyRow("1", "heavy,8,,,") + hevyRow("2", "60,many,,,"));
    EXPECT_EQ(onlySkipped(history), (RowTally{ProblemKind::RowBadNumber, 2, 2, 3, "heavy", "weight_kg"}));
}

TEST(BadImport, impossibleButBoundedNumbersAreKept) {
    const ImportedHistory history =
        readImport(hevyHeader + hevyRow("0", "1610,1000,,,") + hevyRow("1", ",,,,"));
    EXPECT_EQ(history.report.sets, 2);
    EXPECT_TRUE(history.report.skipped.empty());
}

TEST(BadImport, anEffortThatCannotBeReadCostsNoSet) {
    const ImportedHistory history = readImport(hevyHeader + hevyRow("0", "60,8,,,hard") +
                                               hevyRow("1", "60,8,,,99") + hevyRow("2", "60,8,,,0"));
    EXPECT_EQ(history.report.sets, 3);
    for (const ImportedSet& set : history.sessions[0].items[0].sets) {
        EXPECT_EQ(set.rir, std::nullopt);
    }
}

TEST(BadImport, aRowWithoutAnExerciseIsTold) {
    const ImportedHistory history = readImport(
        "title,start_time,exercise_title,set_index,weight_kg,reps\nP,\"7 Apr 2026, 10:14\",Row,0,1,1\n"
        "P,\"7 Apr 2026, 10:14\",\" \",0,1,1\n");
    EXPECT_EQ(onlySkipped(history).reason, ProblemKind::RowWithoutExercise);
}

TEST(BadImport, aRowWithTooManyCellsIsSkippedAndOneWithTooFewIsReadAndNoticed) {
    const ImportedHistory history =
        readImport("title,start_time,exercise_title,set_index,weight_kg,reps,rpe\n"
                   "P,\"7 Apr 2026, 10:14\",Row,0,50,5,8\n"
                   "P,\"7 Apr 2026, 10:14\",Row,1,82,5,8,9\n"
                   "P,\"7 Apr 2026, 10:14\",Row,2,50,5\n"
                   "P,x\n"
                   "P,\"7 Apr 2026, 10:14\",Row,3,50,5,8,,\n");
    EXPECT_EQ(history.report.sets, 3);
    EXPECT_EQ(onlySkipped(history), (RowTally{ProblemKind::RowCellCount, 2, 2, 3, "", ""}));
    EXPECT_EQ(history.report.noticed, (std::vector{RowTally{ProblemKind::RowShort, 1, 3, 4, "", ""}}));
}

TEST(BadImport, aFormatThatWasNamedMustFit) {
    EXPECT_EQ(refusal(hevyHeader + goodRow, {"strong", std::nullopt}), ProblemKind::UnknownHeader);
    EXPECT_EQ(refusal(hevyHeader + goodRow, {"hevy", std::nullopt}), std::nullopt);
}

/// Whatever the bytes are, the import ends with a history or with a problem.
void expectAnAnswer(const std::string& text) {
    try {
        const ImportedHistory history = readImport(text);
        EXPECT_LE(history.report.sets, history.report.rows);
    } catch (const ProblemError& error) {
        EXPECT_EQ(error.problem().file, "file.csv");
    }
}

TEST(BadImport, aFileCutAnywhereGetsAnAnswer) {
    const std::string text = hevyHeader + goodRow + hevyRow("1", "62,5,,,9") +
                             R"("Zug ""1""","3 févr. 2026, 18:00","","a)"
                             "\n"
                             R"(b","Row",0,"",0,"warmup",1,1,,,)"
                             "\n";
    for (std::size_t size = 0; size <= text.size(); ++size) {
        expectAnAnswer(text.substr(0, size));
    }
}

TEST(BadImport, aFileWithDamagedBytesGetsAnAnswer) {
    std::mt19937 random(20261122);
    std::string strong = strongHeader;
    for (int i = 1; i <= 20; ++i) {
        strong += "2024-03-04 18:05:11,\"Lower, A\",1h 2m,\"Squat (Barbell)\"," + std::to_string(i) +
                  ",100.0,5.0,0,0.0,\"a\nb\",,8\n";
    }
    for (const std::string& text : {hevyHeader + goodRow + goodRow, strong}) {
        for (int round = 0; round < 2000; ++round) {
            std::string damaged = text;
            for (int byte = 0; byte < 4; ++byte) {
                damaged[random() % damaged.size()] = static_cast<char>(random());
            }
            if (round % 3 == 0) {
                damaged.resize(random() % damaged.size());
            }
            expectAnAnswer(damaged);
        }
    }
}

} // namespace
} // namespace dorsal
