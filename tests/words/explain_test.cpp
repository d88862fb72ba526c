// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/explain.h"

#include <gtest/gtest.h>

#include <set>

namespace dorsal {

namespace {

constexpr int kindCount = static_cast<int>(ProblemKind::BadValue) + 1;

std::string told(const Problem& problem) {
    return explain(problem).toStdString();
}

} // namespace

TEST(Explain, everyProblemHasASentenceOfItsOwn) {
    std::set<std::string> sentences;
    for (int kind = 0; kind < kindCount; ++kind) {
        const std::string sentence = told({static_cast<ProblemKind>(kind), "x.csv", 7, "V", "P"});
        EXPECT_TRUE(sentence.ends_with('.')) << sentence;
        EXPECT_EQ(sentence.find('{'), std::string::npos) << sentence;
        EXPECT_EQ(sentence.find('\n'), std::string::npos) << sentence;
        EXPECT_TRUE(sentences.insert(sentence).second) << sentence;
    }
}

TEST(Explain, everyProblemOfAFileNamesFileAndLine) {
    for (int kind = 0; kind < static_cast<int>(ProblemKind::UnknownExercise); ++kind) {
        const std::string sentence = told({static_cast<ProblemKind>(kind), "/home/me/x.csv", 1234, "V", "P"});
        EXPECT_NE(sentence.find("“/home/me/x.csv”"), std::string::npos) << sentence;
        EXPECT_NE(sentence.find("line 1234"), std::string::npos) << sentence;
    }
}

TEST(Explain, noLineIsNamedWhereThereIsNone) {
    EXPECT_EQ(told({ProblemKind::FileEmpty, "x.csv", 0, {}, {}}),
              "“x.csv” is empty. Export it from the other app again.");
}

TEST(Explain, badRowsNameWhatStandsThere) {
    for (const ProblemKind kind :
         {ProblemKind::RowBadDate, ProblemKind::RowBadNumber, ProblemKind::RowOutOfRange}) {
        const std::string sentence = told({kind, "x.csv", 3, "1e308", "Weight"});
        EXPECT_NE(sentence.find("“x.csv”, line 3: “1e308”"), std::string::npos) << sentence;
    }
    const std::string range = told({ProblemKind::RowOutOfRange, "x.csv", 3, "1e308", "Weight"});
    EXPECT_NE(range.find("“Weight”"), std::string::npos) << range;
}

TEST(Explain, aHeaderThatIsNotKnownIsShownAndTheKnownOnesAreNamed) {
    const std::string sentence = told({ProblemKind::UnknownHeader, "x.csv", 1, "a;b;c", {}});
    for (const char* part : {"“x.csv”, line 1", "“a;b;c”", "Strong", "Hevy"}) {
        EXPECT_NE(sentence.find(part), std::string::npos) << sentence;
    }
}

TEST(Explain, logProblemsSayThatTheFileWasLeftAlone) {
    for (const ProblemKind kind : {ProblemKind::NotALog, ProblemKind::NewerLog, ProblemKind::DamagedLog}) {
        const std::string sentence = told({kind, "log.dorsal", 0, "9", {}});
        EXPECT_NE(sentence.find("left as it is"), std::string::npos) << sentence;
    }
    EXPECT_NE(told({ProblemKind::NewerLog, "log.dorsal", 0, "9", {}}).find("(its schema is 9)"),
              std::string::npos);
    EXPECT_NE(told({ProblemKind::DamagedLog, "log.dorsal", 0, "row 5 missing", {}}).find(": row 5 missing"),
              std::string::npos);
}

TEST(Explain, aProblemWithoutAFileStillReadsRight) {
    const std::string sentence = told({ProblemKind::ChangedElsewhere, {}, 0, "session", {}});
    EXPECT_EQ(sentence,
              "Another program changed the session in the log in the meantime, so nothing was changed "
              "here. Look at it as it is now and decide again.");
    EXPECT_TRUE(
        told({ProblemKind::DiskFull, {}, 0, {}, {}}).starts_with("There is no room left for the log."));
    EXPECT_TRUE(told({ProblemKind::WriteFailed, {}, 0, {}, {}}).starts_with("The log could not be written."));
}

TEST(Explain, theRowThatAnotherProgramChangedIsNamed) {
    for (const char* row : {"session", "exercise", "set", "band", "setting", "name"}) {
        const std::string sentence = told({ProblemKind::ChangedElsewhere, "log.dorsal", 0, row, "Back day"});
        EXPECT_NE(sentence.find(std::string("changed the ") + row + " “Back day” in “log.dorsal”"),
                  std::string::npos)
            << sentence;
    }
}

TEST(Explain, valuesStayOnOneLineOfBoundedLength) {
    const std::string sentence =
        told({ProblemKind::UnknownHeader, "x.csv", 1, "a\nb\r\n" + std::string(10'000'000, 'x'), {}});
    EXPECT_EQ(sentence.find('\n'), std::string::npos);
    EXPECT_LT(sentence.size(), 600U);
}

TEST(Explain, aValueMayHoldBraces) {
    EXPECT_EQ(told({ProblemKind::BadValue, {}, 0, "{place}", "load"}),
              "“{place}” cannot be used for “load”. Type it again.");
}

TEST(Explain, thrownProblemsAreToldLikeOthers) {
    const Problem problem{ProblemKind::LogLocked, "log.dorsal", 0, {}, {}};
    const ProblemError thrown(problem);
    EXPECT_EQ(explain(static_cast<const std::exception&>(thrown)), explain(problem));
    const std::string other = explain(std::runtime_error("no idea")).toStdString();
    EXPECT_NE(other.find("no idea"), std::string::npos) << other;
}

} // namespace dorsal
