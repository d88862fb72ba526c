// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/session_grid_delegate.h"

#include "app/widgets/cell_editor.h"
#include "app/widgets/grid_row_painter.h"
#include "app/widgets/session_grid_view.h"

#include <QFocusEvent>
#include <QKeyEvent>

namespace dorsal {

SessionGridDelegate::SessionGridDelegate(SessionGridView& view, const SessionGridModel& model)
    : QStyledItemDelegate(&view), view_(view), model_(model) {}

CellEditor* SessionGridDelegate::editor() const {
    return editor_;
}

void SessionGridDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const {
    QStyleOptionViewItem plain = option;
    plain.index = index;
    plain.font = view_.font();
    const GridRowState state = view_.rowState(index);
    const GridCanvas canvas{*painter, plain, model_, state, tokensOf(plain.palette)};
    GridRowPainter(canvas).paint(index);
}

QWidget* SessionGridDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                           const QModelIndex& index) const {
    const GridRow* row = model_.rowAt(index.row());
    if (row == nullptr || !SessionGridModel::isEditable(*row, gridColumn(index.column()))) {
        return nullptr;
    }
    editor_ = new CellEditor(index, parent);
    editor_->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    return editor_;
}

void SessionGridDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    if (auto* cell = qobject_cast<CellEditor*>(editor)) {
        cell->fillOnce(index.data(Qt::EditRole).toString());
    }
}

/// The view takes the text over, as only it knows what to do when the text is refused.
void SessionGridDelegate::setModelData(QWidget* editor, QAbstractItemModel*, const QModelIndex&) const {
    if (auto* cell = qobject_cast<CellEditor*>(editor)) {
        emit leftBehind(cell);
    }
}

void SessionGridDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                               const QModelIndex& index) const {
    const SetRow* set = model_.setAt(index.row());
    const int below =
        set != nullptr && set->tellsPlates ? grid_geometry::platesHeight(view_.fontMetrics()) : 0;
    editor->setGeometry(option.rect.adjusted(2, 3, -2, -3 - below));
}

bool SessionGridDelegate::eventFilter(QObject* object, QEvent* event) {
    auto* cell = qobject_cast<CellEditor*>(object);
    if (cell == nullptr) {
        return QStyledItemDelegate::eventFilter(object, event);
    }
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        switch (key) {
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Up:
        case Qt::Key_Down:
            emit finishAsked(cell, key);
            return true;
        default:
            return QStyledItemDelegate::eventFilter(object, event);
        }
    }
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason) {
            emit leftBehind(cell);
        }
        return false;
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

} // namespace dorsal
