// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractItemModel;
class QTableView;
class QWidget;

namespace dorsal {

/// A plain table of numbers as the design has them: no frame, no grid, whole rows chosen.
[[nodiscard]] QTableView* makeNumberTable(QAbstractItemModel* model, const QString& name);
/// Makes every column as wide as its texts; the stretched one takes what room is left.
void fitColumns(QTableView& table, int stretched);
/// Leaves the table room at the foot of a card whose corners are round.
[[nodiscard]] QWidget* framed(QTableView* table);

} // namespace dorsal
