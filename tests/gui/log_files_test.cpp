// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/log_files.h"

#include "tests/support/window_fixture.h"

#include <QDir>
#include <QFile>

namespace dorsal {
namespace {

class LogFilesTest : public WindowTest {
protected:
    [[nodiscard]] QString inFolder(const QString& name) const { return folder.filePath(name); }

    [[nodiscard]] QString makeForeignFile() const {
        QFile file(inFolder("letter.dorsal"));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(letter);
        return file.fileName();
    }
    [[nodiscard]] static QByteArray bytesOf(const QString& path) {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    const QByteArray letter = "Dear coach, my back is fine.\n";
    LogFiles files{logs, testCatalogue(), clock, prompts, preferences};
};

TEST_F(LogFilesTest, aForeignFileIsExplainedAndLeftAsItWas) {
    const QString path = makeForeignFile();
    prompts.choices = {3};

    EXPECT_EQ(files.openFirst({toPath(path)}), nullptr);

    ASSERT_EQ(prompts.offered.size(), 1U);
    EXPECT_EQ(prompts.offered.front().size(), 4);
    EXPECT_TRUE(prompts.told.front().text.contains("letter.dorsal"));
    EXPECT_EQ(bytesOf(path), letter);
    EXPECT_EQ(QDir(folder.path()).entryList({"letter*"}, QDir::Files).size(), 1);
}

TEST_F(LogFilesTest, theDemoOpensInPlaceOfALogThatCannotBeUsed) {
    prompts.choices = {2};

    const auto log = files.openFirst({toPath(makeForeignFile())});

    ASSERT_NE(log, nullptr);
    EXPECT_TRUE(log->place().isDemo());
    EXPECT_TRUE(preferences.recentLogs().isEmpty());
}

TEST_F(LogFilesTest, asksAgainUntilSomeLogIsOpen) {
    prompts.choices = {0, 0, 1};
    prompts.files = {std::nullopt, folder.path(), inFolder("fresh.dorsal")};

    const auto log = files.openFirst({toPath(makeForeignFile())});

    ASSERT_NE(log, nullptr);
    EXPECT_EQ(log->place(), LogPlace{toPath(inFolder("fresh.dorsal"))});
    EXPECT_TRUE(QFile::exists(inFolder("fresh.dorsal")));
    EXPECT_EQ(preferences.recentLogs(), QStringList{inFolder("fresh.dorsal")});
}

TEST_F(LogFilesTest, aNewLogNeverReplacesAFile) {
    const QString path = makeForeignFile();
    prompts.files = {path};

    EXPECT_EQ(files.makeNew(), nullptr);

    EXPECT_TRUE(prompts.told.back().text.contains("letter.dorsal"));
    EXPECT_EQ(bytesOf(path), letter);
}

TEST_F(LogFilesTest, aRecentLogThatIsGoneIsForgottenAndNotMadeAnew) {
    const QString gone = inFolder("gone.dorsal");
    preferences.addRecentLog(gone);

    EXPECT_EQ(files.openRecent(gone), nullptr);

    EXPECT_TRUE(preferences.recentLogs().isEmpty());
    EXPECT_FALSE(QFile::exists(gone));
    EXPECT_FALSE(prompts.told.empty());
}

TEST_F(LogFilesTest, theLogOpenedLastComesFirst) {
    for (const char* name : {"a.dorsal", "b.dorsal", "a.dorsal"}) {
        prompts.files = {inFolder(name)};
        EXPECT_NE(files.chooseAndOpen(), nullptr);
    }

    EXPECT_EQ(files.recentLogs(), QStringList({inFolder("a.dorsal"), inFolder("b.dorsal")}));
}

} // namespace
} // namespace dorsal
