// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <cstddef>
#include <functional>

namespace dorsal {

/// The SQL of a table, made of its name and its columns after `id`.
class TableText final {
public:
    TableText(QString table, QStringList columns) : table_(std::move(table)), columns_(std::move(columns)) {}

    /// How many columns follow the id.
    [[nodiscard]] qsizetype size() const { return columns_.size(); }
    /// "id, a, b", each after the prefix such as "s."
    [[nodiscard]] QString columns(const QString& prefix = {}) const;
    [[nodiscard]] QString read() const;
    [[nodiscard]] QString insert() const;
    /// Inserts rows whose ids follow the first value. Then come the values of the first row, and of each
    /// further row those of the columns that are varied; the other columns are as in the first row.
    [[nodiscard]] QString insertBlock(std::size_t rows,
                                      const std::function<bool(qsizetype column)>& isVaried) const;
    [[nodiscard]] QString update() const;
    [[nodiscard]] QString remove() const;
    [[nodiscard]] QString lastId() const;
    [[nodiscard]] QString readBlock() const;
    [[nodiscard]] QString removeBlock() const;

private:
    QString table_;
    QStringList columns_;
};

} // namespace dorsal
