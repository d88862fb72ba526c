// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/rotation.h"

#include <QAbstractListModel>

#include <chrono>
#include <optional>
#include <variant>
#include <vector>

class QMimeData;

namespace dorsal {

class LogCatalogue;

/// The heading of a part of the plan.
struct PlanSlotRow {
    Slot slot{};
    std::chrono::seconds length{0};
    friend bool operator==(const PlanSlotRow&, const PlanSlotRow&) = default;
};

struct PlanItemRow {
    std::size_t at = 0; ///< place among the plan's items
    PlanItem item;
    std::optional<ExerciseKey> today; ///< what it would take today
    std::optional<Swap> swap;
    std::vector<DoneChoice> rotation; ///< what of several was done, the latest first
    friend bool operator==(const PlanItemRow&, const PlanItemRow&) = default;
};

/// One of the exercises that an item lets choose from.
struct PlanChoiceRow {
    std::size_t at = 0;
    ExerciseKey exercise;
    bool isToday = false;
    std::vector<PlannedSet> sets; ///< what the plan asks of it
    friend bool operator==(const PlanChoiceRow&, const PlanChoiceRow&) = default;
};

using PlanLine = std::variant<PlanSlotRow, PlanItemRow, PlanChoiceRow>;

/// The lines of one plan: its parts, their items, and under a choose-one item what there is to choose.
class PlanItemsModel final : public QAbstractListModel {
    Q_OBJECT
public:
    /// More choices than this are counted, not listed.
    static constexpr std::size_t mostListed = 5;

    explicit PlanItemsModel(const LogCatalogue& catalogue, QObject* parent = nullptr);

    /// Shows the plan; `lastDone` decides choices. A built-in plan cannot be changed.
    enum class Use { Edit, Read };
    void show(const Plan& plan, Use use, const LastDone& lastDone, std::chrono::seconds rest);
    [[nodiscard]] const Plan& plan() const { return plan_; }
    [[nodiscard]] bool isEditable() const { return use_ == Use::Edit; }

    [[nodiscard]] const PlanLine& line(int row) const { return lines_[static_cast<std::size_t>(row)]; }
    [[nodiscard]] const PlanItemRow* itemAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOfItem(std::size_t at) const;
    /// The part that the line belongs to.
    [[nodiscard]] Slot slotAt(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

signals:
    /// An item was dropped into a part, before the item at `before` (or at its end).
    void itemDropped(std::size_t at, dorsal::Slot slot, std::size_t before);

private:
    [[nodiscard]] QString spoken(const PlanLine& line) const;
    [[nodiscard]] QString below(const PlanLine& line) const;

    const LogCatalogue& catalogue_;
    Plan plan_;
    Use use_ = Use::Read;
    std::vector<PlanLine> lines_;
};

} // namespace dorsal
