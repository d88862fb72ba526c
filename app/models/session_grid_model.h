// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/grid_column.h"
#include "app/models/set_drafts.h"
#include "app/words/grid_text.h"
#include "core/logbook/log_settings.h"
#include "core/training/session_grid.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace dorsal {

class LogCatalogue;
class Logbook;

/// The rows of one session: what is planned merged with what was done. It reads the log and never writes it;
/// a reload changes the least rows, so that selection, scroll and editors survive.
class SessionGridModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    SessionGridModel(Logbook& logbook, const LogCatalogue& catalogue, QObject* parent = nullptr);

    /// Shows another session, or none.
    void show(std::optional<Id<Session>> session);
    /// Reads everything again.
    void reload();

    [[nodiscard]] const Profile& profile() const { return grid_.profile; }
    [[nodiscard]] const std::optional<Session>& session() const { return session_; }
    [[nodiscard]] bool isOpen() const { return session() && !session()->finishedAt; }
    [[nodiscard]] const std::vector<SessionItem>& items() const { return grid_.items; }
    [[nodiscard]] const std::vector<LoggedSet>& loggedSets() const { return grid_.sets; }
    [[nodiscard]] const std::vector<GridRow>& rows() const { return rows_; }
    [[nodiscard]] const GridRow* rowAt(int row) const;
    [[nodiscard]] const SetRow* setAt(int row) const;
    [[nodiscard]] const SessionItem* item(Id<SessionItem> id) const;
    /// Null when there is none or no catalogue knows it.
    [[nodiscard]] const Exercise* exerciseOf(Id<SessionItem> id) const;
    [[nodiscard]] QString exerciseName(Id<SessionItem> id) const;
    /// What is to be done of the item, as its plan or last time has it.
    [[nodiscard]] std::vector<PlannedSet> paperOf(Id<SessionItem> id) const;
    /// -1 when it has none.
    [[nodiscard]] int firstWorkingRow(Id<SessionItem> id) const;
    [[nodiscard]] bool hasDoneSets(Id<SessionItem> id) const;
    /// -1 when it has none.
    [[nodiscard]] int headingRow(Id<SessionItem> id) const;
    /// The first row from `row` on that still asks for something: a set to do or a choice; -1 when none.
    [[nodiscard]] int nextToDo(int row) const;
    /// The row to go on with after that one: in a superset the partner's, else nextToDo() below it.
    [[nodiscard]] int nextAfter(int row) const;
    [[nodiscard]] SetValue valueOf(const GridRow& row, const LoggedSet& set) const;
    [[nodiscard]] QString nameOf(const ExerciseKey& key) const;

    [[nodiscard]] const GridText& text() const { return text_; }
    [[nodiscard]] const LogSettings& settings() const { return settings_; }

    /// True for the cells that a number is typed into.
    [[nodiscard]] static bool isEditable(const GridRow& row, GridColumn column);

    /// Keeps numbers that are not in the log yet.
    void putDraft(const LoggedSet& set);
    /// The same of a set that the log is about to gain or lose: the rows follow the log.
    void rememberDraft(const LoggedSet& set) { drafts_.put(set); }
    void dropDraft(const LoggedSet& place);
    void dropDrafts(Id<SessionItem> item);
    [[nodiscard]] const SetDrafts& drafts() const { return drafts_; }
    /// Finished warm-ups fold to a line unless the person is in them.
    void setCurrentItem(Id<SessionItem> item);
    void toggleFold(Id<SessionItem> item);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    /// Before the rows change.
    void aboutToReload();
    /// After a reload, when the rows are in place.
    void reloaded();

private:
    void read();
    void readItems();
    void readLastTime();
    void moveDrafts(const SessionGridInput& before);
    void rebuild();
    void mergeRows();
    void replaceRows(const std::vector<GridRow>& rows);
    void insertRow(int at, GridRow row);
    void removeRow(int at);

    Logbook& logbook_;
    const LogCatalogue& catalogue_;
    std::optional<Id<Session>> shown_;
    std::optional<Session> session_;
    SessionGridInput grid_;
    LastDone lastDone_; ///< before the session
    SetDrafts drafts_;
    std::unordered_set<Id<SessionItem>> unfolded_;
    Id<SessionItem> current_;
    LogSettings settings_;
    GridText text_;
    std::vector<GridRow> rows_;
};

} // namespace dorsal
