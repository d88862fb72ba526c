// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace dorsal {

class ExerciseListModel;

/// Paints a row of the exercise list: the dot before the name, the ink bar of the selected row.
class ExerciseNameDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    ExerciseNameDelegate(const ExerciseListModel& model, QObject* parent);

    /// Where names begin, after their dot.
    static constexpr int nameLeft = 28;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    const ExerciseListModel& model_;
};

} // namespace dorsal
