// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/history_model.h"

#include "app/models/log_catalogue.h"
#include "app/models/row_diff.h"
#include "app/models/session_search.h"
#include "app/models/session_sheet.h"
#include "app/ports/clock.h"
#include "app/words/break_words.h"
#include "core/logbook/logbook.h"

#include <algorithm>

namespace dorsal {

HistoryModel::HistoryModel(Logbook& logbook, const LogCatalogue& catalogue, const Clock& clock,
                           QObject* parent)
    : QAbstractListModel(parent), logbook_(logbook), catalogue_(catalogue), clock_(clock) {}

HistoryModel::~HistoryModel() = default;

int HistoryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) {
        return {};
    }
    return describe(row(index));
}

Qt::ItemFlags HistoryModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) {
        return {};
    }
    // The cursor steps over the heads of weeks.
    return session(index) == nullptr ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

void HistoryModel::reload() {
    settings_ = readLogSettings(logbook_.reader());
    format_ = Format(settings_.unit);
    today_ = dayOf(clock_.local());
    all_ = logbook_.reader().sessions({});
    BalanceOptions options;
    options.weekStart = settings_.weekStart;
    tallies_.emplace(logbook_.reader(), catalogue_.directory(), options);
    search_.reset();
    show();
    if (!rows_.empty()) {
        emit dataChanged(index(0), index(rowCount() - 1));
    }
}

void HistoryModel::setSearch(const QString& typed) {
    typed_ = typed.trimmed();
    show();
}

void HistoryModel::setFilter(HistoryFilter filter) {
    filter_ = filter;
    show();
}

bool HistoryModel::passes(const Session& session) const {
    switch (filter_) {
    case HistoryFilter::All:
        break;
    case HistoryFilter::MadeHere:
        if (!session.source.empty()) {
            return false;
        }
        break;
    case HistoryFilter::Imported:
        if (session.source.empty()) {
            return false;
        }
        break;
    case HistoryFilter::NotFinished:
        if (session.finishedAt) {
            return false;
        }
        break;
    }
    return typed_.isEmpty() || search_->matches(session.id, typed_);
}

void HistoryModel::show() {
    if (!typed_.isEmpty() && !search_) {
        search_ = std::make_unique<SessionSearch>(logbook_.reader(), catalogue_.directory());
    }
    std::vector<Session> shown;
    std::ranges::copy_if(all_, std::back_inserter(shown),
                         [this](const Session& session) { return passes(session); });
    std::vector<HistoryRow> rows = historyRows(shown, settings_.weekStart);
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

const HistoryRow& HistoryModel::row(const QModelIndex& index) const {
    return rows_.at(static_cast<std::size_t>(index.row()));
}

const Session* HistoryModel::session(const QModelIndex& index) const {
    return index.isValid() ? std::get_if<Session>(&row(index)) : nullptr;
}

QModelIndex HistoryModel::indexOf(Id<Session> session) const {
    const auto found = std::ranges::find_if(rows_, [&](const HistoryRow& row) {
        const auto* listed = std::get_if<Session>(&row);
        return listed != nullptr && listed->id == session;
    });
    return found == rows_.end() ? QModelIndex() : index(static_cast<int>(found - rows_.begin()));
}

QModelIndex HistoryModel::indexOf(Day day) const {
    const auto found = std::ranges::find_if(rows_, [&](const HistoryRow& row) {
        const auto* listed = std::get_if<Session>(&row);
        return listed != nullptr && dayOf(listed->start) == day;
    });
    return found == rows_.end() ? QModelIndex() : index(static_cast<int>(found - rows_.begin()));
}

QModelIndex HistoryModel::newest() const {
    return rows_.size() < 2 ? QModelIndex() : index(1);
}

const WeekTallies::OfWeek& HistoryModel::week(Day first) const {
    return tallies_->week(first);
}

WeekTallies::OfSession HistoryModel::tally(const Session& session) const {
    return tallies_->session(session);
}

bool HistoryModel::isOpen(Day week) const {
    return week == firstDayOfWeek(today_, settings_.weekStart);
}

QString HistoryModel::weekLine(const HistoryWeek& heading) const {
    const QString sessions =
        heading.sessions == 1 ? tr("1 session") : tr("%1 sessions").arg(format_.count(heading.sessions));
    const std::chrono::minutes breaks = week(heading.first).breaks;
    return breaks == std::chrono::minutes::zero()
               ? sessions
               : tr("%1, %2", "4 sessions, 12 break minutes").arg(sessions, breakTime(breaks, format_));
}

QString HistoryModel::describe(const HistoryRow& row) const {
    if (const auto* heading = std::get_if<HistoryWeek>(&row)) {
        const QString told =
            tr("Week %1, back and chest %2")
                .arg(format_.weekRange(heading->first, today_), format_.tally(week(heading->first).tally));
        const std::chrono::minutes breaks = week(heading->first).breaks;
        return breaks == std::chrono::minutes::zero()
                   ? told
                   : tr("%1, %2", "a week in words, break minutes").arg(told, breakTime(breaks, format_));
    }
    const auto& session = std::get<Session>(row);
    if (const auto done = tally(session); done.isBreak) {
        return tr("%1, %2, %3", "date, title, break minutes")
            .arg(format_.longDate(dayOf(session.start)), titleOf(session), breakTime(done.breaks, format_));
    }
    const QString told = tr("%1, %2, back and chest %3")
                             .arg(format_.longDate(dayOf(session.start)), titleOf(session),
                                  format_.tally(tally(session).tally));
    return session.finishedAt ? told : tr("%1, not finished").arg(told);
}

} // namespace dorsal
