// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace dorsal {

class HistoryModel;
struct HistoryWeek;
struct Session;

/// Paints the history: a week's heading with its balance, a session with its two bars.
class HistoryDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    HistoryDelegate(const HistoryModel& model, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintWeek(QPainter& painter, const QStyleOptionViewItem& option, const HistoryWeek& week) const;
    void paintSession(QPainter& painter, const QStyleOptionViewItem& option, const Session& session) const;

    const HistoryModel& model_;
};

} // namespace dorsal
