// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/change_summary.h"
#include "core/logbook/log_reader.h"
#include "core/stats/tally.h"
#include "core/training/plan.h"
#include "core/training/plan_choice.h"

#include <QAbstractListModel>
#include <QTimer>

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace dorsal {

class LogCatalogue;
class Logbook;

/// Above the plans of one folder, or above the built-in ones.
struct PlanFolderRow {
    QString name;
    int count = 0;
    friend bool operator==(const PlanFolderRow&, const PlanFolderRow&) = default;
};

struct PlanRow {
    std::string key;                  ///< of the plan
    std::optional<Id<OwnPlan>> ownId; ///< nothing for a built-in one
    QString name;
    bool archived = false;
    std::size_t entry = 0; ///< of the library
    friend bool operator==(const PlanRow&, const PlanRow&) = default;
};

using PlanLibraryRow = std::variant<PlanFolderRow, PlanRow>;

/// Every plan by folder, the built-in ones last, and a search over them. What a plan counts and is found by
/// is worked out as it is asked for, the rest while nothing else is to be done.
class PlanLibrary final : public QAbstractListModel {
    Q_OBJECT
public:
    PlanLibrary(Logbook& logbook, const LogCatalogue& catalogue, QObject* parent = nullptr);

    /// Reads everything anew.
    void reload();
    /// Reads what changed.
    void hear(const ChangeSummary& summary);
    /// Shows plans whose name, folder or exercises hold every word typed.
    void setSearch(const QString& typed);
    enum class Shelf { InUse, Archive };
    void setShelf(Shelf shelf);
    [[nodiscard]] Shelf shelf() const { return shelf_; }
    [[nodiscard]] int archivedCount() const;

    [[nodiscard]] const PlanLibraryRow& row(const QModelIndex& index) const;
    /// Null for a folder's heading.
    [[nodiscard]] const PlanRow* planAt(const QModelIndex& index) const;
    /// What a session of the plan would count today.
    [[nodiscard]] const Tally& plannedOf(const PlanRow& row) const;
    [[nodiscard]] QModelIndex indexOf(const std::string& planKey) const;
    /// The first plan shown.
    [[nodiscard]] QModelIndex first() const;
    /// The own plan with that key as it is in the log; nothing for built-in ones.
    [[nodiscard]] const OwnPlan* own(const std::string& planKey) const;
    /// All of them, archived ones too, as they are in the log.
    [[nodiscard]] const std::vector<OwnPlan>& ownPlans() const { return plans_; }
    /// Any plan by its key; nothing when it is gone.
    [[nodiscard]] std::optional<Plan> plan(const std::string& planKey) const;
    /// The names of folders in use.
    [[nodiscard]] QStringList folders() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    /// A plan with what is shown and searched of it.
    struct Entry {
        PlanRow row;
        QString folder;
        bool isRead = false; ///< what follows is known
        Tally planned;
        std::string haystack; ///< folded
    };

    [[nodiscard]] Entry ownEntry(std::size_t at) const;
    /// The entry with what follows from its plan.
    Entry& readEntry(std::size_t at) const;
    void readAnew();
    void forgetWhatCounts();
    void readAll() const;
    void readSome();
    [[nodiscard]] bool isShown(const Entry& entry) const;
    void makeEntries();
    void rebuild();

    Logbook& logbook_;
    const LogCatalogue& catalogue_;
    std::vector<OwnPlan> plans_; ///< by position
    /// Own ones in the order of plans_, then the built-in ones.
    mutable std::vector<Entry> entries_;
    LastDone lastDone_;
    std::size_t nextToRead_ = 0;
    QTimer idle_;
    std::vector<PlanLibraryRow> rows_;
    std::vector<std::string> words_;
    Shelf shelf_ = Shelf::InUse;
};

} // namespace dorsal
