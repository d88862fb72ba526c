// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QString>
#include <QVariant>
#include <QVariantList>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace dorsal {

/// The rows of a running statement, one at a time; the destructor ends the statement, so that it holds no
/// snapshot of the file.
class Rows final {
public:
    Rows(QSqlQuery& query, const Database& database) : query_(query), database_(database) {}
    Rows(const Rows&) = delete;
    Rows& operator=(const Rows&) = delete;
    ~Rows();

    /// Steps to the next row; false behind the last. Throws ProblemError.
    bool next();

    [[nodiscard]] QVariant value(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] std::optional<std::int64_t> optionalInteger(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] std::string string(int column) const;

private:
    QSqlQuery& query_;
    const Database& database_;
};

/// A statement that is prepared at its first use and kept.
class Statement final {
public:
    /// `subject` is the kind of row that it writes, for problems with it.
    Statement(const Database& database, QString sql, std::string subject = {});
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    ~Statement();

    /// Runs it with the values in order. Throws ProblemError.
    [[nodiscard]] Rows rows(const QVariantList& values = {});
    /// Runs a statement that has no rows; gives how many rows it changed. Throws ProblemError.
    int run(const QVariantList& values = {});
    /// Runs a statement that inserts one row; gives the row's id. Throws ProblemError.
    std::int64_t insert(const QVariantList& values);

private:
    void prepare();
    void execute(const QVariantList& values);

    const Database& database_;
    QString sql_;
    std::string subject_;
    std::unique_ptr<QSqlQuery> query_;
};

} // namespace dorsal
