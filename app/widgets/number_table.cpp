// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/number_table.h"

#include "app/theme/spacing.h"
#include "app/widgets/table_cell_delegate.h"
#include "app/widgets/table_head.h"

#include <QTableView>
#include <QVBoxLayout>

namespace dorsal {

namespace {

/// Of long tables the rows in sight tell the width.
constexpr int measuredRows = 100;

} // namespace

QTableView* makeNumberTable(QAbstractItemModel* model, const QString& name) {
    auto* table = new QTableView;
    table->setModel(model);
    table->setItemDelegate(new TableCellDelegate(table));
    table->setMouseTracking(true);
    table->setAccessibleName(name);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(spacing::rowHeight(table->fontMetrics()));
    auto* head = new TableHead(table);
    table->setHorizontalHeader(head);
    head->setStretchLastSection(true);
    return table;
}

void fitColumns(QTableView& table, int stretched) {
    QHeaderView& head = *table.horizontalHeader();
    head.setStretchLastSection(false);
    head.setResizeContentsPrecision(measuredRows);
    head.setSectionResizeMode(QHeaderView::Interactive);
    table.resizeColumnsToContents();
    head.setMinimumSectionSize(table.fontMetrics().averageCharWidth() * 12);
    head.setSectionResizeMode(stretched, QHeaderView::Stretch);
}

QWidget* framed(QTableView* table) {
    auto* frame = new QWidget;
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(1, 1, 1, spacing::grid);
    column->addWidget(table);
    return frame;
}

} // namespace dorsal
