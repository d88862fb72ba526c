// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/table_text.h"

namespace dorsal {

QString TableText::columns(const QString& prefix) const {
    QString list = prefix + QStringLiteral("id");
    for (const QString& column : columns_) {
        list += QStringLiteral(", ") + prefix + column;
    }
    return list;
}

QString TableText::read() const {
    return QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(columns(), table_);
}

QString TableText::insert() const {
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (?%3)")
        .arg(table_, columns(), QStringLiteral(", ?").repeated(columns_.size()));
}

QString TableText::insertBlock(std::size_t rows,
                               const std::function<bool(qsizetype column)>& isVaried) const {
    QString sql = QStringLiteral("INSERT INTO %1 (%2) VALUES ").arg(table_, columns());
    // Named by @, because Qt takes every question mark for a value of its own.
    qsizetype bound = 1 + columns_.size();
    for (std::size_t row = 0; row < rows; ++row) {
        sql += QStringLiteral("%1(@1 + %2").arg(QLatin1String(row == 0 ? "" : ", ")).arg(row);
        for (qsizetype column = 0; column < columns_.size(); ++column) {
            const bool isOwn = row > 0 && isVaried(column);
            sql += QStringLiteral(", @%1").arg(isOwn ? ++bound : column + 2);
        }
        sql += QLatin1Char(')');
    }
    return sql;
}

QString TableText::update() const {
    return QStringLiteral("UPDATE %1 SET %2 = ? WHERE id = ?")
        .arg(table_, columns_.join(QStringLiteral(" = ?, ")));
}

QString TableText::remove() const {
    return QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(table_);
}

QString TableText::lastId() const {
    return QStringLiteral("SELECT seq FROM sqlite_sequence WHERE name = '%1'").arg(table_);
}

QString TableText::readBlock() const {
    return QStringLiteral("SELECT %1 FROM %2 WHERE id BETWEEN ? AND ? ORDER BY id").arg(columns(), table_);
}

QString TableText::removeBlock() const {
    return QStringLiteral("DELETE FROM %1 WHERE id BETWEEN ? AND ?").arg(table_);
}

} // namespace dorsal
