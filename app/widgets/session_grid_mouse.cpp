// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/session_grid_model.h"
#include "app/widgets/session_grid_view.h"

#include <QContextMenuEvent>
#include <QMouseEvent>

namespace dorsal {

void SessionGridView::mousePressEvent(QMouseEvent* event) {
    pressed_ = indexAt(event->position().toPoint());
    const GridRow* row = model_.rowAt(pressed_.row());
    if (event->button() == Qt::LeftButton && row != nullptr) {
        setFocus(Qt::MouseFocusReason);
        goTo(pressed_.row(), gridColumn(pressed_.column()));
        event->accept();
        return;
    }
    QTableView::mousePressEvent(event);
}

void SessionGridView::mouseReleaseEvent(QMouseEvent* event) {
    const QModelIndex released = indexAt(event->position().toPoint());
    const bool clicked = event->button() == Qt::LeftButton && released.isValid() && pressed_.isValid() &&
                         pressed_.row() == released.row() && pressed_.column() == released.column();
    pressed_ = QModelIndex();
    if (clicked) {
        pressMouse(released, event->position().toPoint());
        event->accept();
        return;
    }
    QTableView::mouseReleaseEvent(event);
}

void SessionGridView::pressMouse(const QModelIndex& index, const QPoint& position) {
    const GridRow* row = model_.rowAt(index.row());
    const GridColumn column = gridColumn(index.column());
    if (row == nullptr) {
        return;
    }
    if (const auto* heading = std::get_if<HeadingRow>(&row->content)) {
        pressHeading(index.row(), *heading, position);
    } else if (std::holds_alternative<CautionRow>(row->content)) {
        pressCaution(index.row(), position);
    } else if (std::holds_alternative<NoteRow>(row->content)) {
        emit noteAsked(index.row());
    } else if (SessionGridModel::isEditable(*row, column)) {
        edit(index);
    } else if (model_.setAt(index.row()) == nullptr) {
        pressLine(index.row());
    } else if (column == GridColumn::Done) {
        toggleRow(index.row());
    } else if (column == GridColumn::Kind) {
        emit kindAsked(index.row());
    }
}

void SessionGridView::pressCaution(int row, const QPoint& position) {
    const auto buttons = grid_geometry::cautionButtons(rowRect(row), fontMetrics(), layoutDirection());
    if (buttons.swap.contains(position)) {
        emit replaceAsked(row);
    } else if (buttons.hurts.contains(position)) {
        goToItem(model_.rowAt(row)->item);
        emit painAsked(currentIndex().row());
    }
}

void SessionGridView::pressHeading(int row, const HeadingRow& heading, const QPoint& position) {
    const QRect card = grid_geometry::cardPart(*model_.rowAt(row), row == 0, rowRect(row));
    if (heading.folded) {
        model_.toggleFold(model_.rowAt(row)->item);
        return;
    }
    switch (grid_geometry::buttonAt(position, card, heading.folded, layoutDirection())) {
    case grid_geometry::HeadingButton::Note:
        emit noteAsked(row);
        break;
    case grid_geometry::HeadingButton::Swap:
        emit replaceAsked(row);
        break;
    case grid_geometry::HeadingButton::More:
        emit menuAsked(row, viewport()->mapToGlobal(position));
        break;
    case grid_geometry::HeadingButton::Fold:
    case grid_geometry::HeadingButton::None:
        break;
    }
}

void SessionGridView::mouseMoveEvent(QMouseEvent* event) {
    setHovered(indexAt(event->position().toPoint()).row());
    if (event->buttons() == Qt::NoButton) {
        QTableView::mouseMoveEvent(event);
    }
}

void SessionGridView::leaveEvent(QEvent* event) {
    setHovered(-1);
    QTableView::leaveEvent(event);
}

void SessionGridView::setHovered(int row) {
    if (row != hovered_) {
        hovered_ = row;
        viewport()->update();
    }
}

void SessionGridView::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid()) {
        return;
    }
    if (!byKey) {
        goTo(index.row(), gridColumn(index.column()));
    }
    const QPoint place = byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos();
    emit menuAsked(index.row(), place);
}

} // namespace dorsal
