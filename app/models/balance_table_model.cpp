// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/balance_table_model.h"

#include "app/words/balance_words.h"
#include "app/words/enum_words.h"
#include "app/words/format.h"

#include <algorithm>

namespace dorsal {

namespace {

Qt::Alignment alignmentOf(int column) {
    const bool words = column == BalanceTableModel::Week || column == BalanceTableModel::Status ||
                       column == BalanceTableModel::Marked;
    return Qt::AlignVCenter | (words ? Qt::AlignLeft : Qt::AlignRight);
}

} // namespace

void BalanceTableModel::setWeeks(const BalanceWeeks& weeks, BalanceUnit unit,
                                 std::span<const DayMark> marks) {
    if (comparedWith_ != weeks.comparedWith) {
        comparedWith_ = weeks.comparedWith;
        emit headerDataChanged(Qt::Horizontal, BackBefore, WithPlan);
    }
    std::vector<Row> rows;
    for (std::size_t i = 0; i < weeks.shown().size(); ++i) {
        const WeekBalance* earlier = weeks.earlier(i);
        const Day week = weeks.shown()[i].week;
        rows.push_back(
            {weeks.shown()[i],
             {},
             false,
             earlier != nullptr && !weeks.isWithoutPlan(i) ? std::optional(earlier->tally) : std::nullopt,
             weeks.plannedShare(i),
             sentencesOf(marksIn(marks, {week, week + std::chrono::days(6)}))});
    }
    for (const RollingPoint& point : balanceSeries(weeks, ChartPeriod::Week).rolling) {
        rows[point.week].rolling = point.sum;
        rows[point.week].hasRolling = true;
    }
    std::ranges::reverse(rows);
    const bool sameWeeks = std::ranges::equal(
        rows, rows_, {}, [](const Row& row) { return row.week.week; },
        [](const Row& row) { return row.week.week; });
    if (!sameWeeks) {
        beginResetModel();
        rows_ = std::move(rows);
        unit_ = unit;
        endResetModel();
        return;
    }
    rows_ = std::move(rows);
    unit_ = unit;
    if (!rows_.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    }
}

Day BalanceTableModel::weekAt(int row) const {
    return rows_.at(static_cast<std::size_t>(row)).week.week;
}

int BalanceTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int BalanceTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QString BalanceTableModel::text(const Row& row, int column) const {
    const Format format;
    const Tally& tally = row.week.tally;
    switch (column) {
    case Week:
        return format.date(row.week.week);
    case Back:
        return format.volume(tally.back);
    case Chest:
        return format.volume(tally.chest);
    case Ratio:
        return format.ratioToOne(tally);
    case Status:
        return weekVerdict(tally, row.week.partial ? WeekState::Open : WeekState::Over, unit_);
    case Rolling:
        return row.hasRolling ? format.ratioToOne(row.rolling) : QString();
    case BackBefore:
        return row.earlier ? format.volume(row.earlier->back) : QStringLiteral("–");
    case ChestBefore:
        return row.earlier ? format.volume(row.earlier->chest) : QStringLiteral("–");
    case WithPlan:
        return row.share.sessions > 0
                   ? tr("%1 of %2", "sessions").arg(row.share.fromPlan).arg(row.share.sessions)
                   : QStringLiteral("–");
    case Marked:
        return row.marked;
    default:
        return {};
    }
}

QVariant BalanceTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    if (role == Qt::DisplayRole) {
        return text(rows_.at(static_cast<std::size_t>(index.row())), index.column());
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(alignmentOf(index.column()));
    }
    return {};
}

QVariant BalanceTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(alignmentOf(section));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Week:
        return tr("Week of");
    case Back:
        return tr("Back");
    case Chest:
        return tr("Chest");
    case Ratio:
        return tr("Ratio");
    case Status:
        return tr("Status");
    case Rolling:
        return tr("Rolling 4 weeks");
    case BackBefore:
        return comparedWith_ == ComparedWith::Plan ? tr("Back planned") : tr("Back before");
    case ChestBefore:
        return comparedWith_ == ComparedWith::Plan ? tr("Chest planned") : tr("Chest before");
    case WithPlan:
        return tr("Sessions with a plan");
    case Marked:
        return tr("Marked");
    default:
        return {};
    }
}

} // namespace dorsal
