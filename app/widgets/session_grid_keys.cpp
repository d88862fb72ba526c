// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/session_grid_model.h"
#include "app/widgets/grid_stops.h"
#include "app/widgets/session_grid_delegate.h"
#include "app/widgets/session_grid_view.h"
#include "core/timer/session_guide.h"

#include <QKeyEvent>
#include <QToolTip>

namespace dorsal {

namespace {

bool startsNumber(const QString& typed) {
    return typed.size() == 1 && (typed[0].isDigit() || QStringLiteral("+-−.,:").contains(typed[0]));
}

bool isBandCell(const GridRow& row, GridColumn column) {
    const auto* set = std::get_if<SetRow>(&row.content);
    const auto* more = std::get_if<AddSetRow>(&row.content);
    const SetFields fields = set ? set->fields : more ? more->fields : SetFields{};
    return column == GridColumn::First && fields.first == SetField::Band;
}

} // namespace

QModelIndex SessionGridView::moveCursor(CursorAction action, Qt::KeyboardModifiers) {
    const QModelIndex current = currentIndex();
    if (!current.isValid()) {
        const int first = grid_stops::nextRow(model_.rows(), -1, 1);
        return first < 0 ? QModelIndex()
                         : model_.index(first, columnIndex(grid_stops::firstField(*model_.rowAt(first))));
    }
    const auto to = [this](int row, GridColumn column) {
        const GridRow* line = model_.rowAt(row);
        const auto stop = line ? grid_stops::nearestStop(*line, column) : std::nullopt;
        return stop ? model_.index(row, columnIndex(*stop)) : currentIndex();
    };
    const bool rightToLeft = isRightToLeft();
    switch (action) {
    case MoveUp:
        return to(grid_stops::nextRow(model_.rows(), current.row(), -1), wanted_);
    case MoveDown:
        return to(grid_stops::nextRow(model_.rows(), current.row(), 1), wanted_);
    case MoveHome:
        return to(grid_stops::nextRow(model_.rows(), -1, 1), wanted_);
    case MoveEnd:
        return to(grid_stops::nextRow(model_.rows(), model_.rowCount(), -1), wanted_);
    case MovePageUp:
    case MovePageDown:
        return pageMove(action == MovePageUp ? -1 : 1);
    case MoveLeft:
    case MoveRight:
    case MoveNext:
    case MovePrevious: {
        const bool forward = action == MoveNext || action == (rightToLeft ? MoveLeft : MoveRight);
        const auto edge = action == MoveNext || action == MovePrevious ? grid_stops::RowEnd::GoOn
                                                                       : grid_stops::RowEnd::Stay;
        return indexOf(grid_stops::beside(model_.rows(), {current.row(), gridColumn(current.column())},
                                          forward ? 1 : -1, edge));
    }
    }
    return current;
}

QModelIndex SessionGridView::pageMove(int direction) const {
    int row = currentIndex().row();
    for (int walked = 0; walked < viewport()->height();) {
        const int next = grid_stops::nextRow(model_.rows(), row, direction);
        if (next < 0) {
            break;
        }
        walked += std::abs(rowViewportPosition(next) - rowViewportPosition(row));
        row = next;
    }
    const auto stop = grid_stops::nearestStop(*model_.rowAt(row), wanted_);
    return stop ? model_.index(row, columnIndex(*stop)) : currentIndex();
}

QModelIndex SessionGridView::indexOf(const grid_stops::GridCell& cell) const {
    return model_.index(cell.row, columnIndex(cell.column));
}

void SessionGridView::step(int row, GridColumn column, int direction) {
    setCurrentIndex(
        indexOf(grid_stops::beside(model_.rows(), {row, column}, direction, grid_stops::RowEnd::GoOn)));
}

void SessionGridView::keyPressEvent(QKeyEvent* event) {
    QToolTip::hideText();
    const int at = currentIndex().row();
    const GridRow* row = model_.rowAt(at);
    if (row != nullptr && pressKey(event, *row, gridColumn(currentIndex().column()))) {
        event->accept();
        return;
    }
    if ((event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab) &&
        moveCursor(event->key() == Qt::Key_Tab ? MoveNext : MovePrevious, {}) == currentIndex()) {
        event->ignore(); // past the last cell Tab leaves the grid
        return;
    }
    const bool moves = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down ||
                       event->key() == Qt::Key_Left || event->key() == Qt::Key_Right ||
                       event->key() == Qt::Key_Home || event->key() == Qt::Key_End ||
                       event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown ||
                       event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab;
    const bool types = row != nullptr && (startsNumber(event->text()) ||
                                          (isBandCell(*row, gridColumn(currentIndex().column())) &&
                                           event->text().size() == 1 && event->text()[0].isPrint()));
    if (moves || types) {
        QTableView::keyPressEvent(event);
    } else {
        event->ignore();
    }
}

bool SessionGridView::pressKey(QKeyEvent* event, const GridRow& row, GridColumn column) {
    const int at = currentIndex().row();
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) {
        return false;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return pressEnter(at, column);
    case Qt::Key_Space:
        if (model_.setAt(at) == nullptr) {
            return pressEnter(at, column);
        }
        pressSpace(at);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        editing_.takeBack(at);
        return true;
    case Qt::Key_F4:
        return pressList(at, column);
    case Qt::Key_N:
        if (!isBandCell(row, column)) {
            emit noteAsked(at);
            return true;
        }
        return false;
    default:
        return column == GridColumn::Kind && pressKindKey(event->key(), at);
    }
}

void SessionGridView::pressSpace(int row) {
    const SetRow& set = *model_.setAt(row);
    if (model_.isOpen() && !set.done && isGuided(set, model_.exerciseOf(set.set.item))) {
        emit guideAsked(row);
    } else {
        toggleRow(row);
    }
}

void SessionGridView::toggleRow(int row) {
    const bool wasDone = model_.setAt(row) != nullptr && model_.setAt(row)->done;
    if (wasDone) {
        editing_.takeBack(row);
    } else {
        carryOut(row, &SessionEditing::logRow);
    }
}

bool SessionGridView::pressList(int row, GridColumn column) {
    if (column == GridColumn::Kind && model_.setAt(row) != nullptr) {
        emit kindAsked(row);
        return true;
    }
    if (model_.setAt(row) != nullptr) {
        emit chooseAsked(row);
        return true;
    }
    return pressLine(row);
}

bool SessionGridView::pressKindKey(int key, int row) {
    SetKind kind = SetKind::Working;
    switch (key) {
    case Qt::Key_W:
        kind = model_.setAt(row) && model_.setAt(row)->set.kind == SetKind::Warmup ? SetKind::Working
                                                                                   : SetKind::Warmup;
        break;
    case Qt::Key_D:
        kind = SetKind::Drop;
        break;
    case Qt::Key_F:
        kind = SetKind::Failure;
        break;
    case Qt::Key_S:
        break;
    default:
        return false;
    }
    editing_.setKind(row, kind);
    return true;
}

bool SessionGridView::pressEnter(int row, GridColumn column) {
    const SetRow* set = model_.setAt(row);
    if (set == nullptr) {
        return pressLine(row);
    }
    if (column == GridColumn::Kind) {
        emit kindAsked(row);
        return true;
    }
    if (set->done) {
        goToNextToDo(row);
        return true;
    }
    carryOut(row, &SessionEditing::logRow);
    return true;
}

bool SessionGridView::pressLine(int row) {
    const GridRow* line = model_.rowAt(row);
    if (line == nullptr) {
        return false;
    }
    if (std::holds_alternative<ChoiceRow>(line->content)) {
        emit chooseAsked(row);
    } else if (std::holds_alternative<AddExerciseRow>(line->content)) {
        emit addAsked();
    } else if (std::holds_alternative<HeadingRow>(line->content)) {
        model_.toggleFold(line->item);
    } else if (std::holds_alternative<AddSetRow>(line->content)) {
        editing_.logRow(row);
        if (model_.setAt(row) != nullptr) {
            goTo(row, grid_stops::firstField(*model_.rowAt(row)));
        }
    } else {
        return false;
    }
    return true;
}

void SessionGridView::focusInEvent(QFocusEvent* event) {
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid()) {
        goToNextToDo(-1);
    }
    viewport()->update();
}

} // namespace dorsal
