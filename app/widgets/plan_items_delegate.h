// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/plan_items_model.h"
#include "app/words/format.h"

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace dorsal {

/// Paints the lines of a plan. The line whose fields are open leaves room for them.
class PlanItemsDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    PlanItemsDelegate(const PlanItemsModel& model, const LogCatalogue& catalogue, QObject* parent = nullptr);

    void setFormat(const Format& format) { format_ = format; }
    /// Opens `height` pixels below the line's own; nothing closes them.
    void setOpened(const QModelIndex& index, int height);
    [[nodiscard]] QModelIndex opened() const { return opened_; }
    /// The height of the line without its fields.
    [[nodiscard]] int lineHeight(const QStyleOptionViewItem& option, const QModelIndex& index) const;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    void paintSlot(QPainter& painter, const QStyleOptionViewItem& option, const PlanSlotRow& slot) const;
    void paintItem(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                   const PlanItemRow& row) const;
    void paintChoice(QPainter& painter, const QStyleOptionViewItem& option, const PlanChoiceRow& row) const;
    void paintNumbers(QPainter& painter, QRect& line, const QStyleOptionViewItem& option,
                      const PlanItemRow& row) const;
    /// The quiet second line of an item; empty when it has none.
    [[nodiscard]] QString below(const PlanItemRow& row) const;
    [[nodiscard]] QString nameOf(const PlanItemRow& row) const;
    [[nodiscard]] const Exercise* exerciseOf(const PlanItemRow& row) const;

    const PlanItemsModel& model_;
    const LogCatalogue& catalogue_;
    Format format_;
    QPersistentModelIndex opened_;
    int openedHeight_ = 0;
};

} // namespace dorsal
