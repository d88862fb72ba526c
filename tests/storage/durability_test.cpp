// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtGlobal>

#ifdef Q_OS_UNIX

#include "core/logbook/plans.h"
#include "core/storage/log_check.h"
#include "tests/support/memory_log.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <array>
#include <csignal>
#include <limits>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace dorsal {

namespace {

constexpr int enoughChanges = 25;

/// Logs sets for ever; one byte tells of each that the log promised to keep.
[[noreturn]] void logSetsForEver(const std::filesystem::path& path, int tell) {
    MemoryLog log(openLogFile(path));
    const Id<SessionItem> item =
        addExercise(log.logbook(), startEmptySession(log.logbook()), named("pull-up"), Slot::Main);
    for (int position = 0;; ++position) {
        logSet(log.logbook(), aSet(item, position));
        if (write(tell, "x", 1) != 1) {
            _exit(1);
        }
    }
}

/// Edits a plan for ever, all of its lines at once; one byte tells of each edit.
[[noreturn]] void editPlanForEver(const std::filesystem::path& path, int tell) {
    MemoryLog log(openLogFile(path));
    OwnPlan plan;
    plan.name = "Row day";
    plan.items.resize(12, PlanItem{Slot::Main, {ExerciseKey{"pull-up"}}, ChooseBy::Freely, {}, {}});
    const Id<OwnPlan> made = makePlan(log.logbook(), plan);
    for (int edit = 1;; ++edit) {
        plan = log.reader().plan(made).value();
        for (PlanItem& item : plan.items) {
            item.note = std::to_string(edit);
        }
        editPlan(log.logbook(), plan);
        if (write(tell, "x", 1) != 1) {
            _exit(1);
        }
    }
}

int readUntil(int told, int wanted) {
    int count = 0;
    char byte = 0;
    while (count < wanted && read(told, &byte, 1) == 1) {
        ++count;
    }
    return count;
}

/// Until it ends, no file of this process can be written beyond so many bytes.
class FileSizeLimit final {
public:
    explicit FileSizeLimit(rlim_t bytes) {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit limit{bytes, before_.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;
    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &before_); }

private:
    rlimit before_{};
};

/// Opens the log in a process that has no more rights than anybody, since root may write anywhere.
ProblemKind kindOfOpeningAsAnybody(const std::filesystem::path& path) {
    constexpr uid_t nobody = 65534;
    const pid_t child = fork();
    if (child == 0) {
        if (geteuid() == 0 && (setgid(nobody) != 0 || setuid(nobody) != 0)) {
            _exit(200);
        }
        try {
            const auto log = openLogFile(path);
        } catch (const ProblemError& error) {
            _exit(static_cast<int>(error.problem().kind));
        }
        _exit(201);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return static_cast<ProblemKind>(WEXITSTATUS(status));
}

/// What another process told of before it was killed in the middle of its work.
int toldUntilKilled(const std::filesystem::path& path, void (*work)(const std::filesystem::path&, int)) {
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0) {
        return 0;
    }
    const pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        work(path, ends[1]);
    }
    close(ends[1]);
    int told = readUntil(ends[0], enoughChanges);
    kill(child, SIGKILL);
    told += readUntil(ends[0], std::numeric_limits<int>::max());
    int status = 0;
    waitpid(child, &status, 0);
    close(ends[0]);
    return told;
}

} // namespace

TEST(Durability, aKilledProgramLosesNothingThatItSaidWasLogged) {
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath(QStringLiteral("log.db")).toStdString();
    const int told = toldUntilKilled(path, logSetsForEver);

    ASSERT_GE(told, enoughChanges);
    MemoryLog log(openLogFile(path));
    const auto kept = static_cast<int>(log.reader().setFacts({}).size());
    EXPECT_GE(kept, told);
    EXPECT_LE(kept, told + 1);
    EXPECT_TRUE(checkLog(path).empty());
}

TEST(Durability, aProgramKilledInAPlansEditLeavesThePlanWhole) {
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath(QStringLiteral("log.db")).toStdString();
    const int told = toldUntilKilled(path, editPlanForEver);

    ASSERT_GE(told, enoughChanges);
    MemoryLog log(openLogFile(path));
    const std::vector<OwnPlan> plans = log.reader().plans();
    ASSERT_EQ(plans.size(), 1U);
    ASSERT_EQ(plans[0].items.size(), 12U);
    const int edit = std::stoi(plans[0].items[0].note);
    EXPECT_GE(edit, told);
    EXPECT_LE(edit, told + 1);
    for (const PlanItem& item : plans[0].items) {
        EXPECT_EQ(item.note, plans[0].items[0].note);
    }
    EXPECT_TRUE(checkLog(path).empty());
}

TEST(Durability, aFailedCommitLeavesTheLogAsItWas) {
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath(QStringLiteral("log.db")).toStdString();
    MemoryLog log(openLogFile(path));
    const Id<Session> session = startEmptySession(log.logbook());
    const Id<SessionItem> item = addExercise(log.logbook(), session, named("pull-up"), Slot::Main);
    {
        const FileSizeLimit limit(std::filesystem::file_size(path.string() + "-wal"));
        EXPECT_THROW(logSet(log.logbook(), aSet(item)), ProblemError);
    }
    EXPECT_TRUE(log.reader().sets(session).empty());
    EXPECT_EQ(log.logbook().undoable(), Operation::AddExercise);
    logSet(log.logbook(), aSet(item));
    EXPECT_EQ(log.reader().sets(session).size(), 1U);
}

TEST(Durability, aLogThatMayNotBeWrittenIsRefusedAndLeftAlone) {
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath(QStringLiteral("log.db")).toStdString();
    { const MemoryLog log(openLogFile(path)); }
    using std::filesystem::perms;
    std::filesystem::permissions(folder.path().toStdString(), perms::all);
    std::filesystem::permissions(path, perms::owner_read | perms::group_read | perms::others_read);
    EXPECT_EQ(kindOfOpeningAsAnybody(path), ProblemKind::ReadOnlyLog);
    std::filesystem::permissions(path, perms(0666));
    std::filesystem::permissions(folder.path().toStdString(), perms(0555));
    EXPECT_EQ(kindOfOpeningAsAnybody(path), ProblemKind::ReadOnlyLog);
    std::filesystem::permissions(folder.path().toStdString(), perms::all);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("log.db")});
}

} // namespace dorsal

#endif
