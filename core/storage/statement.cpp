// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"

#include <QSqlError>
#include <QSqlQuery>

namespace dorsal {

Rows::~Rows() {
    query_.finish();
}

bool Rows::next() {
    if (query_.next()) {
        return true;
    }
    if (query_.lastError().isValid()) {
        database_.fail(query_, {});
    }
    return false;
}

QVariant Rows::value(int column) const {
    return query_.value(column);
}

std::int64_t Rows::integer(int column) const {
    return query_.value(column).toLongLong();
}

std::optional<std::int64_t> Rows::optionalInteger(int column) const {
    const QVariant found = query_.value(column);
    return found.isNull() ? std::nullopt : std::optional<std::int64_t>(found.toLongLong());
}

QString Rows::text(int column) const {
    return query_.value(column).toString();
}

std::string Rows::string(int column) const {
    return text(column).toStdString();
}

Statement::Statement(const Database& database, QString sql, std::string subject)
    : database_(database), sql_(std::move(sql)), subject_(std::move(subject)) {}

Statement::~Statement() = default;

Rows Statement::rows(const QVariantList& values) {
    execute(values);
    return {*query_, database_};
}

int Statement::run(const QVariantList& values) {
    execute(values);
    const int changed = query_->numRowsAffected();
    query_->finish();
    return changed;
}

std::int64_t Statement::insert(const QVariantList& values) {
    execute(values);
    const std::int64_t id = query_->lastInsertId().toLongLong();
    query_->finish();
    return id;
}

void Statement::prepare() {
    auto query = std::make_unique<QSqlQuery>(database_.newQuery());
    if (!query->prepare(sql_)) {
        database_.fail(*query, subject_);
    }
    query_ = std::move(query);
}

void Statement::execute(const QVariantList& values) {
    if (!query_) {
        prepare();
    }
    for (int i = 0; i < values.size(); ++i) {
        query_->bindValue(i, values[i]);
    }
    if (!query_->exec()) {
        database_.fail(*query_, subject_);
    }
}

} // namespace dorsal
