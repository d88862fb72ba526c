// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/csv_reader.h"

#include <gtest/gtest.h>

namespace dorsal {
namespace {

using Cells = std::vector<std::string>;

struct ReadRecord {
    Cells cells;
    std::int64_t line = 0;
    bool openQuote = false;
};

std::vector<ReadRecord> recordsOf(std::string_view text, char separator = ',') {
    CsvReader reader(text, separator);
    CsvRecord record;
    std::vector<ReadRecord> records;
    while (reader.next(record) == CsvReader::Step::Record) {
        records.push_back({Cells(record.cells.begin(), record.cells.end()), record.line, record.openQuote});
    }
    return records;
}

TEST(CsvReader, partsCellsAtTheSeparator) {
    const auto records = recordsOf("a;b;;d", ';');
    ASSERT_EQ(records.size(), 1U);
    EXPECT_EQ(records[0].cells, (Cells{"a", "b", "", "d"}));
}

TEST(CsvReader, aSeparatorAtTheEndLeavesABlankCell) {
    EXPECT_EQ(recordsOf("a,b,")[0].cells, (Cells{"a", "b", ""}));
}

TEST(CsvReader, quotedCellsHoldSeparatorsAndDoubledQuotes) {
    EXPECT_EQ(recordsOf(R"("a,b","say ""hi""","")")[0].cells, (Cells{"a,b", "say \"hi\"", ""}));
}

TEST(CsvReader, cellsOfSeveralLinesKeepTheLineNumbersRight) {
    const auto records = recordsOf("h\n\"one\ntwo\r\nthree\",x\nlast\n");
    ASSERT_EQ(records.size(), 3U);
    EXPECT_EQ(records[1].cells, (Cells{"one\ntwo\r\nthree", "x"}));
    EXPECT_EQ(records[1].line, 2);
    EXPECT_EQ(records[2].line, 5);
}

TEST(CsvReader, linesEndInAnyOfTheThreeWays) {
    const auto records = recordsOf("a\r\nb\rc\n\nd");
    ASSERT_EQ(records.size(), 4U);
    EXPECT_EQ(records[3].cells, (Cells{"d"}));
    EXPECT_EQ(records[3].line, 5);
}

TEST(CsvReader, textBehindAClosingQuoteStaysInTheCell) {
    EXPECT_EQ(recordsOf(R"("5" bench,2)")[0].cells, (Cells{"5 bench", "2"}));
}

TEST(CsvReader, aQuoteWithinAnUnquotedCellIsALetter) {
    EXPECT_EQ(recordsOf(R"(5" bench,2)")[0].cells, (Cells{"5\" bench", "2"}));
}

TEST(CsvReader, aQuoteThatNeverEndsCostsOnlyItsOwnLine) {
    const auto records = recordsOf("a,b\nc,\"d\ne,f\ng,h\n");
    ASSERT_EQ(records.size(), 4U);
    EXPECT_TRUE(records[1].openQuote);
    EXPECT_EQ(records[1].line, 2);
    EXPECT_FALSE(records[2].openQuote);
    EXPECT_EQ(records[3].cells, (Cells{"g", "h"}));
    EXPECT_EQ(records[3].line, 4);
}

TEST(CsvReader, aLineThatNobodyWroteByHandIsTooLong) {
    const std::string text = "a\n" + std::string(CsvReader::longestRecord + 1, 'x');
    CsvReader reader(text, ',');
    CsvRecord record;
    ASSERT_EQ(reader.next(record), CsvReader::Step::Record);
    EXPECT_EQ(reader.next(record), CsvReader::Step::TooLong);
    EXPECT_EQ(record.line, 2);
}

TEST(CsvReader, anEmptyTextHasNoRecord) {
    EXPECT_TRUE(recordsOf("").empty());
    EXPECT_TRUE(recordsOf("\n\r\n").empty());
}

TEST(DetectSeparator, countsOnlyOutsideQuotesAndOnlyInTheFirstLine) {
    EXPECT_EQ(detectSeparator("\"a,b,c,d\";x;y\n1,2,3,4,5,6"), ';');
    EXPECT_EQ(detectSeparator("a\tb\tc,d"), '\t');
    EXPECT_EQ(detectSeparator("a,b"), ',');
}

} // namespace
} // namespace dorsal
