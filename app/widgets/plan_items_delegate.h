// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/plan_line_text.h"
#include "app/words/format.h"

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace dorsal {

class PlanLinePainter;

/// Paints the lines of a plan. The line whose fields are open leaves room for them.
class PlanItemsDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    PlanItemsDelegate(const PlanItemsModel& model, const LogCatalogue& catalogue, QObject* parent = nullptr);

    void setFormat(const Format& format) { format_ = format; }
    /// How wide lines are: long words go on in further ones.
    void setLineWidth(int width) { lineWidth_ = width; }
    /// Opens `height` pixels below the line's own; nothing closes them.
    void setOpened(const QModelIndex& index, int height);
    [[nodiscard]] QModelIndex opened() const { return opened_; }
    /// The height of the line without its fields.
    [[nodiscard]] int lineHeight(const QStyleOptionViewItem& option, const QModelIndex& index) const;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    void paintSlot(const PlanLinePainter& pen, const QStyleOptionViewItem& option,
                   const PlanSlotRow& slot) const;
    void paintItem(const PlanLinePainter& pen, const QStyleOptionViewItem& option, const QModelIndex& index,
                   const PlanItemRow& row) const;
    void paintChoice(const PlanLinePainter& pen, const QStyleOptionViewItem& option,
                     const PlanChoiceRow& row) const;
    void paintCounts(const PlanLinePainter& pen, const QRect& cell, const QFont& font,
                     const PlanItemRow& row) const;
    /// Rest, load and dose from the end of the line, which is shortened by them.
    void paintSets(const PlanLinePainter& pen, QRect& line, const QFont& font,
                   const std::vector<PlannedSet>& sets, const Exercise* exercise) const;
    void paintNumbers(const PlanLinePainter& pen, QRect& line, const QFont& font,
                      const PlanItemRow& row) const;
    /// What stands below a line's name, after the badge of its caution.
    static void paintBelow(const PlanLinePainter& pen, QRect rect, const QString& below,
                           CautionAction caution, const QFont& font);
    [[nodiscard]] int paragraphHeight(const QString& text, CautionAction caution, const QFont& font,
                                      int left) const;

    const PlanItemsModel& model_;
    const LogCatalogue& catalogue_;
    PlanLineText text_;
    Format format_;
    QPersistentModelIndex opened_;
    int openedHeight_ = 0;
    int lineWidth_ = 0;
};

} // namespace dorsal
