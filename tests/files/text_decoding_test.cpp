// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/text_decoding.h"

#include "core/files/file_path.h"
#include "core/training/problem.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace dorsal {
namespace {

std::optional<ProblemKind> refusalOf(const QByteArray& bytes) {
    try {
        (void)decodeText(bytes, "file.csv");
    } catch (const ProblemError& error) {
        return error.problem().kind;
    }
    return std::nullopt;
}

std::optional<ProblemKind> refusalOfFile(const QString& path) {
    try {
        (void)readTextFile(toPath(path));
    } catch (const ProblemError& error) {
        return error.problem().kind;
    }
    return std::nullopt;
}

TEST(TextDecoding, keepsUtf8AndDropsItsMark) {
    EXPECT_EQ(decodeText("Übung", "f"), QByteArray("Übung"));
    EXPECT_EQ(decodeText("\xef\xbb\xbfÜbung", "f"), QByteArray("Übung"));
}

TEST(TextDecoding, readsUtf16OfBothOrders) {
    EXPECT_EQ(decodeText(QByteArray("\xff\xfe"
                                    "a\0\xdc\0",
                                    6),
                         "f"),
              QByteArray("aÜ"));
    EXPECT_EQ(decodeText(QByteArray("\xfe\xff"
                                    "\0a\0\xdc",
                                    6),
                         "f"),
              QByteArray("aÜ"));
}

TEST(TextDecoding, readsLatin1WhereItIsNotUtf8) {
    EXPECT_EQ(decodeText("R\xfc"
                         "ckenstrecker",
                         "f"),
              QByteArray("Rückenstrecker"));
}

TEST(TextDecoding, aDamagedByteDoesNotTurnEveryAccentIntoTwoSigns) {
    const QByteArray text = decodeText("Übung, Größe, Rücken, Brust\xff", "f");
    EXPECT_TRUE(text.startsWith("Übung, Größe, Rücken, Brust"));
}

TEST(TextDecoding, aFileCutWithinALetterKeepsTheRest) {
    EXPECT_EQ(decodeText(QByteArray("Übung, Gr\xc3"), "f"), QByteArray("Übung, Gr"));
}

TEST(TextDecoding, refusesEmptyFilesAndFilesThatAreNoText) {
    EXPECT_EQ(refusalOf(""), ProblemKind::FileEmpty);
    EXPECT_EQ(refusalOf(" \r\n\n"), ProblemKind::FileEmpty);
    EXPECT_EQ(refusalOf("\xef\xbb\xbf"), ProblemKind::FileEmpty);
    EXPECT_EQ(refusalOf(QByteArray("a,b\n1,\0", 7)), ProblemKind::FileNotText);
    EXPECT_EQ(refusalOf("\x89PNG\r\n\x1a\n picture"), ProblemKind::FileNotText);
    EXPECT_EQ(refusalOf("\xff\xd8\xff\xe0 picture"), ProblemKind::FileNotText);
}

TEST(TextDecoding, saysWhatIsWrongWithAPath) {
    const QTemporaryDir folder;
    EXPECT_EQ(refusalOfFile(folder.filePath("nothing.csv")), ProblemKind::FileMissing);
    EXPECT_EQ(refusalOfFile(folder.path()), ProblemKind::FileIsFolder);
    QFile file(folder.filePath("empty.csv"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();
    EXPECT_EQ(refusalOfFile(file.fileName()), ProblemKind::FileEmpty);
}

} // namespace
} // namespace dorsal
