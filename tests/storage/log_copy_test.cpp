// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/log_copy.h"

#include "core/files/file_path.h"
#include "core/logbook/log_settings.h"
#include "core/logbook/profile_settings.h"
#include "core/logbook/weigh_ins.h"
#include "core/storage/log_file.h"
#include "tests/support/log_rows.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace dorsal {

namespace {

using namespace literals;

/// A log of a person who told a lot, and the place of a copy of it.
class LogCopy : public testing::Test {
protected:
    LogCopy() {
        const auto store = openLogFile(log_);
        Logbook logbook(*store, [] { return UtcTime{}; });
        const Id<Session> session = startEmptySession(logbook);
        addWithSets(logbook, session, "bent-over-row", 3);
        PersonalData data = readPersonalData(store->reader());
        data.profile.conditions[Condition::ShoulderConcern] = ConditionState::Yes;
        data.profile.pinnedRow = ExerciseKey{"seated-cable-row"};
        data.profile.plates.plates = {{20_kg, 2}};
        data.weighIns.push_back({{}, {}, day(2026, 11, 20), 78_kg});
        writePersonalData(logbook, data);
        LogSettings settings;
        settings.unit = LoadUnit::Pound;
        writeLogSettings(logbook, settings);
    }
    [[nodiscard]] QByteArray bytesOfCopy() const {
        QFile file(fromPath(copy_));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    QTemporaryDir folder_;
    std::filesystem::path log_ = toPath(folder_.filePath(QStringLiteral("log.dorsal")));
    std::filesystem::path copy_ = toPath(folder_.filePath(QStringLiteral("it's a copy.dorsal")));
};

} // namespace

TEST_F(LogCopy, leavesTheProfileOutWithoutATrace) {
    copyLogFile(log_, copy_, CopiedProfile::LeaveOut);
    const QByteArray bytes = bytesOfCopy();
    EXPECT_FALSE(bytes.contains("profile."));
    EXPECT_FALSE(bytes.contains("seated-cable-row"));
    const auto store = openLogFile(copy_);
    EXPECT_EQ(readProfile(store->reader()), Profile());
    EXPECT_TRUE(store->reader().weighIns().empty());
    for (const Setting& row : store->reader().settings()) {
        EXPECT_FALSE(isProfileKey(row.key)) << row.key;
    }
    EXPECT_EQ(readLogSettings(store->reader()).unit, LoadUnit::Pound);
    const auto sessions = store->reader().sessions({});
    ASSERT_EQ(sessions.size(), 1U);
    EXPECT_EQ(store->reader().sets(sessions[0].id).size(), 3U);
}

TEST_F(LogCopy, takesTheProfileWithItWhenAsked) {
    copyLogFile(log_, copy_, CopiedProfile::Include);
    const auto before = openLogFile(log_);
    const auto store = openLogFile(copy_);
    EXPECT_EQ(readPersonalData(store->reader()), readPersonalData(before->reader()));
}

TEST_F(LogCopy, leavesTheLogAsItWasAndReplacesAnOlderCopy) {
    PersonalData before;
    {
        const auto store = openLogFile(log_);
        before = readPersonalData(store->reader());
    }
    copyLogFile(log_, copy_, CopiedProfile::Include);
    copyLogFile(log_, copy_, CopiedProfile::LeaveOut);
    EXPECT_EQ(readPersonalData(openLogFile(log_)->reader()), before);
    EXPECT_EQ(readProfile(openLogFile(copy_)->reader()), Profile());
}

TEST_F(LogCopy, neverReplacesTheLogItself) {
    EXPECT_THROW(copyLogFile(log_, log_, CopiedProfile::LeaveOut), ProblemError);
    EXPECT_NE(readProfile(openLogFile(log_)->reader()), Profile());
}

TEST_F(LogCopy, aFolderThatIsNotThereIsToldAndNothingIsLeftBehind) {
    const auto nowhere = toPath(folder_.filePath(QStringLiteral("missing/copy.dorsal")));
    EXPECT_THROW(copyLogFile(log_, nowhere, CopiedProfile::LeaveOut), ProblemError);
    const auto missing = toPath(folder_.filePath(QStringLiteral("no log.dorsal")));
    EXPECT_THROW(copyLogFile(missing, copy_, CopiedProfile::LeaveOut), ProblemError);
    EXPECT_FALSE(std::filesystem::exists(copy_));
    EXPECT_EQ(QDir(folder_.path()).entryList({QStringLiteral("*new-*")}).size(), 0);
}

} // namespace dorsal
