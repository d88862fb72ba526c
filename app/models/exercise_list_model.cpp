// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/exercise_list_model.h"

#include "app/models/log_catalogue.h"
#include "app/models/row_diff.h"
#include "app/ports/clock.h"
#include "app/words/catalogue_words.h"
#include "core/files/exercise_search.h"
#include "core/logbook/log_settings.h"

#include <QStringList>

#include <algorithm>

namespace dorsal {

namespace {

constexpr std::chrono::weeks recent{4};

} // namespace

QString kitOf(const Exercise& exercise) {
    QStringList kit;
    for (const Equipment equipment : exercise.equipment) {
        kit << word(equipment);
    }
    QStringList any;
    for (const Equipment equipment : exercise.equipmentAny) {
        any << word(equipment);
    }
    if (!any.isEmpty()) {
        kit << any.join(ExerciseListModel::tr(" or "));
    }
    return kit.join(ExerciseListModel::tr(", "));
}

ExerciseListModel::ExerciseListModel(Logbook& logbook, const LogCatalogue& catalogue, const Clock& clock,
                                     QObject* parent)
    : QAbstractTableModel(parent), logbook_(logbook), catalogue_(catalogue), clock_(clock) {}

int ExerciseListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int ExerciseListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant ExerciseListModel::data(const QModelIndex& index, int role) const {
    const Exercise* shown = exercise(index);
    if (shown == nullptr) {
        return {};
    }
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
        return cell(*shown, index.column());
    }
    if (role == Qt::ToolTipRole && index.column() <= Needs) {
        return cell(*shown, index.column());
    }
    if (role == Qt::TextAlignmentRole) {
        const bool number = index.column() >= Last;
        return QVariant::fromValue(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
    }
    return {};
}

QString ExerciseListModel::cell(const Exercise& exercise, int column) const {
    const auto use = uses_.find(exercise.key);
    switch (column) {
    case Name:
        return QString::fromStdString(exercise.name);
    case Needs:
        return kitOf(exercise);
    case Last:
        return use == uses_.end() || !use->second.last
                   ? QString()
                   : format_.dayOrMonth(*use->second.last, dayOf(clock_.local()));
    case RecentSets:
        return use == uses_.end() || use->second.recentSets == 0 ? QString()
                                                                 : format_.count(use->second.recentSets);
    default:
        return {};
    }
}

QVariant ExerciseListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::AlignVCenter | (section >= Last ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name:
        return tr("Name");
    case Needs:
        return tr("Needs");
    case Last:
        return tr("Last");
    case RecentSets:
        return tr("Sets, 4 wk");
    default:
        return {};
    }
}

void ExerciseListModel::reload() {
    format_ = Format(readLogSettings(logbook_.reader()).unit);
    uses_.clear();
    std::unordered_map<Id<LoggedExercise>, ExerciseKey> keys;
    for (const LoggedExercise& row : logbook_.reader().exercises()) {
        const Exercise* known = catalogue_.directory().find(row.id);
        keys.emplace(row.id, known == nullptr ? row.key : known->key);
    }
    for (const ExerciseUse& use : logbook_.reader().exerciseUse(std::nullopt)) {
        Use& mine = uses_[keys[use.exercise]];
        mine.last = std::max(mine.last.value_or(use.last), use.last);
    }
    for (const ExerciseUse& use : logbook_.reader().exerciseUse(dayOf(clock_.local()) - recent)) {
        uses_[keys[use.exercise]].recentSets += use.sets;
    }
    show();
    if (!rows_.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

void ExerciseListModel::setTyped(const QString& typed) {
    typed_ = typed;
    show();
}

void ExerciseListModel::setFilter(const ExerciseFilter& filter) {
    filter_ = filter;
    show();
}

void ExerciseListModel::show() {
    std::vector<ExerciseKey> rows;
    for (const Exercise* found : ExerciseSearch(catalogue_.catalogue()).find(typed_.toStdString())) {
        if (passes(*found, filter_)) {
            rows.push_back(found->key);
        }
    }
    const RowDiff diff = rowDiff(rows_, rows);
    if (diff.removed > 0) {
        beginRemoveRows({}, diff.first, diff.first + diff.removed - 1);
        rows_.erase(rows_.begin() + diff.first, rows_.begin() + diff.first + diff.removed);
        endRemoveRows();
    }
    if (diff.inserted > 0) {
        beginInsertRows({}, diff.first, diff.first + diff.inserted - 1);
        rows_ = std::move(rows);
        endInsertRows();
    }
}

const Exercise* ExerciseListModel::exercise(const QModelIndex& index) const {
    if (!index.isValid() || index.row() >= rowCount()) {
        return nullptr;
    }
    return catalogue_.catalogue().find(rows_[static_cast<std::size_t>(index.row())]);
}

QModelIndex ExerciseListModel::indexOf(const ExerciseKey& key) const {
    const auto found = std::ranges::find(rows_, key);
    return found == rows_.end() ? QModelIndex() : index(static_cast<int>(found - rows_.begin()), Name);
}

int ExerciseListModel::known() const {
    return static_cast<int>(catalogue_.catalogue().exercises().size());
}

} // namespace dorsal
