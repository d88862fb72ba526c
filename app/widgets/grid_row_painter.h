// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/session_grid_model.h"

#include <QModelIndex>
#include <QRect>

class QPainter;
class QStyleOptionViewItem;

namespace dorsal {

struct Tokens;

/// Where a row stands in its card and in the view.
struct GridRowState {
    bool firstRow = false; ///< of the grid
    bool lastInCard = false;
    bool currentCard = false;
    bool currentRow = false;
    bool currentCell = false;
    bool hovered = false;
    QRect rowRect; ///< the whole row, across all columns
};

/// Paints one cell of the Session page. Rows of one exercise together look like a card.
class GridRowPainter final {
public:
    GridRowPainter(QPainter& painter, const QStyleOptionViewItem& option, const SessionGridModel& model,
                   const GridRowState& state);

    void paint(const QModelIndex& index) const;

private:
    void paintCard(const GridRow& row) const;
    void paintHeading(const GridRow& row, const HeadingRow& heading) const;
    void paintHeadingEnd(const HeadingRow& heading, const QRect& card) const;
    int paintCountsAs(const Exercise* exercise, int left, const QRect& card) const;
    void paintCaution(const CautionRow& row) const;
    void paintIconLine(const GridRow& row) const;
    void paintSetCell(const SetRow& row, const QModelIndex& index) const;
    void paintBox(GridColumn column) const;
    void paintSide(Side side, const QColor& ink) const;
    void paintTick(bool done) const;
    void paintRing(const QRect& rect) const;
    void paintText(const QModelIndex& index, const QColor& ink) const;
    [[nodiscard]] QRect mirrored(const QRect& within, const QRect& rect) const;

    QPainter& painter_;
    const QStyleOptionViewItem& option_;
    const SessionGridModel& model_;
    const GridRowState& state_;
    const Tokens& tokens_;
};

} // namespace dorsal
