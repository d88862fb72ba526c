// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/history_rows.h"
#include "app/models/week_tallies.h"
#include "app/words/format.h"
#include "core/logbook/log_settings.h"

#include <QAbstractListModel>

#include <optional>

namespace dorsal {

class Clock;
class LogCatalogue;
class Logbook;
class SessionSearch;

/// What the list shows beside what is typed.
enum class HistoryFilter { All, MadeHere, Imported, NotFinished };

/// Sessions by week, newest first. Tallies are read as rows are painted, so that opening costs nothing.
class HistoryModel final : public QAbstractListModel {
    Q_OBJECT
public:
    HistoryModel(Logbook& logbook, const LogCatalogue& catalogue, const Clock& clock,
                 QObject* parent = nullptr);
    ~HistoryModel() override;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    /// DisplayRole and AccessibleTextRole: the whole row in words.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// Reads the log anew; rows that stay keep their selection.
    void reload();
    void setSearch(const QString& typed);
    void setFilter(HistoryFilter filter);

    [[nodiscard]] const HistoryRow& row(const QModelIndex& index) const;
    /// Null for a week's heading.
    [[nodiscard]] const Session* session(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(Id<Session> session) const;
    /// The newest session that is listed; invalid when there is none.
    [[nodiscard]] QModelIndex newest() const;
    /// The first session listed of that day; invalid when there is none.
    [[nodiscard]] QModelIndex indexOf(Day day) const;

    [[nodiscard]] const WeekTallies::OfWeek& week(Day first) const;
    [[nodiscard]] WeekTallies::OfSession tally(const Session& session) const;
    /// True for the week that holds today.
    [[nodiscard]] bool isOpen(Day week) const;
    /// "4 sessions", and after it what was spent in breaks: "12 break minutes".
    [[nodiscard]] QString weekLine(const HistoryWeek& heading) const;
    [[nodiscard]] const Format& format() const { return format_; }
    [[nodiscard]] const LogSettings& settings() const { return settings_; }
    [[nodiscard]] Day today() const { return today_; }
    /// All sessions of the log, filtered or not, oldest first.
    [[nodiscard]] const std::vector<Session>& all() const { return all_; }

private:
    void show();
    [[nodiscard]] bool passes(const Session& session) const;
    [[nodiscard]] QString describe(const HistoryRow& row) const;

    Logbook& logbook_;
    const LogCatalogue& catalogue_;
    const Clock& clock_;
    LogSettings settings_;
    Format format_;
    Day today_{};
    std::vector<Session> all_;
    std::vector<HistoryRow> rows_;
    mutable std::optional<WeekTallies> tallies_;
    std::unique_ptr<SessionSearch> search_;
    QString typed_;
    HistoryFilter filter_ = HistoryFilter::All;
};

} // namespace dorsal
