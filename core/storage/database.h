// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <string>

class QSqlDatabase;
class QSqlQuery;

namespace dorsal {

/// How a connection may touch its file.
enum class Access {
    ReadWrite,
    ReadOnly,
    /// Read-only, without locks and without files beside it; only while nobody else has the file open.
    Untouched,
};

/// One connection to an SQLite file, closed by the destructor. It lives in the thread that made it.
class Database final {
public:
    /// Throws ProblemError.
    Database(const QString& path, Access access, std::chrono::milliseconds lockWait);
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    ~Database();

    /// Runs one statement without values. Throws ProblemError.
    void run(const QString& sql) const;
    /// The first value of the first row. Throws ProblemError.
    [[nodiscard]] QString value(const QString& sql) const;

    [[nodiscard]] QSqlQuery newQuery() const;
    /// Throws what the failure of `query` means. `subject` is the kind of row it was about, or empty.
    [[noreturn]] void fail(const QSqlQuery& query, const std::string& subject) const;

private:
    void close() const noexcept;
    [[nodiscard]] QSqlDatabase connection() const;

    QString name_;
    QString path_;
};

} // namespace dorsal
