// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/plan_items_view.h"

#include "app/models/plan_items_model.h"
#include "app/widgets/plan_item_fields.h"
#include "app/widgets/plan_items_delegate.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace dorsal {

PlanItemsView::PlanItemsView(PlanItemsModel& model, PlanItemsDelegate& delegate, PlanItemFields& fields,
                             QWidget* parent)
    : QListView(parent), model_(model), delegate_(delegate), fields_(fields) {
    setModel(&model);
    setItemDelegate(&delegate);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(true);
    setAccessibleName(tr("Exercises of the plan"));
    fields_.setParent(viewport());
    fields_.hide();
    connect(&fields_, &PlanItemFields::left, this, [this] { setFocus(Qt::OtherFocusReason); });
    connect(&fields_, &PlanItemFields::heightChanged, this, &PlanItemsView::openFields);
    connect(&model, &QAbstractItemModel::modelReset, this, &PlanItemsView::openFields);
}

void PlanItemsView::select(std::size_t item) {
    const QModelIndex index = model_.indexOfItem(item);
    if (index.isValid()) {
        setCurrentIndex(index);
        openFields();
        scrollTo(index);
    }
}

std::optional<std::size_t> PlanItemsView::selectedItem() const {
    const QModelIndex index = currentIndex();
    if (!index.isValid()) {
        return std::nullopt;
    }
    if (const PlanItemRow* item = model_.itemAt(index)) {
        return item->at;
    }
    const auto* choice = std::get_if<PlanChoiceRow>(&model_.line(index.row()));
    return choice == nullptr ? std::nullopt : std::optional(choice->at);
}

QPoint PlanItemsView::placeBelowSelection() const {
    const QRect line = currentIndex().isValid() ? visualRect(currentIndex()) : viewport()->rect();
    return viewport()->mapToGlobal(QPoint(line.left(), std::min(line.bottom(), viewport()->rect().bottom())));
}

void PlanItemsView::keyPressEvent(QKeyEvent* event) {
    const bool isMove =
        event->modifiers() == Qt::AltModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down);
    if (isMove) {
        emit moveWanted(event->key() == Qt::Key_Up);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Delete:
        emit removalWanted();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        if (fields_.isVisible()) {
            fields_.focusFirst();
        } else if (selectedItem()) {
            emit choicePicked();
        } else {
            emit additionWanted({});
        }
        return;
    default:
        break;
    }
    const QString text = event->text();
    const bool isTyping = !text.isEmpty() && text.at(0).isLetterOrNumber() &&
                          (event->modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier;
    if (isTyping) {
        emit additionWanted(text);
        return;
    }
    QListView::keyPressEvent(event);
}

void PlanItemsView::mouseReleaseEvent(QMouseEvent* event) {
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    const bool isSlot = index.isValid() && std::holds_alternative<PlanSlotRow>(model_.line(index.row()));
    constexpr int addWidth = 96;
    const QRect line = visualRect(index);
    const int fromEnd = isRightToLeft() ? event->pos().x() - line.left() : line.right() - event->pos().x();
    if (isSlot && fromEnd < addWidth) {
        emit additionWanted({});
    }
}

void PlanItemsView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    emit selectionMoved();
    openFields();
}

void PlanItemsView::openFields() {
    const QModelIndex current = currentIndex();
    const bool opens = model_.isEditable() && selectedItem().has_value();
    delegate_.setOpened(opens ? current : QModelIndex(), opens ? fields_.sizeHint().height() : 0);
    fields_.setVisible(opens);
    scheduleDelayedItemsLayout();
    placeFields();
}

void PlanItemsView::placeFields() {
    const QModelIndex opened = delegate_.opened();
    if (!opened.isValid()) {
        return;
    }
    const QRect row = visualRect(opened);
    const int height = fields_.sizeHint().height();
    fields_.setGeometry(row.left(), row.bottom() + 1 - height, row.width(), height);
}

void PlanItemsView::updateGeometries() {
    QListView::updateGeometries();
    placeFields();
}

void PlanItemsView::scrollContentsBy(int dx, int dy) {
    QListView::scrollContentsBy(dx, dy);
    placeFields();
}

void PlanItemsView::resizeEvent(QResizeEvent* event) {
    delegate_.setLineWidth(viewport()->width());
    emit lineWidthChanged(viewport()->width());
    scheduleDelayedItemsLayout();
    QListView::resizeEvent(event);
    placeFields();
}

} // namespace dorsal
