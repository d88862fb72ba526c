// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/change_stamps.h"

#include "core/storage/sql_values.h"

#include <algorithm>
#include <vector>

namespace dorsal {

namespace {

/// Ids that follow each other.
struct Run {
    std::int64_t first = 0;
    std::int64_t last = 0;
};

template <class Row>
std::vector<Run> runsOf(std::span<const RowId> changed) {
    std::vector<std::int64_t> ids;
    for (const RowId& row : changed) {
        if (const auto* id = std::get_if<Id<Row>>(&row)) {
            ids.push_back(id->value());
        }
    }
    std::ranges::sort(ids);
    std::vector<Run> runs;
    for (const std::int64_t id : ids) {
        if (runs.empty() || id > runs.back().last + 1) {
            runs.push_back({id, id});
        } else {
            runs.back().last = id;
        }
    }
    return runs;
}

void markRuns(Statement& statement, const std::vector<Run>& runs, UtcTime now) {
    const QVariant time = sql::toColumn(std::int64_t{now.time_since_epoch().count()});
    for (const Run& run : runs) {
        statement.run({time, sql::toColumn(run.first), sql::toColumn(run.last)});
    }
}

void reviveRuns(Statement& statement, const std::vector<Run>& runs) {
    for (const Run& run : runs) {
        statement.run({sql::toColumn(run.first), sql::toColumn(run.last)});
    }
}

QString markText(const QString& table) {
    return QStringLiteral("UPDATE %1 SET changed_at = ? WHERE id BETWEEN ? AND ?").arg(table);
}

QString reviveText(const QString& table) {
    return QStringLiteral("DELETE FROM tombstone WHERE uuid IN"
                          " (SELECT uuid FROM %1 WHERE id BETWEEN ? AND ?)")
        .arg(table);
}

} // namespace

template <class Row>
ChangeStamps::Own<Row>::Own(const Database& database, const QString& table)
    : mark(database, markText(table)), revive(database, reviveText(table)) {}

template <class Row>
void ChangeStamps::Own<Row>::stamp(std::span<const RowId> changed, UtcTime now) {
    const std::vector<Run> runs = runsOf<Row>(changed);
    markRuns(mark, runs, now);
    reviveRuns(revive, runs);
}

ChangeStamps::ChangeStamps(const Database& database)
    : bury_(database, QStringLiteral("INSERT OR REPLACE INTO tombstone (uuid, deleted_at) VALUES (?, ?)")),
      markItems_(database, QStringLiteral("UPDATE session SET changed_at = ? WHERE id IN"
                                          " (SELECT session FROM session_item WHERE id BETWEEN ? AND ?)")),
      markSets_(database, QStringLiteral("UPDATE session SET changed_at = ? WHERE id IN"
                                         " (SELECT i.session FROM logged_set l"
                                         " JOIN session_item i ON i.id = l.item"
                                         " WHERE l.id BETWEEN ? AND ?)")),
      sessions_(database, QStringLiteral("session")), bands_(database, QStringLiteral("band")),
      ownExercises_(database, QStringLiteral("own_exercise")), plans_(database, QStringLiteral("plan")),
      weighIns_(database, QStringLiteral("weigh_in")),
      overrides_(database, QStringLiteral("exercise_override")),
      annotations_(database, QStringLiteral("annotation")) {}

void ChangeStamps::stamp(std::span<const RowId> changed, std::span<const Uuid> removed, UtcTime now) {
    const QVariant time = sql::toColumn(std::int64_t{now.time_since_epoch().count()});
    for (const Uuid& uuid : removed) {
        bury_.run({sql::toColumn(uuid), time});
    }
    markRuns(markItems_, runsOf<SessionItem>(changed), now);
    markRuns(markSets_, runsOf<LoggedSet>(changed), now);
    sessions_.stamp(changed, now);
    bands_.stamp(changed, now);
    ownExercises_.stamp(changed, now);
    plans_.stamp(changed, now);
    weighIns_.stamp(changed, now);
    overrides_.stamp(changed, now);
    annotations_.stamp(changed, now);
}

} // namespace dorsal
