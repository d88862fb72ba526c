// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/plan_library.h"

#include "app/models/log_catalogue.h"
#include "app/models/row_steps.h"
#include "app/words/plan_words.h"
#include "core/files/name_fold.h"
#include "core/logbook/start_plan.h"
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

/// So many that a frame is not missed.
constexpr std::size_t readAtOnce = 40;

} // namespace

PlanLibrary::PlanLibrary(Logbook& logbook, const LogCatalogue& catalogue, QObject* parent)
    : QAbstractListModel(parent), logbook_(logbook), catalogue_(catalogue) {
    idle_.setInterval(0);
    connect(&idle_, &QTimer::timeout, this, &PlanLibrary::readSome);
}

void PlanLibrary::reload() {
    plans_ = logbook_.reader().plans();
    makeEntries();
    rebuild();
    readAnew();
}

void PlanLibrary::readAnew() {
    lastDone_ = lastDoneIn(logbook_.reader());
    nextToRead_ = 0;
    idle_.start();
}

/// What an item takes today follows the profile and what was done last.
void PlanLibrary::forgetWhatCounts() {
    for (Entry& entry : entries_) {
        entry.isRead = false;
    }
    readAnew();
    if (!rows_.empty()) {
        emit dataChanged(index(0), index(rowCount() - 1));
    }
}

void PlanLibrary::hear(const ChangeSummary& summary) {
    if (summary.all || summary.touches<OwnExercise>() || summary.touches<ExerciseOverride>()) {
        reload();
        return;
    }
    if (summary.touches<Setting>() || summary.touches<SessionItem>() || summary.touches<LoggedSet>()) {
        forgetWhatCounts();
    }
    std::vector<std::string> changed;
    for (const RowId& row : summary.rows) {
        const auto* id = std::get_if<Id<OwnPlan>>(&row);
        if (id == nullptr) {
            continue;
        }
        const auto known = std::ranges::find(plans_, *id, &OwnPlan::id);
        const auto now = logbook_.reader().plan(*id);
        const bool staysInPlace = known != plans_.end() && now && now->position == known->position;
        if (!staysInPlace) {
            reload();
            return;
        }
        *known = *now;
        const auto at = static_cast<std::size_t>(known - plans_.begin());
        entries_[at] = ownEntry(at);
        changed.push_back(now->uuid.text);
    }
    if (changed.empty()) {
        return;
    }
    rebuild();
    for (const std::string& key : changed) {
        if (const QModelIndex index = indexOf(key); index.isValid()) {
            emit dataChanged(index, index); // what it counts does not stand in its row
        }
    }
}

PlanLibrary::Entry PlanLibrary::ownEntry(std::size_t at) const {
    const OwnPlan& own = plans_[at];
    Entry entry;
    entry.row = {own.uuid.text, own.id, QString::fromStdString(own.name), own.archived, at};
    entry.folder = own.folder.empty() ? tr("My plans") : QString::fromStdString(own.folder);
    return entry;
}

void PlanLibrary::makeEntries() {
    entries_.clear();
    for (std::size_t at = 0; at < plans_.size(); ++at) {
        entries_.push_back(ownEntry(at));
    }
    for (const Plan& plan : catalogue_.catalogue().templates()) {
        Entry& entry = entries_.emplace_back();
        entry.row = {plan.key, {}, QString::fromStdString(plan.name), false, entries_.size() - 1};
        entry.folder = tr("Templates");
    }
}

PlanLibrary::Entry& PlanLibrary::readEntry(std::size_t at) const {
    Entry& entry = entries_[at];
    if (entry.isRead) {
        return entry;
    }
    const Catalogue& catalogue = catalogue_.catalogue();
    Plan plan;
    std::string text;
    if (at < plans_.size()) {
        plan = planFrom(plans_[at]);
        text = plans_[at].folder + ' ';
    } else {
        plan = catalogue.templates()[at - plans_.size()];
    }
    text += plan.name;
    for (const PlanItem& item : plan.items) {
        for (const ExerciseKey& choice : item.choices) {
            const Exercise* exercise = catalogue.find(choice);
            text += ' ' + (exercise == nullptr ? choice.text : exercise->name);
        }
    }
    const Plan today = asChosen(plan, catalogue_.profile(), catalogue, lastDone_);
    entry.planned = planOutlook(today, catalogue, {}, {}).planned;
    entry.haystack = ' ' + foldName(text);
    entry.isRead = true;
    return entry;
}

void PlanLibrary::readAll() const {
    for (std::size_t at = 0; at < entries_.size(); ++at) {
        readEntry(at);
    }
}

void PlanLibrary::readSome() {
    for (std::size_t i = 0; i < readAtOnce && nextToRead_ < entries_.size(); ++i) {
        readEntry(nextToRead_++);
    }
    if (nextToRead_ >= entries_.size()) {
        idle_.stop();
    }
}

const Tally& PlanLibrary::plannedOf(const PlanRow& row) const {
    return readEntry(row.entry).planned;
}

void PlanLibrary::setSearch(const QString& typed) {
    words_.clear();
    for (const QString& word : typed.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        words_.push_back(' ' + foldName(word.toStdString()));
    }
    if (!words_.empty()) {
        readAll();
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
        .arg(plan.name, Format().volume(plannedOf(plan).back), Format().volume(plannedOf(plan).chest));
}

Qt::ItemFlags PlanLibrary::flags(const QModelIndex& index) const {
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    return planAt(index) == nullptr ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace dorsal
