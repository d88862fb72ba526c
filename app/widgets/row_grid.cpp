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
    while (row >= rowCount()) {
        auto* line = new QWidget(this);
        line->setFixedHeight(1);
        grid_->addWidget(line, 2 * rowCount(), 0);
        grid_->setRowMinimumHeight(2 * rowCount() + 1, rowHeight_ - 1);
        lines_.push_back(line);
    }
    grid_->addWidget(cell, 2 * row + 1, column, alignment | Qt::AlignVCenter);
}

void RowGrid::setColumnStretch(int column, int stretch) {
    grid_->setColumnStretch(column, stretch);
}

void RowGrid::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const QColor line = tokensOf(palette()).line2;
    for (const QWidget* place : lines_) {
        painter.fillRect(QRect(0, place->y(), width(), 1), line);
    }
}

} // namespace dorsal
