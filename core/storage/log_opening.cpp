// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/log_opening.h"

#include "core/storage/log_probe.h"
#include "core/storage/new_file.h"
#include "core/storage/schema.h"
#include "core/training/problem.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace dorsal {

namespace {

void makeLog(const QString& path, const LogFileOptions& options, const QStringList& scripts) {
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder)) {
        refuseToMake(folder, {});
    }
    const NewFile made(path);
    {
        const Database database(made.path(), Access::ReadWrite, options.lockWait);
        migrate(database, scripts);
        database.run(QStringLiteral("PRAGMA journal_mode = WAL"));
    }
    // Another program may have made the log meanwhile; then that one is opened.
    if (!made.takePlace() && !QFileInfo::exists(path)) {
        refuseToMake(path, {});
    }
}

void copyAside(const Database& database, const QString& path, int schema) {
    const QString copy = path + QStringLiteral(".schema%1").arg(schema);
    const NewFile made(copy);
    QString quoted = made.path();
    quoted.replace(QLatin1Char('\''), QStringLiteral("''"));
    database.run(QStringLiteral("VACUUM INTO '%1'").arg(quoted));
    QFile::remove(copy);
    if (!made.takePlace()) {
        refuseToMake(copy, {});
    }
}

std::unique_ptr<Database> connect(const QString& path, std::chrono::milliseconds lockWait) {
    auto database = std::make_unique<Database>(path, Access::ReadWrite, lockWait);
    database->run(QStringLiteral("PRAGMA foreign_keys = ON"));
    database->run(QStringLiteral("PRAGMA journal_mode = WAL"));
    database->run(QStringLiteral("PRAGMA synchronous = FULL"));
    return database;
}

} // namespace

std::unique_ptr<Database> openLogDatabase(const QString& path, const LogFileOptions& options,
                                          const QStringList& scripts) {
    if (!QFileInfo::exists(path)) {
        if (!options.create) {
            throw ProblemError({ProblemKind::FileMissing, path.toStdString(), 0, {}, {}});
        }
        makeLog(path, options, scripts);
    }
    const auto newest = static_cast<int>(scripts.size());
    const int schema = probeLog(path, newest, options);
    auto database = connect(path, options.lockWait);
    if (schema < newest) {
        copyAside(*database, path, schema);
        migrate(*database, scripts);
    }
    return database;
}

std::unique_ptr<Database> reopenLogDatabase(const QString& path) {
    if (!QFileInfo::exists(path)) {
        throw ProblemError({ProblemKind::FileMissing, path.toStdString(), 0, {}, {}});
    }
    return connect(path, LogFileOptions{}.lockWait);
}

} // namespace dorsal
