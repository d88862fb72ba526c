// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/session_grid_view.h"

#include "app/models/session_grid_model.h"
#include "app/widgets/cell_editor.h"
#include "app/widgets/grid_stops.h"
#include "app/widgets/session_grid_delegate.h"

#include <QHeaderView>
#include <QResizeEvent>
#include <QScrollBar>
#include <QToolTip>

namespace dorsal {

namespace {

constexpr int scrollStep = 24;
constexpr int explainedForMs = 15000;

bool isOneLine(const GridRow& row) {
    return !std::holds_alternative<SetRow>(row.content) && !std::holds_alternative<AddSetRow>(row.content) &&
           !std::holds_alternative<ColumnHeadsRow>(row.content);
}

} // namespace

SessionGridView::SessionGridView(SessionGridModel& model, SessionEditing& editing, QWidget* parent)
    : QTableView(parent), model_(model), editing_(editing), delegate_(new SessionGridDelegate(*this, model)) {
    setModel(&model);
    setItemDelegate(delegate_);
    setAccessibleName(tr("Sets of this session"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    // The current cell alone matters; a selection would be painted into the gaps between the cards.
    setSelectionMode(QAbstractItemView::NoSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(true);
    setEditTriggers(QAbstractItemView::AnyKeyPressed);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    horizontalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalScrollBar()->setSingleStep(scrollStep);
    connect(&model, &SessionGridModel::aboutToReload, this, &SessionGridView::keepPlace);
    connect(&model, &SessionGridModel::reloaded, this, &SessionGridView::restorePlace);
    connect(delegate_, &SessionGridDelegate::finishAsked, this, &SessionGridView::finishEditing);
    connect(delegate_, &SessionGridDelegate::leftBehind, this, [this](CellEditor* editor) {
        if (take(editor, NewBand::Ask)) {
            closeEditor(editor, QAbstractItemDelegate::NoHint);
        }
    });
    layOutRows();
}

SessionGridView::~SessionGridView() = default;

void SessionGridView::keepPlace() {
    reloading_ = true;
    const GridRow* row = model_.rowAt(currentIndex().row());
    keptRow_ = row ? *row : GridRow{};
    keptColumn_ = gridColumn(std::max(0, currentIndex().column()));
}

/// Rows that move are taken out and put in again: the place is found by what stood there.
void SessionGridView::restorePlace() {
    layOutRows();
    reloading_ = false;
    if (!keptRow_.item.isStored()) {
        return;
    }
    const auto same = [this](const GridRow& row) { return isSameRow(row, keptRow_); };
    const auto& rows = model_.rows();
    const GridRow* now = model_.rowAt(currentIndex().row());
    if (now != nullptr && same(*now)) {
        return;
    }
    const auto found = std::ranges::find_if(rows, same);
    if (found != rows.end()) {
        goTo(static_cast<int>(found - rows.begin()), keptColumn_);
    } else if (now == nullptr || grid_stops::stopsOf(*now).empty()) {
        goTo(grid_stops::nextRow(rows, std::max(0, currentIndex().row()), 1), keptColumn_);
    }
}

void SessionGridView::layOutRows() {
    clearSpans();
    const QFontMetrics metrics = fontMetrics();
    for (int row = 0; row < model_.rowCount(); ++row) {
        const GridRow& content = *model_.rowAt(row);
        setRowHeight(row, grid_geometry::rowHeight(content, row == 0, metrics));
        if (isOneLine(content)) {
            setSpan(row, 0, 1, gridColumnCount);
        } else if (std::holds_alternative<AddSetRow>(content.content)) {
            setSpan(row, columnIndex(GridColumn::Kind), 1, 3);
        }
    }
    viewport()->update();
}

void SessionGridView::layOutColumns() {
    const auto widths = grid_geometry::columnWidths(cardWidth(), fontMetrics());
    for (std::size_t i = 0; i < widths.size(); ++i) {
        setColumnWidth(static_cast<int>(i), widths.at(i));
    }
}

void SessionGridView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    layOutColumns();
    if (event->size().height() < event->oldSize().height()) {
        scrollTo(currentIndex());
    }
}

void SessionGridView::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        layOutRows();
        layOutColumns();
    }
}

int SessionGridView::scrollBarRoom() const {
    return verticalScrollBar()->sizeHint().width();
}

/// The same with and without the scroll bar, so that nothing moves when it comes.
int SessionGridView::cardWidth() const {
    return width() - scrollBarRoom();
}

QRect SessionGridView::rowRect(int row) const {
    const int left = isRightToLeft() ? viewport()->width() - cardWidth() : 0;
    return {left, rowViewportPosition(row), cardWidth(), rowHeight(row)};
}

GridRowState SessionGridView::rowState(const QModelIndex& index) const {
    const int row = index.row();
    const GridRow* next = model_.rowAt(row + 1);
    GridRowState state;
    state.firstRow = row == 0;
    state.lastInCard = next == nullptr || next->item != model_.rowAt(row)->item;
    state.currentRow = hasFocusOrEditor() && currentIndex().row() == row;
    state.currentCell = state.currentRow && currentIndex().column() == index.column();
    state.currentCard = currentIndex().isValid() && currentItem() == model_.rowAt(row)->item;
    state.hovered = hovered_ == row;
    state.rowRect = rowRect(row);
    state.loadRoom = visualRect(model_.index(row, columnIndex(GridColumn::Target)))
                         .united(visualRect(model_.index(row, columnIndex(GridColumn::First))));
    return state;
}

bool SessionGridView::hasFocusOrEditor() const {
    return hasFocus() || delegate_->editor() != nullptr;
}

Id<SessionItem> SessionGridView::currentItem() const {
    const GridRow* row = model_.rowAt(currentIndex().row());
    return row ? row->item : Id<SessionItem>();
}

void SessionGridView::goTo(int row, GridColumn column) {
    const GridRow* line = model_.rowAt(row);
    const auto stop = line ? grid_stops::nearestStop(*line, column) : std::nullopt;
    if (stop) {
        setCurrentIndex(model_.index(row, columnIndex(*stop)));
    }
}

void SessionGridView::goToItem(Id<SessionItem> item) {
    const int heading = model_.headingRow(item);
    if (heading < 0) {
        return;
    }
    model_.setCurrentItem(item);
    const int wanted = model_.nextToDo(heading);
    const bool inItem = wanted >= 0 && model_.rowAt(wanted)->item == item;
    const int row = inItem ? wanted : grid_stops::nextRow(model_.rows(), heading, 1);
    if (row >= 0) {
        goTo(row, grid_stops::firstField(*model_.rowAt(row)));
        scrollTo(model_.index(heading, 0));
        scrollTo(currentIndex());
    }
    setFocus();
}

void SessionGridView::goToStart() {
    setCurrentIndex({});
    goToNextToDo(-1);
    scrollToTop();
    scrollTo(currentIndex());
}

void SessionGridView::goToNextToDo(int row) {
    int next = model_.nextAfter(row);
    if (next < 0) {
        next = model_.nextToDo(0);
    }
    if (next < 0 && !currentIndex().isValid()) {
        next = model_.isOpen() ? grid_stops::nextRow(model_.rows(), model_.rowCount(), -1)
                               : grid_stops::nextRow(model_.rows(), -1, 1);
    }
    if (next >= 0) {
        goTo(next, grid_stops::firstField(*model_.rowAt(next)));
    }
}

void SessionGridView::complain(int row, const EditResult& result) {
    setCurrentIndex(model_.index(row, columnIndex(result.column)));
    edit(currentIndex());
    if (CellEditor* editor = delegate_->editor()) {
        editor->complain(result.complaint);
    }
}

void SessionGridView::explain(int row) {
    const QString why = model_.index(row, 0).data(Qt::ToolTipRole).toString();
    const QRect rect = rowRect(row);
    QToolTip::showText(viewport()->mapToGlobal(rect.bottomLeft()), why, viewport(), rect, explainedForMs);
}

void SessionGridView::carryOut(int row, EditResult (SessionEditing::*work)(int row)) {
    const QPersistentModelIndex place(model_.index(row, 0));
    const EditResult result = (editing_.*work)(row);
    if (result.outcome == EditOutcome::Refused) {
        complain(row, result);
    } else if (result.outcome == EditOutcome::Done) {
        // A row that folded away has handed the cursor on already.
        const int now = place.isValid() ? place.row() : currentIndex().row() - 1;
        const SetRow* set = model_.setAt(now);
        if (!place.isValid() || (set != nullptr && set->done)) {
            goToNextToDo(now);
        }
    }
}

bool SessionGridView::take(CellEditor* editor, NewBand newBand) {
    if (!editor->isModified() || !editor->cell().isValid()) {
        return editor->complaint().isEmpty() || !editor->isModified();
    }
    const EditResult result =
        editing_.enter(editor->cell().row(), gridColumn(editor->cell().column()), editor->text(), newBand);
    if (result.outcome == EditOutcome::Refused) {
        editor->complain(result.complaint);
    }
    if (result.outcome != EditOutcome::Done) {
        return false;
    }
    editor->setModified(false);
    return true;
}

bool SessionGridView::settle() {
    CellEditor* editor = delegate_->editor();
    if (editor == nullptr) {
        return true;
    }
    if (!take(editor, NewBand::Ask)) {
        return false;
    }
    closeEditor(editor, QAbstractItemDelegate::NoHint);
    setFocus();
    return true;
}

void SessionGridView::finishEditing(CellEditor* editor, int key) {
    const int row = editor->cell().row();
    const GridColumn column = gridColumn(editor->cell().column());
    const bool asked = !editor->complaint().isEmpty() && key != Qt::Key_Up && key != Qt::Key_Down;
    if (!take(editor, asked ? NewBand::Add : NewBand::Ask)) {
        return;
    }
    closeEditor(editor, QAbstractItemDelegate::NoHint);
    setFocus();
    setCurrentIndex(model_.index(row, columnIndex(column)));
    switch (key) {
    case Qt::Key_Tab:
        step(row, column, 1);
        break;
    case Qt::Key_Backtab:
        step(row, column, -1);
        break;
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int next = grid_stops::nextRow(model_.rows(), row, key == Qt::Key_Up ? -1 : 1);
        goTo(next >= 0 ? next : row, column);
        break;
    }
    default:
        pressEnter(row, GridColumn::Second);
        break;
    }
}

/// A field that was refused, or whose row waits for another program, stays.
void SessionGridView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) {
    const auto* cell = qobject_cast<CellEditor*>(editor);
    const bool mustStay = cell != nullptr && cell->isModified() && cell->cell().isValid() &&
                          hint != QAbstractItemDelegate::RevertModelCache;
    if (!mustStay) {
        QTableView::closeEditor(editor, hint);
    }
}

void SessionGridView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    const GridRow* row = model_.rowAt(current.row());
    if (row == nullptr || reloading_) {
        return;
    }
    if (!isOneLine(*row)) {
        wanted_ = gridColumn(current.column());
    }
    const GridRow* before = previous.isValid() ? model_.rowAt(previous.row()) : nullptr;
    if (before == nullptr || before->item != row->item) {
        const Id<SessionItem> item = row->item;
        const int top = rowViewportPosition(current.row());
        model_.setCurrentItem(item);
        const int moved = rowViewportPosition(currentIndex().row()) - top;
        verticalScrollBar()->setValue(verticalScrollBar()->value() + moved);
        emit itemEntered(item);
        // The line of a folded exercise has opened into rows.
        if (grid_stops::stopsOf(*model_.rowAt(currentIndex().row())).empty()) {
            int next = grid_stops::nextRow(model_.rows(), currentIndex().row(), 1);
            if (std::holds_alternative<ChoiceRow>(model_.rowAt(next)->content)) {
                next = grid_stops::nextRow(model_.rows(), next, 1);
            }
            goTo(next, wanted_);
        }
    }
    showHeadOf(currentIndex().row());
    viewport()->update();
}

/// The name of the exercise is seen with its first set.
void SessionGridView::showHeadOf(int row) {
    const GridRow* line = model_.rowAt(row);
    const int heading = line != nullptr ? model_.headingRow(line->item) : -1;
    const bool fits =
        heading >= 0 &&
        rowViewportPosition(row) + rowHeight(row) - rowViewportPosition(heading) <= viewport()->height();
    if (fits && grid_stops::nextRow(model_.rows(), heading, 1) == row) {
        scrollTo(model_.index(heading, 0));
    }
}

} // namespace dorsal
