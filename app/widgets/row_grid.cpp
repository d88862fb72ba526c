// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/row_grid.h"

#include "app/theme/spacing.h"
#include "app/theme/tokens.h"

#include <QGridLayout>
#include <QPainter>

namespace dorsal {

RowGrid::RowGrid(int rowHeight, QWidget* parent)
    : QWidget(parent), grid_(new QGridLayout(this)), rowHeight_(rowHeight) {
    grid_->setContentsMargins(spacing::cardPadding - 1, 0, spacing::cardPadding - 1, 0);
    grid_->setHorizontalSpacing(spacing::sidePadding);
    grid_->setVerticalSpacing(0);
}

void RowGrid::setCell(int row, int column, QWidget* cell, Qt::Alignment alignment) {
    rows_ = std::max(rows_, row + 1);
    grid_->setRowMinimumHeight(row, rowHeight_);
    grid_->addWidget(cell, row, column, alignment | Qt::AlignVCenter);
}

void RowGrid::setColumnStretch(int column, int stretch) {
    grid_->setColumnStretch(column, stretch);
}

void RowGrid::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const QColor line = tokensOf(palette()).line2;
    for (int row = 0; row < rows_; ++row) {
        painter.fillRect(QRect(0, grid_->cellRect(row, 0).top(), width(), 1), line);
    }
}

} // namespace dorsal
