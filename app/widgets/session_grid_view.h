// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/grid_column.h"
#include "app/models/session_editing.h"
#include "app/widgets/grid_canvas.h"
#include "app/widgets/grid_geometry.h"
#include "app/widgets/grid_stops.h"
#include "core/training/session_grid.h"

#include <QTableView>

namespace dorsal {

class CellEditor;
class SessionGridDelegate;
class SessionGridModel;

/// The one continuous grid of the Session page. The keyboard alone drives it: arrows cross the exercises,
/// digits type straight in, Enter logs the set and goes on to the next one.
class SessionGridView final : public QTableView {
    Q_OBJECT
public:
    SessionGridView(SessionGridModel& model, SessionEditing& editing, QWidget* parent = nullptr);
    ~SessionGridView() override;

    /// The item of the current row; not stored when there is none.
    [[nodiscard]] Id<SessionItem> currentItem() const;
    void goTo(int row, GridColumn column);
    /// To the first set of the exercise that is still to do, or to its first row.
    void goToItem(Id<SessionItem> item);
    /// To the first row that asks for something, with what stands above it.
    void goToStart();
    /// To the first row below `row` that asks for something, else the first above; stays when none does.
    void goToNextToDo(int row);
    /// Takes over what stands in an open field and closes it; false when its text was refused.
    [[nodiscard]] bool settle();
    /// Opens the cell with the sentence below it.
    void complain(int row, const EditResult& result);
    /// Shows what the row says about counting.
    void explain(int row);
    /// Does that with the set of the row, then goes on to the next one or shows the complaint.
    void carryOut(int row, EditResult (SessionEditing::*work)(int row));

    /// The strip beside the cards that is kept for the scroll bar.
    [[nodiscard]] int scrollBarRoom() const;

    /// For the delegate.
    [[nodiscard]] GridRowState rowState(const QModelIndex& index) const;

signals:
    void itemEntered(dorsal::Id<dorsal::SessionItem> item);
    void chooseAsked(int row);
    void kindAsked(int row);
    void addAsked();
    void menuAsked(int row, const QPoint& globalPosition);
    void noteAsked(int row);
    void replaceAsked(int row);
    void painAsked(int row);
    /// The guided timer is to start with this set.
    void guideAsked(int row);

protected:
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void keepPlace();
    void restorePlace();
    void layOutRows();
    void showHeadOf(int row);
    void layOutColumns();
    void finishEditing(CellEditor* editor, int key);
    bool take(CellEditor* editor, NewBand newBand);
    bool pressLine(int row);
    bool pressKey(QKeyEvent* event, const GridRow& row, GridColumn column);
    bool pressEnter(int row, GridColumn column);
    bool pressKindKey(int key, int row);
    void pressMouse(const QModelIndex& index, const QPoint& position);
    void pressCaution(int row, const QPoint& position);
    void pressHeading(int row, const HeadingRow& heading, const QPoint& position);
    void step(int row, GridColumn column, int direction);
    [[nodiscard]] QModelIndex indexOf(const grid_stops::GridCell& cell) const;
    [[nodiscard]] QModelIndex pageMove(int direction) const;
    bool pressList(int row, GridColumn column);
    void toggleRow(int row);
    void pressSpace(int row);
    void setHovered(int row);
    [[nodiscard]] bool hasFocusOrEditor() const;
    [[nodiscard]] QRect rowRect(int row) const;
    [[nodiscard]] int cardWidth() const;

    SessionGridModel& model_;
    SessionEditing& editing_;
    SessionGridDelegate* delegate_;
    bool reloading_ = false;
    GridRow keptRow_; ///< the current one before a reload
    GridColumn keptColumn_ = GridColumn::First;
    GridColumn wanted_ = GridColumn::First; ///< the column that Up and Down keep to
    int hovered_ = -1;
    QModelIndex pressed_;
};

} // namespace dorsal
