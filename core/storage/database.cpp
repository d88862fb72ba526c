// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/storage/sql_problem.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>
#include <QVariant>

namespace dorsal {

namespace {

QString locationOf(const QString& path, Access access) {
    if (access != Access::Untouched) {
        return path;
    }
    return QStringLiteral("file:%1?immutable=1")
        .arg(QString::fromLatin1(QUrl::toPercentEncoding(path, QByteArrayLiteral("/"))));
}

QString optionsFor(Access access, std::chrono::milliseconds lockWait) {
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(lockWait.count());
    if (access != Access::ReadWrite) {
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    }
    if (access == Access::Untouched) {
        options += QStringLiteral(";QSQLITE_OPEN_URI");
    }
    return options;
}

} // namespace

Database::Database(const QString& path, Access access, std::chrono::milliseconds lockWait)
    : name_(QUuid::createUuid().toString()), path_(path) {
    QSqlError error;
    {
        QSqlDatabase made = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name_);
        made.setDatabaseName(locationOf(path, access));
        made.setConnectOptions(optionsFor(access, lockWait));
        if (!made.open()) {
            error = made.lastError();
        }
    }
    if (error.isValid()) {
        close();
        throw ProblemError(problemOf(error, path_, {}));
    }
}

Database::~Database() {
    close();
}

void Database::run(const QString& sql) const {
    QSqlQuery query = newQuery();
    if (!query.exec(sql)) {
        fail(query, {});
    }
}

QString Database::value(const QString& sql) const {
    QSqlQuery query = newQuery();
    if (!query.exec(sql)) {
        fail(query, {});
    }
    if (!query.next()) {
        if (query.lastError().isValid()) {
            fail(query, {});
        }
        return {};
    }
    return query.value(0).toString();
}

QSqlQuery Database::newQuery() const {
    QSqlQuery query(connection());
    query.setForwardOnly(true);
    return query;
}

void Database::fail(const QSqlQuery& query, const std::string& subject) const {
    throw ProblemError(problemOf(query.lastError(), path_, subject));
}

void Database::close() const noexcept {
    connection().close();
    QSqlDatabase::removeDatabase(name_);
}

QSqlDatabase Database::connection() const {
    return QSqlDatabase::database(name_, false);
}

} // namespace dorsal
