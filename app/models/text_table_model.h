// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <functional>

namespace dorsal {

/// A table of texts that are made when they are shown.
class TextTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    struct Column {
        QString title;
        Qt::Alignment alignment = Qt::AlignLeft;
    };
    using Cell = std::function<QString(int row, int column)>;

    using QAbstractTableModel::QAbstractTableModel;

    void setTable(QList<Column> columns, int rows, Cell cell);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Column> columns_;
    int rows_ = 0;
    Cell cell_;
};

} // namespace dorsal
