// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/text_table_model.h"

namespace dorsal {

void TextTableModel::setTable(QList<Column> columns, int rows, Cell cell) {
    beginResetModel();
    columns_ = std::move(columns);
    rows_ = rows;
    cell_ = std::move(cell);
    endResetModel();
}

int TextTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : rows_;
}

int TextTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(columns_.size());
}

QVariant TextTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    if (role == Qt::DisplayRole) {
        return cell_(index.row(), index.column());
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::AlignVCenter | columns_.at(index.column()).alignment);
    }
    return {};
}

QVariant TextTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section >= columns_.size()) {
        return {};
    }
    if (role == Qt::DisplayRole) {
        return columns_.at(section).title;
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::AlignVCenter | columns_.at(section).alignment);
    }
    return {};
}

} // namespace dorsal
