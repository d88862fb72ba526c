// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/session_grid_model.h"

#include "app/models/grid_cell_text.h"
#include "app/models/log_catalogue.h"
#include "app/models/row_steps.h"
#include "core/logbook/advice_answers.h"
#include "core/logbook/planned_loads.h"
#include "core/logbook/start_plan.h"
#include "core/stats/session_facts.h"
#include "core/training/sets_on_paper.h"
#include "core/training/superset_order.h"

#include <utility>

namespace dorsal {

namespace {

std::vector<PlannedSet> paperIn(const SessionGridInput& grid, const SessionItem& item,
                                const Exercise* exercise) {
    const auto last = grid.lastTime.find(item.id);
    return setsOnPaper(item, exercise,
                       last == grid.lastTime.end() ? std::span<const LoggedSet>() : last->second.sets);
}

int warmUpsOf(const std::vector<PlannedSet>& paper) {
    return static_cast<int>(std::ranges::count(paper, SetKind::Warmup, &PlannedSet::kind));
}

bool asksForSomething(const GridRow& row) {
    const auto* set = std::get_if<SetRow>(&row.content);
    const auto* choice = std::get_if<ChoiceRow>(&row.content);
    return (set != nullptr && !set->done) || (choice != nullptr && !choice->chosen);
}

} // namespace

SessionGridModel::SessionGridModel(Logbook& logbook, const LogCatalogue& catalogue, QObject* parent)
    : QAbstractTableModel(parent), logbook_(logbook), catalogue_(catalogue), text_(SetText(Format(), {})) {}

void SessionGridModel::show(std::optional<Id<Session>> session) {
    if (shown_ != session) {
        shown_ = session;
        drafts_.clear();
        unfolded_.clear();
        current_ = {};
    }
    lastDone_ = nullptr;
    reload();
}

void SessionGridModel::reload() {
    read();
    rebuild();
}

void SessionGridModel::read() {
    LogReader& reader = logbook_.reader();
    settings_ = readLogSettings(reader);
    text_ = GridText(SetText(Format(settings_.unit), reader.bands()));
    session_ = shown_ ? reader.session(*shown_) : std::nullopt;
    const SessionGridInput before = std::exchange(grid_, {});
    if (!session_) {
        return;
    }
    grid_.session = *session_;
    readItems();
    grid_.sets = reader.sets(session_->id);
    readLastTime();
    moveDrafts(before);
}

/// Typed numbers stay with their sets when warm-ups are planned before them, or are not any more.
void SessionGridModel::moveDrafts(const SessionGridInput& before) {
    for (const SessionItem& now : grid_.items) {
        const auto was = std::ranges::find(before.items, now.id, &SessionItem::id);
        if (was != before.items.end() && was->planned != now.planned) {
            drafts_.move(now.id, warmUpsOf(paperIn(grid_, now, exerciseOf(now.id))) -
                                     warmUpsOf(paperIn(before, *was, exerciseOf(now.id))));
        }
    }
}

/// A share of the maximum is one of the exercise that is chosen, as it was when the session began.
void SessionGridModel::readItems() {
    LogReader& reader = logbook_.reader();
    grid_.items = reader.items(session_->id);
    if (!lastDone_) {
        lastDone_ = lastDoneIn(reader, session_->start);
    }
    for (SessionItem& item : grid_.items) {
        if (!item.planned) {
            continue;
        }
        const Exercise* exercise = item.exercise ? catalogue_.directory().find(*item.exercise) : nullptr;
        if (exercise != nullptr) {
            resolveShares(reader, *exercise, *item.planned, dayOf(session_->start));
        }
        if (!session_->finishedAt && item.planned->choices.size() > 1) {
            grid_.rotations.emplace(item.id, rotationOf(item.planned->choices, lastDone_));
        }
    }
}

void SessionGridModel::readLastTime() {
    for (const SessionItem& item : grid_.items) {
        if (!item.exercise) {
            continue;
        }
        if (auto last = logbook_.reader().lastSets(*item.exercise, session_->start)) {
            const Exercise* exercise = catalogue_.directory().find(*item.exercise);
            const bool offers = !session_->finishedAt && item.slot == Slot::Main && exercise != nullptr;
            if (const auto advised =
                    offers ? acceptedSets(logbook_.reader(), exercise->key, last->session) : std::nullopt) {
                grid_.advised.emplace(item.id, *advised);
            }
            grid_.lastTime.emplace(item.id, LastTime{last->session.start, std::move(last->sets)});
        }
    }
}

void SessionGridModel::rebuild() {
    emit aboutToReload();
    mergeRows();
    emit reloaded();
}

void SessionGridModel::mergeRows() {
    if (!session_) {
        replaceRows({});
        return;
    }
    grid_.drafts = drafts_.all();
    grid_.expanded = unfolded_;
    grid_.expanded.insert(current_);
    grid_.profile = catalogue_.profile();
    replaceRows(sessionGrid(grid_, catalogue_.directory()));
}

void SessionGridModel::replaceRows(const std::vector<GridRow>& rows) {
    applyRowSteps(
        rows_, rows, isSameRow, [this](std::size_t at) { removeRow(static_cast<int>(at)); },
        [this](std::size_t at, const GridRow& row) { insertRow(static_cast<int>(at), row); },
        [this](std::size_t at, const GridRow& row) {
            rows_[at] = row;
            const int line = static_cast<int>(at);
            emit dataChanged(index(line, 0), index(line, gridColumnCount - 1));
        });
}

void SessionGridModel::insertRow(int at, GridRow row) {
    beginInsertRows({}, at, at);
    rows_.insert(rows_.begin() + at, std::move(row));
    endInsertRows();
}

void SessionGridModel::removeRow(int at) {
    beginRemoveRows({}, at, at);
    rows_.erase(rows_.begin() + at);
    endRemoveRows();
}

const GridRow* SessionGridModel::rowAt(int row) const {
    return row >= 0 && row < rowCount() ? &rows_[static_cast<std::size_t>(row)] : nullptr;
}

const SetRow* SessionGridModel::setAt(int row) const {
    const GridRow* found = rowAt(row);
    return found ? std::get_if<SetRow>(&found->content) : nullptr;
}

const SessionItem* SessionGridModel::item(Id<SessionItem> id) const {
    const auto found = std::ranges::find(grid_.items, id, &SessionItem::id);
    return found == grid_.items.end() ? nullptr : &*found;
}

const Exercise* SessionGridModel::exerciseOf(Id<SessionItem> id) const {
    const SessionItem* found = item(id);
    return found && found->exercise ? catalogue_.directory().find(*found->exercise) : nullptr;
}

QString SessionGridModel::exerciseName(Id<SessionItem> id) const {
    const SessionItem* found = item(id);
    return found && found->exercise ? QString::fromStdString(catalogue_.directory().name(*found->exercise))
                                    : QString();
}

QString SessionGridModel::nameOf(const ExerciseKey& key) const {
    const Exercise* exercise = catalogue_.catalogue().find(key);
    return QString::fromStdString(exercise ? exercise->name : key.text);
}

std::vector<PlannedSet> SessionGridModel::paperOf(Id<SessionItem> id) const {
    const SessionItem* found = item(id);
    return found ? paperIn(grid_, *found, exerciseOf(id)) : std::vector<PlannedSet>();
}

int SessionGridModel::firstWorkingRow(Id<SessionItem> id) const {
    const auto found = std::ranges::find_if(rows_, [id](const GridRow& row) {
        const auto* set = row.item == id ? std::get_if<SetRow>(&row.content) : nullptr;
        return set != nullptr && (set->set.kind == SetKind::Working || set->set.kind == SetKind::Failure);
    });
    return found == rows_.end() ? -1 : static_cast<int>(found - rows_.begin());
}

bool SessionGridModel::hasDoneSets(Id<SessionItem> id) const {
    return std::ranges::find(grid_.sets, id, &LoggedSet::item) != grid_.sets.end();
}

int SessionGridModel::headingRow(Id<SessionItem> id) const {
    const auto found = std::ranges::find_if(rows_, [&](const GridRow& row) {
        return row.item == id && std::holds_alternative<HeadingRow>(row.content);
    });
    return found == rows_.end() ? -1 : static_cast<int>(found - rows_.begin());
}

int SessionGridModel::nextToDo(int row) const {
    const auto from = rows_.begin() + std::clamp(row, 0, rowCount());
    const auto found = std::find_if(from, rows_.end(), asksForSomething);
    return found == rows_.end() ? -1 : static_cast<int>(found - rows_.begin());
}

int SessionGridModel::nextAfter(int row) const {
    const auto partner =
        row < 0 ? std::nullopt : nextInSuperset(rows_, grid_.items, static_cast<std::size_t>(row));
    return partner ? static_cast<int>(*partner) : nextToDo(row + 1);
}

SetValue SessionGridModel::valueOf(const GridRow& row, const LoggedSet& set) const {
    const SessionItem* owner = item(row.item);
    const auto fact = session_ && owner ? factOf(*session_, *owner, set) : std::nullopt;
    BalanceOptions options;
    options.weekStart = settings_.weekStart;
    return fact ? setValue(*fact, exerciseOf(row.item), options) : SetValue{CountReason::UnknownExercise, {}};
}

void SessionGridModel::putDraft(const LoggedSet& set) {
    drafts_.put(set);
    rebuild();
}

void SessionGridModel::dropDraft(const LoggedSet& place) {
    drafts_.erase(place);
    rebuild();
}

void SessionGridModel::dropDrafts(Id<SessionItem> item) {
    drafts_.eraseItem(item);
    rebuild();
}

void SessionGridModel::setCurrentItem(Id<SessionItem> item) {
    if (current_ == item) {
        return;
    }
    current_ = item;
    rebuild();
}

void SessionGridModel::toggleFold(Id<SessionItem> item) {
    if (unfolded_.erase(item) == 0) {
        unfolded_.insert(item);
    } else if (current_ == item) {
        current_ = {};
    }
    rebuild();
}

int SessionGridModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int SessionGridModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : gridColumnCount;
}

QVariant SessionGridModel::data(const QModelIndex& index, int role) const {
    const GridRow* row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (row == nullptr) {
        return {};
    }
    const GridColumn column = gridColumn(index.column());
    const GridCellText cells(*this);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return cells.display(*row, column);
    case Qt::ToolTipRole:
        return cells.tooltip(*row);
    case Qt::AccessibleTextRole:
        return cells.accessible(*row, column);
    default:
        return {};
    }
}

Qt::ItemFlags SessionGridModel::flags(const QModelIndex& index) const {
    const GridRow* row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (row == nullptr) {
        return Qt::NoItemFlags;
    }
    const bool heads = std::holds_alternative<ColumnHeadsRow>(row->content);
    Qt::ItemFlags flags = heads ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (isEditable(*row, gridColumn(index.column()))) {
        flags |= Qt::ItemIsEditable;
    }
    return flags;
}

bool SessionGridModel::isEditable(const GridRow& row, GridColumn column) {
    const auto* set = std::get_if<SetRow>(&row.content);
    const auto* more = std::get_if<AddSetRow>(&row.content);
    if (set == nullptr && more == nullptr) {
        return false;
    }
    const SetFields& fields = set ? set->fields : more->fields;
    switch (column) {
    case GridColumn::First:
        return fields.first != SetField::None;
    case GridColumn::Second:
        return fields.second != SetField::None;
    case GridColumn::Rir:
        return true;
    case GridColumn::Number:
    case GridColumn::Kind:
    case GridColumn::LastTime:
    case GridColumn::Target:
    case GridColumn::Side:
    case GridColumn::Done:
        return false;
    }
    return false;
}

} // namespace dorsal
