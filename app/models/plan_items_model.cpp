// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/plan_items_model.h"

#include "app/models/log_catalogue.h"
#include "app/models/plan_line_text.h"
#include "app/models/row_steps.h"
#include "app/words/enum_words.h"
#include "app/words/plan_words.h"
#include "core/stats/plan_reading.h"
#include "core/training/choice_sets.h"

#include <QMimeData>

#include <algorithm>

namespace dorsal {

namespace {

const QString placeFormat = QStringLiteral("application/x-dorsal-plan-item");

/// The same line, whatever it says: an item is known by what it lets choose.
bool isSameLine(const PlanLine& a, const PlanLine& b) {
    if (a.index() != b.index()) {
        return false;
    }
    if (const auto* slot = std::get_if<PlanSlotRow>(&a)) {
        return slot->slot == std::get<PlanSlotRow>(b).slot;
    }
    if (const auto* item = std::get_if<PlanItemRow>(&a)) {
        return item->item.choices.front() == std::get<PlanItemRow>(b).item.choices.front();
    }
    return std::get<PlanChoiceRow>(a).exercise == std::get<PlanChoiceRow>(b).exercise;
}

void appendItem(std::vector<PlanLine>& lines, PlanItemRow row) {
    std::vector<PlanLine> choices;
    if (PlanLineText::isListed(row.item)) {
        for (const ExerciseKey& key : row.item.choices) {
            choices.emplace_back(PlanChoiceRow{row.at, key, row.today == key, setsOf(row.item, key)});
        }
    }
    lines.emplace_back(std::move(row));
    std::ranges::move(choices, std::back_inserter(lines));
}

} // namespace

PlanItemsModel::PlanItemsModel(const LogCatalogue& catalogue, QObject* parent)
    : QAbstractListModel(parent), catalogue_(catalogue) {}

void PlanItemsModel::show(const Plan& plan, Use use, const LastDone& lastDone, std::chrono::seconds rest) {
    const bool isOther = plan.key != plan_.key || use != use_;
    plan_ = plan;
    use_ = use;
    const Catalogue& catalogue = catalogue_.catalogue();
    const Profile& profile = catalogue_.profile();
    const PlanReading reading =
        readPlan(asChosen(plan, profile, catalogue, lastDone), catalogue, profile, {}, rest);
    std::vector<PlanLine> lines;
    for (const Slot slot : {Slot::Warmup, Slot::Main, Slot::Cooldown}) {
        lines.emplace_back(PlanSlotRow{slot, reading.lengths.at(slot)});
        for (std::size_t at = 0; at < plan.items.size(); ++at) {
            if (plan.items[at].slot == slot) {
                const PlanItem& item = plan.items[at];
                PlanChoice choice =
                    chooseFor(item, profile, catalogue, lastDone, swapFromOf(plan, catalogue));
                auto rotation =
                    item.choices.size() > 1 ? rotationOf(item.choices, lastDone) : std::vector<DoneChoice>();
                appendItem(lines, {at, item, choice.exercise, std::move(choice.swap), std::move(rotation)});
            }
        }
    }
    if (isOther) {
        beginResetModel();
        lines_ = std::move(lines);
        endResetModel();
        return;
    }
    applyRowSteps(
        lines_, lines, isSameLine,
        [this](std::size_t at) {
            beginRemoveRows({}, static_cast<int>(at), static_cast<int>(at));
            lines_.erase(lines_.begin() + static_cast<std::ptrdiff_t>(at));
            endRemoveRows();
        },
        [this](std::size_t at, const PlanLine& line) {
            beginInsertRows({}, static_cast<int>(at), static_cast<int>(at));
            lines_.insert(lines_.begin() + static_cast<std::ptrdiff_t>(at), line);
            endInsertRows();
        },
        [this](std::size_t at, const PlanLine& line) {
            lines_[at] = line;
            emit dataChanged(index(static_cast<int>(at)), index(static_cast<int>(at)));
        });
}

const PlanItemRow* PlanItemsModel::itemAt(const QModelIndex& index) const {
    return index.isValid() && index.row() < rowCount() ? std::get_if<PlanItemRow>(&line(index.row()))
                                                       : nullptr;
}

QModelIndex PlanItemsModel::indexOfItem(std::size_t at) const {
    for (int row = 0; row < rowCount(); ++row) {
        const auto* item = std::get_if<PlanItemRow>(&line(row));
        if (item != nullptr && item->at == at) {
            return index(row);
        }
    }
    return {};
}

Slot PlanItemsModel::slotAt(const QModelIndex& index) const {
    for (int row = std::min(index.row(), rowCount() - 1); row >= 0; --row) {
        if (const auto* slot = std::get_if<PlanSlotRow>(&line(row))) {
            return slot->slot;
        }
    }
    return Slot::Main;
}

int PlanItemsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}

QString PlanItemsModel::spoken(const PlanLine& line) const {
    const Catalogue& catalogue = catalogue_.catalogue();
    if (const auto* slot = std::get_if<PlanSlotRow>(&line)) {
        return heading(slot->slot);
    }
    if (const auto* choice = std::get_if<PlanChoiceRow>(&line)) {
        const QString name =
            tr("%1, %2", "exercise, sets")
                .arg(exerciseName(choice->exercise, catalogue),
                     plannedSetsInLine(choice->sets, catalogue.find(choice->exercise), Format()));
        return choice->isToday ? tr("%1, picked for today").arg(name) : name;
    }
    const auto& item = std::get<PlanItemRow>(line);
    const ExerciseKey& key = item.today.value_or(item.item.choices.front());
    const std::vector<PlannedSet>& sets = PlanLineText::sets(item);
    return tr("%1, %2", "exercise, sets")
        .arg(exerciseName(key, catalogue), plannedSetsInLine(sets, catalogue.find(key), Format()));
}

QString PlanItemsModel::below(const PlanLine& line) const {
    const PlanLineText text(catalogue_);
    const auto badged = [](CautionAction caution, const QString& words) {
        return caution == CautionAction::Ok
                   ? words
                   : tr("%1: %2", "how strict a caution is, the caution").arg(word(caution), words);
    };
    if (const auto* item = std::get_if<PlanItemRow>(&line)) {
        return badged(text.caution(*item), text.below(*item));
    }
    const auto* choice = std::get_if<PlanChoiceRow>(&line);
    return choice == nullptr ? QString() : badged(text.caution(*choice), text.below(*choice));
}

QVariant PlanItemsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) {
        return {};
    }
    const QString words = spoken(line(index.row()));
    const QString more = role == Qt::AccessibleTextRole ? below(line(index.row())) : QString();
    return more.isEmpty() ? words : tr("%1, %2", "line of a plan, remarks").arg(words, more);
}

Qt::ItemFlags PlanItemsModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) {
        return isEditable() ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    }
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (isEditable() && itemAt(index) != nullptr) {
        flags |= Qt::ItemIsDragEnabled;
    }
    return flags;
}

QStringList PlanItemsModel::mimeTypes() const {
    return {placeFormat};
}

QMimeData* PlanItemsModel::mimeData(const QModelIndexList& indexes) const {
    const PlanItemRow* item = indexes.isEmpty() ? nullptr : itemAt(indexes.first());
    if (item == nullptr) {
        return nullptr;
    }
    auto* data = new QMimeData;
    data->setData(placeFormat, QByteArray::number(static_cast<qulonglong>(item->at)));
    return data;
}

bool PlanItemsModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int /*column*/,
                                  const QModelIndex& /*parent*/) {
    if (action != Qt::MoveAction || !data->hasFormat(placeFormat) || !isEditable()) {
        return false;
    }
    const int target = row < 0 ? rowCount() : row;
    std::size_t before = plan_.items.size();
    for (int below = target; below < rowCount(); ++below) {
        if (std::holds_alternative<PlanSlotRow>(line(below))) {
            break;
        }
        if (const auto* item = std::get_if<PlanItemRow>(&line(below))) {
            before = item->at;
            break;
        }
    }
    const std::size_t at = data->data(placeFormat).toULongLong();
    emit itemDropped(at, slotAt(index(std::max(0, target - 1))), before);
    // The log tells of the change; the view shall not remove the row by itself.
    return false;
}

} // namespace dorsal
