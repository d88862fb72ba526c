// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/plan_library.h"

#include "app/models/log_catalogue.h"
#include "app/models/row_steps.h"
#include "app/words/plan_words.h"
#include "core/files/name_fold.h"
#include "core/stats/plan_outlook.h"

#include <algorithm>
#include <map>

namespace dorsal {

namespace {

bool isSamePlanRow(const PlanLibraryRow& a, const PlanLibraryRow& b) {
    if (a.index() != b.index()) {
        return false;
    }
    if (const auto* folder = std::get_if<PlanFolderRow>(&a)) {
        return folder->name == std::get<PlanFolderRow>(b).name;
    }
    return std::get<PlanRow>(a).key == std::get<PlanRow>(b).key;
}

Tally plannedOf(const Plan& plan, const Catalogue& catalogue) {
    return planOutlook(plan, catalogue, {}, {}).planned;
}

} // namespace

PlanLibrary::PlanLibrary(Logbook& logbook, const LogCatalogue& catalogue, QObject* parent)
    : QAbstractListModel(parent), logbook_(logbook), catalogue_(catalogue) {}

void PlanLibrary::reload() {
    plans_ = logbook_.reader().plans();
    makeEntries();
    rebuild();
}

void PlanLibrary::hear(const ChangeSummary& summary) {
    if (summary.all || summary.touches<OwnExercise>() || summary.touches<ExerciseOverride>()) {
        reload();
        return;
    }
    bool changed = false;
    for (const RowId& row : summary.rows) {
        const auto* id = std::get_if<Id<OwnPlan>>(&row);
        if (id == nullptr) {
            continue;
        }
        changed = true;
        const auto known = std::ranges::find(plans_, *id, &OwnPlan::id);
        const auto now = logbook_.reader().plan(*id);
        const bool staysInPlace = known != plans_.end() && now && now->position == known->position;
        if (!staysInPlace) {
            reload();
            return;
        }
        *known = *now;
        entries_[static_cast<std::size_t>(known - plans_.begin())] = entryOf(planFrom(*known), &*known);
    }
    if (changed) {
        rebuild();
    }
}

PlanLibrary::Entry PlanLibrary::entryOf(const Plan& plan, const OwnPlan* own) const {
    Entry entry;
    entry.row.key = plan.key;
    entry.row.name = QString::fromStdString(plan.name);
    entry.row.planned = plannedOf(plan, catalogue_.catalogue());
    std::string text = plan.name;
    for (const PlanItem& item : plan.items) {
        for (const ExerciseKey& choice : item.choices) {
            const Exercise* exercise = catalogue_.catalogue().find(choice);
            text += ' ' + (exercise == nullptr ? choice.text : exercise->name);
        }
    }
    if (own != nullptr) {
        entry.row.ownId = own->id;
        entry.row.archived = own->archived;
        entry.folder = own->folder.empty() ? tr("My plans") : QString::fromStdString(own->folder);
        text += ' ' + own->folder;
    } else {
        entry.folder = tr("Templates");
    }
    entry.haystack = ' ' + foldName(text);
    return entry;
}

void PlanLibrary::makeEntries() {
    entries_.clear();
    for (const OwnPlan& own : plans_) {
        entries_.push_back(entryOf(planFrom(own), &own));
    }
    for (const Plan& plan : catalogue_.catalogue().templates()) {
        entries_.push_back(entryOf(plan, nullptr));
    }
}

void PlanLibrary::setSearch(const QString& typed) {
    words_.clear();
    for (const QString& word : typed.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        words_.push_back(' ' + foldName(word.toStdString()));
    }
    rebuild();
}

void PlanLibrary::setShelf(Shelf shelf) {
    shelf_ = shelf;
    rebuild();
}

int PlanLibrary::archivedCount() const {
    return static_cast<int>(std::ranges::count(plans_, true, &OwnPlan::archived));
}

bool PlanLibrary::isShown(const Entry& entry) const {
    const bool onShelf = entry.row.archived == (shelf_ == Shelf::Archive);
    const bool isBuiltIn = !entry.row.ownId;
    return (isBuiltIn ? shelf_ == Shelf::InUse : onShelf) &&
           std::ranges::all_of(words_, [&](const std::string& word) {
               return entry.haystack.find(word) != std::string::npos;
           });
}

void PlanLibrary::rebuild() {
    // Folders in the order of their first plan, the built-in plans last.
    std::vector<std::pair<QString, std::vector<PlanRow>>> folders;
    for (const Entry& entry : entries_) {
        if (!isShown(entry)) {
            continue;
        }
        auto folder = std::ranges::find(folders, entry.folder, [](const auto& known) { return known.first; });
        if (folder == folders.end()) {
            folder = folders.insert(folders.end(), {entry.folder, {}});
        }
        folder->second.push_back(entry.row);
    }
    std::vector<PlanLibraryRow> rows;
    for (auto& [name, plans] : folders) {
        rows.emplace_back(PlanFolderRow{name, static_cast<int>(plans.size())});
        std::ranges::move(plans, std::back_inserter(rows));
    }
    if (rows_.empty() || rows.size() + 32 < rows_.size() || rows.size() > rows_.size() + 32) {
        beginResetModel();
        rows_ = std::move(rows);
        endResetModel();
        return;
    }
    applyRowSteps(
        rows_, rows, isSamePlanRow,
        [this](std::size_t at) {
            beginRemoveRows({}, static_cast<int>(at), static_cast<int>(at));
            rows_.erase(rows_.begin() + static_cast<std::ptrdiff_t>(at));
            endRemoveRows();
        },
        [this](std::size_t at, const PlanLibraryRow& row) {
            beginInsertRows({}, static_cast<int>(at), static_cast<int>(at));
            rows_.insert(rows_.begin() + static_cast<std::ptrdiff_t>(at), row);
            endInsertRows();
        },
        [this](std::size_t at, const PlanLibraryRow& row) {
            rows_[at] = row;
            emit dataChanged(index(static_cast<int>(at)), index(static_cast<int>(at)));
        });
}

const PlanLibraryRow& PlanLibrary::row(const QModelIndex& index) const {
    return rows_[static_cast<std::size_t>(index.row())];
}

const PlanRow* PlanLibrary::planAt(const QModelIndex& index) const {
    return index.isValid() && index.row() < rowCount() ? std::get_if<PlanRow>(&row(index)) : nullptr;
}

QModelIndex PlanLibrary::indexOf(const std::string& planKey) const {
    const auto found = std::ranges::find_if(rows_, [&](const PlanLibraryRow& known) {
        const auto* plan = std::get_if<PlanRow>(&known);
        return plan != nullptr && plan->key == planKey;
    });
    return found == rows_.end() ? QModelIndex() : index(static_cast<int>(found - rows_.begin()));
}

QModelIndex PlanLibrary::first() const {
    return rows_.size() > 1 ? index(1) : QModelIndex();
}

const OwnPlan* PlanLibrary::own(const std::string& planKey) const {
    const auto found = std::ranges::find(plans_, Uuid{planKey}, &OwnPlan::uuid);
    return found == plans_.end() ? nullptr : &*found;
}

std::optional<Plan> PlanLibrary::plan(const std::string& planKey) const {
    if (const OwnPlan* found = own(planKey)) {
        return planFrom(*found);
    }
    const Plan* builtIn = catalogue_.catalogue().findTemplate(planKey);
    return builtIn == nullptr ? std::nullopt : std::optional(*builtIn);
}

QStringList PlanLibrary::folders() const {
    QStringList names;
    for (const OwnPlan& own : plans_) {
        const QString name = QString::fromStdString(own.folder);
        if (!name.isEmpty() && !names.contains(name)) {
            names += name;
        }
    }
    return names;
}

int PlanLibrary::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant PlanLibrary::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) {
        return {};
    }
    if (const auto* folder = std::get_if<PlanFolderRow>(&row(index))) {
        return folder->name;
    }
    const auto& plan = std::get<PlanRow>(row(index));
    if (role == Qt::DisplayRole) {
        return plan.name;
    }
    return tr("%1, %2 back, %3 chest", "plan, planned sets")
        .arg(plan.name, Format().volume(plan.planned.back), Format().volume(plan.planned.chest));
}

Qt::ItemFlags PlanLibrary::flags(const QModelIndex& index) const {
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    return planAt(index) == nullptr ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace dorsal
