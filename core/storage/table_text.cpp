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

QString TableText::insert(std::size_t rows) const {
    const QString row =
        QStringLiteral("(?") + QStringLiteral(", ?").repeated(columns_.size()) + QLatin1Char(')');
    const QString more = (QStringLiteral(", ") + row).repeated(static_cast<qsizetype>(rows) - 1);
    return QStringLiteral("INSERT INTO %1 (%2) VALUES %3").arg(table_, columns(), row + more);
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
