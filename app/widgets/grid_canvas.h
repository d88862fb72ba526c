// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/session_grid_model.h"
#include "app/theme/tokens.h"

#include <QRect>

class QPainter;
class QStyleOptionViewItem;

namespace dorsal {

/// Where a row stands in its card and in the view.
struct GridRowState {
    bool firstRow = false; ///< of the grid
    bool lastInCard = false;
    bool currentCard = false;
    bool currentRow = false;
    bool currentCell = false;
    bool hovered = false;
    QRect rowRect;  ///< the whole row, across all columns
    QRect loadRoom; ///< of the row: the cells of target and load
};

/// What the painters of the Session page's rows paint with.
struct GridCanvas {
    QPainter& painter;
    const QStyleOptionViewItem& option;
    const SessionGridModel& model;
    const GridRowState& state;
    const Tokens& tokens;

    /// The rectangle on the other side in right-to-left layouts.
    [[nodiscard]] QRect mirrored(const QRect& within, const QRect& rect) const;
    /// The ring of the keyboard's focus, inside `rect`.
    void ring(const QRect& rect) const;
    void tick(const QRect& rect, bool done) const;
};

} // namespace dorsal
