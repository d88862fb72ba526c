// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace dorsal {

class PlanLibrary;
class PlanLinePainter;
struct PlanFolderRow;
struct PlanRow;

/// Paints the list of plans: folders, and names with their planned balance.
class PlanLibraryDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit PlanLibraryDelegate(const PlanLibrary& library, QObject* parent = nullptr);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    static void paintFolder(const PlanLinePainter& pen, const QStyleOptionViewItem& option,
                            const PlanFolderRow& folder);
    void paintPlan(const PlanLinePainter& pen, const QStyleOptionViewItem& option, const PlanRow& plan) const;

    const PlanLibrary& library_;
};

} // namespace dorsal
