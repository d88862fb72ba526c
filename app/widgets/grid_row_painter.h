// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/grid_canvas.h"

#include <QModelIndex>

namespace dorsal {

/// Paints one cell of the Session page. Rows of one exercise together look like a card.
class GridRowPainter final {
public:
    explicit GridRowPainter(const GridCanvas& canvas) : canvas_(canvas) {}

    void paint(const QModelIndex& index) const;

private:
    void paintCard(const GridRow& row) const;
    /// The cell's numbers above, what goes on the bar below.
    void paintWithPlates(const SetRow& row, const QModelIndex& index) const;
    void paintSetCell(const SetRow& row, const QModelIndex& index) const;
    void paintNoteMark(const SetRow& row, const QModelIndex& index) const;
    void paintMoreCell(const AddSetRow& row, const QModelIndex& index) const;
    void paintBox(GridColumn column) const;
    void paintSide(Side side, const QColor& ink) const;
    void paintText(const QModelIndex& index, const QColor& ink) const;
    [[nodiscard]] QRect tickRect() const;

    const GridCanvas& canvas_;
};

} // namespace dorsal
