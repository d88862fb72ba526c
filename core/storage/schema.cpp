// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema.h"

#include "core/storage/database.h"

#include <QFile>

#include <stdexcept>

namespace dorsal {

namespace {

QString readScript(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw std::logic_error("a schema script is missing in the program");
    }
    return QString::fromUtf8(file.readAll());
}

} // namespace

QStringList migrationScripts() {
    return {readScript(QStringLiteral(":/sql/001.sql")), readScript(QStringLiteral(":/sql/002.sql")),
            readScript(QStringLiteral(":/sql/003.sql"))};
}

void migrate(const Database& database, const QStringList& scripts) {
    database.run(QStringLiteral("BEGIN IMMEDIATE"));
    try {
        for (qsizetype number = schemaOf(database); number < scripts.size(); ++number) {
            for (const QString& sql : scripts[number].split(QStringLiteral("\n-- next\n"))) {
                database.run(sql);
            }
        }
        database.run(QStringLiteral("PRAGMA application_id = %1").arg(logApplicationId));
        database.run(QStringLiteral("PRAGMA user_version = %1").arg(scripts.size()));
        database.run(QStringLiteral("COMMIT"));
    } catch (...) {
        try {
            database.run(QStringLiteral("ROLLBACK"));
        } catch (const std::exception&) {
            // Rolled back already; the first failure is what counts.
        }
        throw;
    }
}

int schemaOf(const Database& database) {
    return database.value(QStringLiteral("PRAGMA user_version")).toInt();
}

} // namespace dorsal
