// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/day_marks.h"
#include "core/stats/balance_series.h"
#include "core/stats/balance_unit.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace dorsal {

/// The numbers of the balance chart, a row a week, the latest first.
class BalanceTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Week,
        Back,
        Chest,
        Ratio,
        Rolling,
        Status,
        BackBefore,
        ChestBefore,
        WithPlan,
        Marked,
        columns
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setWeeks(const BalanceWeeks& weeks, BalanceUnit unit, std::span<const DayMark> marks = {});
    /// The week of a row.
    [[nodiscard]] Day weekAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        WeekBalance week;
        Tally rolling;
        bool hasRolling = false;
        std::optional<Tally> earlier;
        PlannedShare share;
        QString marked;
        friend bool operator==(const Row&, const Row&) = default;
    };
    [[nodiscard]] QString text(const Row& row, int column) const;

    std::vector<Row> rows_;
    BalanceUnit unit_ = BalanceUnit::Sets;
    ComparedWith comparedWith_ = ComparedWith::WeeksBefore;
};

} // namespace dorsal
