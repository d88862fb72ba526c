// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/log_copy.h"

#include "core/logbook/profile_settings.h"
#include "core/storage/database.h"
#include "core/storage/log_file.h"
#include "core/storage/new_file.h"
#include "core/storage/statement.h"
#include "core/training/problem.h"

#include <QFile>
#include <QFileInfo>

#include <vector>

namespace dorsal {

namespace {

std::vector<std::int64_t> profileSettings(const Database& database) {
    std::vector<std::int64_t> found;
    Statement settings(database, QStringLiteral("SELECT id, key FROM setting"));
    Rows rows = settings.rows();
    while (rows.next()) {
        if (isProfileKey(rows.string(1))) {
            found.push_back(rows.integer(0));
        }
    }
    return found;
}

/// No tombstones: a copy that is merged must not take the weigh-ins out of the log that it came from.
void leaveProfileOut(const Database& database) {
    database.run(QStringLiteral("PRAGMA secure_delete = ON"));
    database.run(QStringLiteral("BEGIN IMMEDIATE"));
    {
        const std::vector<std::int64_t> settings = profileSettings(database);
        Statement remove(database, QStringLiteral("DELETE FROM setting WHERE id = ?"));
        for (const std::int64_t id : settings) {
            remove.run({QVariant::fromValue<qlonglong>(id)});
        }
    }
    database.run(QStringLiteral("DELETE FROM weigh_in"));
    database.run(QStringLiteral("COMMIT"));
    database.run(QStringLiteral("VACUUM"));
}

} // namespace

void copyLogFile(const std::filesystem::path& from, const std::filesystem::path& to, CopiedProfile profile) {
    const QString target = QString::fromStdString(to.string());
    const QString source = QString::fromStdString(from.string());
    if (QFileInfo(target) == QFileInfo(source)) {
        throw ProblemError({ProblemKind::WriteFailed, to.string(), 0, {}, {}});
    }
    const NewFile made(target);
    QString quoted = made.path();
    quoted.replace(QLatin1Char('\''), QStringLiteral("''"));
    Database(source, Access::ReadOnly, LogFileOptions{}.lockWait)
        .run(QStringLiteral("VACUUM INTO '%1'").arg(quoted));
    if (profile == CopiedProfile::LeaveOut) {
        leaveProfileOut(Database(made.path(), Access::ReadWrite, LogFileOptions{}.lockWait));
    }
    QFile::remove(target);
    if (!made.takePlace()) {
        refuseToMake(target, {});
    }
}

} // namespace dorsal
