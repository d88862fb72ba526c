// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;

namespace dorsal {

/// Rows of a card with a hairline above each; the cells of a column line up.
class RowGrid final : public QWidget {
    Q_OBJECT
public:
    explicit RowGrid(int rowHeight, QWidget* parent = nullptr);

    /// The grid owns the cell. Rows are made as they are named.
    void setCell(int row, int column, QWidget* cell, Qt::Alignment alignment = {});
    void setColumnStretch(int column, int stretch);
    [[nodiscard]] int rowCount() const { return static_cast<int>(lines_.size()); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QGridLayout* grid_;
    int rowHeight_;
    std::vector<QWidget*> lines_; ///< keep one pixel of each row free
};

} // namespace dorsal
