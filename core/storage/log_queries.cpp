// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/log_queries.h"

#include "core/storage/annotation_table.h"
#include "core/storage/band_table.h"
#include "core/storage/exercise_override_table.h"
#include "core/storage/logged_exercise_table.h"
#include "core/storage/logged_set_table.h"
#include "core/storage/name_mapping_table.h"
#include "core/storage/own_exercise_table.h"
#include "core/storage/own_plan_table.h"
#include "core/storage/session_item_table.h"
#include "core/storage/session_table.h"
#include "core/storage/setting_table.h"
#include "core/storage/starts_in.h"
#include "core/storage/weigh_in_table.h"

namespace dorsal {

namespace {

const auto firstSession = QStringLiteral(" ORDER BY s.start, s.id");

template <class Table>
QString select(const QString& prefix, const QString& rest) {
    return QStringLiteral("SELECT %1 FROM %2").arg(Table::text().columns(prefix), rest);
}

/// All exercises that count as the same one as the first parameter: itself, what it is merged into, and what
/// is merged into that.
QString familyOf() {
    return QStringLiteral("WITH RECURSIVE"
                          " up(id) AS (SELECT ? UNION SELECT e.merged_into FROM exercise e JOIN up USING (id)"
                          "  WHERE e.merged_into IS NOT NULL),"
                          " family(id) AS (SELECT id FROM up UNION"
                          "  SELECT e.id FROM exercise e JOIN family f ON e.merged_into = f.id) ");
}

QString exerciseUseText() {
    return QStringLiteral(
        "WITH RECURSIVE target(id, root) AS ("
        " SELECT id, id FROM exercise WHERE merged_into IS NULL"
        " UNION SELECT e.id, t.root FROM exercise e JOIN target t ON e.merged_into = t.id)"
        " SELECT t.root, max(s.start), count(*)"
        " FROM session s JOIN session_item i ON i.session = s.id JOIN logged_set l ON l.item = i.id"
        " JOIN target t ON t.id = i.exercise WHERE s.start >= ? GROUP BY t.root ORDER BY t.root");
}

/// The day of a start.
Day dayIn(const Rows& rows, int column) {
    return dayOf(LocalTime(std::chrono::seconds(rows.integer(column))));
}

/// Each once, of starts in order.
std::vector<Day> daysFrom(Rows rows) {
    std::vector<Day> days;
    while (rows.next()) {
        const Day day = dayIn(rows, 0);
        if (days.empty() || days.back() != day) {
            days.push_back(day);
        }
    }
    return days;
}

template <class Table>
auto allOf(Statement& statement, const QVariantList& values = {}) {
    std::vector<decltype(Table::read(std::declval<Rows&>()))> found;
    Rows rows = statement.rows(values);
    while (rows.next()) {
        found.push_back(Table::read(rows));
    }
    return found;
}

template <class Table>
auto oneOf(Statement& statement, const QVariantList& values = {}) {
    Rows rows = statement.rows(values);
    return rows.next() ? std::optional(Table::read(rows)) : std::nullopt;
}

} // namespace

LogQueries::LogQueries(const Database& database)
    : session_(database, select<SessionTable>({}, QStringLiteral("session WHERE id = ?"))),
      sessions_(database, select<SessionTable>(QStringLiteral("s."),
                                               QStringLiteral("session s WHERE s.start BETWEEN ? AND ?") +
                                                   firstSession)),
      openSession_(database,
                   select<SessionTable>({}, QStringLiteral("session WHERE finished_at IS NULL"
                                                           " ORDER BY start DESC, id DESC LIMIT 1"))),
      anySession_(database, QStringLiteral("SELECT id FROM session LIMIT 1")),
      days_(database, QStringLiteral("SELECT (SELECT min(start) FROM session), "
                                     "(SELECT max(start) FROM session)")),
      items_(database, select<SessionItemTable>(
                           {}, QStringLiteral("session_item WHERE session = ? ORDER BY position, id"))),
      sets_(database,
            select<LoggedSetTable>(QStringLiteral("l."),
                                   QStringLiteral("session_item i CROSS JOIN logged_set l ON l.item = i.id"
                                                  " WHERE i.session = ?"
                                                  " ORDER BY i.position, i.id, l.position, l.id"))),
      itemsIn_(database, select<SessionItemTable>(
                             QStringLiteral("i."),
                             QStringLiteral("session s CROSS JOIN session_item i ON i.session = s.id"
                                            " WHERE s.start BETWEEN ? AND ?"
                                            " ORDER BY s.start, s.id, i.position, i.id"))),
      setFacts_(database),
      plannedItems_(database, QStringLiteral("SELECT %1, s.start FROM session s"
                                             " CROSS JOIN session_item i ON i.session = s.id"
                                             " WHERE s.start BETWEEN ? AND ? AND i.planned IS NOT NULL"
                                             " ORDER BY s.start, s.id, i.position, i.id")
                                  .arg(SessionItemTable::text().columns(QStringLiteral("i.")))),
      skippedDays_(database, QStringLiteral("SELECT DISTINCT s.start FROM session_item i"
                                            " JOIN session s ON s.id = i.session"
                                            " WHERE i.skipped IS NOT NULL ORDER BY s.start")),
      sessionDays_(database, QStringLiteral("SELECT start FROM session ORDER BY start")),
      lastSession_(database,
                   familyOf() + select<SessionTable>(
                                    QStringLiteral("s."),
                                    QStringLiteral("session_item i JOIN session s ON s.id = i.session"
                                                   " WHERE i.exercise IN family AND s.start < ? AND EXISTS"
                                                   " (SELECT 1 FROM logged_set l WHERE l.item = i.id)"
                                                   " ORDER BY s.start DESC, s.id DESC LIMIT 1"))),
      setsOfExercise_(
          database, familyOf() + select<LoggedSetTable>(
                                     QStringLiteral("l."),
                                     QStringLiteral("session_item i CROSS JOIN logged_set l ON l.item = i.id"
                                                    " WHERE i.exercise IN family AND i.session = ?"
                                                    " ORDER BY i.position, i.id, l.position, l.id"))),
      exerciseUse_(database, exerciseUseText()),
      exerciseCounts_(database, QStringLiteral("SELECT exercise, count(*) FROM session_item"
                                               " WHERE exercise IS NOT NULL GROUP BY exercise"
                                               " ORDER BY exercise")),
      // By day first, since few sessions are recent and few exercises skipped.
      lastSkips_(database, QStringLiteral("SELECT item.exercise, max(session.start) FROM session"
                                          " CROSS JOIN session_item AS item ON item.session = session.id"
                                          " WHERE session.start >= ? AND item.skipped = ?"
                                          " AND item.exercise IS NOT NULL"
                                          " GROUP BY +item.exercise ORDER BY +item.exercise")),
      exercise_(database, select<LoggedExerciseTable>({}, QStringLiteral("exercise WHERE key = ?"))),
      exercises_(database, select<LoggedExerciseTable>({}, QStringLiteral("exercise ORDER BY id"))),
      ownExercises_(database, select<OwnExerciseTable>({}, QStringLiteral("own_exercise ORDER BY id"))),
      bands_(database, select<BandTable>({}, QStringLiteral("band ORDER BY rank, id"))),
      bandUsed_(database, QStringLiteral("SELECT id FROM logged_set WHERE band = ? LIMIT 1")),
      nameMappings_(database, select<NameMappingTable>({}, QStringLiteral("name_mapping ORDER BY id"))),
      plans_(database, select<OwnPlanTable>({}, QStringLiteral("plan ORDER BY position, id"))),
      plan_(database, select<OwnPlanTable>({}, QStringLiteral("plan WHERE id = ?"))),
      planUse_(database, QStringLiteral("SELECT plan, max(start) FROM session WHERE plan <> ''"
                                        " GROUP BY plan ORDER BY plan")),
      weighIns_(database, select<WeighInTable>({}, QStringLiteral("weigh_in ORDER BY day, id"))),
      overrides_(database,
                 select<ExerciseOverrideTable>({}, QStringLiteral("exercise_override ORDER BY id"))),
      annotations_(database, select<AnnotationTable>({}, QStringLiteral("annotation ORDER BY first, id"))),
      importedSpans_(database, QStringLiteral("SELECT source, min(start), max(start) FROM session"
                                              " WHERE source <> '' GROUP BY source ORDER BY source")),
      settings_(database, select<SettingTable>({}, QStringLiteral("setting ORDER BY id"))),
      setting_(database, select<SettingTable>({}, QStringLiteral("setting WHERE key = ?"))) {}

std::optional<Session> LogQueries::session(Id<Session> id) {
    return oneOf<SessionTable>(session_, {sql::toColumn(id)});
}

std::vector<Session> LogQueries::sessions(const DayRange& range) {
    return allOf<SessionTable>(sessions_, startsIn(range));
}

std::optional<Session> LogQueries::openSession() {
    return oneOf<SessionTable>(openSession_);
}

bool LogQueries::isEmpty() {
    return !anySession_.rows().next();
}

std::optional<DayRange> LogQueries::days() {
    Rows rows = days_.rows();
    if (!rows.next() || !rows.optionalInteger(0)) {
        return std::nullopt;
    }
    return DayRange{dayIn(rows, 0), dayIn(rows, 1)};
}

std::vector<SessionItem> LogQueries::items(Id<Session> session) {
    return allOf<SessionItemTable>(items_, {sql::toColumn(session)});
}

std::vector<LoggedSet> LogQueries::sets(Id<Session> session) {
    return allOf<LoggedSetTable>(sets_, {sql::toColumn(session)});
}

std::vector<SessionItem> LogQueries::itemsIn(const DayRange& range) {
    return allOf<SessionItemTable>(itemsIn_, startsIn(range));
}

std::vector<SetFact> LogQueries::setFacts(const DayRange& range) {
    return setFacts_.in(range);
}

std::vector<SetFact> LogQueries::setFactsOf(std::span<const Id<LoggedExercise>> exercises) {
    return setFacts_.of(exercises);
}

std::vector<PlannedItem> LogQueries::plannedItems(const DayRange& range) {
    const auto startColumn = 1 + static_cast<int>(SessionItemTable::text().size());
    std::vector<PlannedItem> items;
    Rows rows = plannedItems_.rows(startsIn(range));
    while (rows.next()) {
        SessionItem item = SessionItemTable::read(rows);
        items.push_back({item.session, LocalTime(std::chrono::seconds(rows.integer(startColumn))), item.id,
                         item.exercise, *std::move(item.planned)});
    }
    return items;
}

std::vector<Day> LogQueries::skippedDays() {
    return daysFrom(skippedDays_.rows());
}

std::vector<Day> LogQueries::sessionDays() {
    return daysFrom(sessionDays_.rows());
}

std::optional<EarlierSets> LogQueries::lastSets(Id<LoggedExercise> exercise, LocalTime before) {
    auto session = oneOf<SessionTable>(lastSession_, {sql::toColumn(exercise), sql::toColumn(before)});
    if (!session) {
        return std::nullopt;
    }
    auto sets = allOf<LoggedSetTable>(setsOfExercise_, {sql::toColumn(exercise), sql::toColumn(session->id)});
    return EarlierSets{*std::move(session), std::move(sets)};
}

std::vector<ExerciseUse> LogQueries::exerciseUse(std::optional<Day> since) {
    std::vector<ExerciseUse> use;
    Rows rows = exerciseUse_.rows({startsIn({since, {}}).front()});
    while (rows.next()) {
        use.push_back({Id<LoggedExercise>(rows.integer(0)), dayIn(rows, 1), rows.integer(2)});
    }
    return use;
}

std::vector<ExerciseCount> LogQueries::exerciseCounts() {
    std::vector<ExerciseCount> counts;
    Rows rows = exerciseCounts_.rows();
    while (rows.next()) {
        counts.push_back({Id<LoggedExercise>(rows.integer(0)), rows.integer(1)});
    }
    return counts;
}

std::vector<SkippedExercise> LogQueries::lastSkips(SkipReason reason, std::optional<Day> since) {
    std::vector<SkippedExercise> skips;
    Rows rows = lastSkips_.rows({startsIn({since, {}}).front(), sql::toColumn(reason)});
    while (rows.next()) {
        skips.push_back(
            {Id<LoggedExercise>(rows.integer(0)), dayOf(LocalTime(std::chrono::seconds(rows.integer(1))))});
    }
    return skips;
}

std::optional<LoggedExercise> LogQueries::exercise(const ExerciseKey& key) {
    return oneOf<LoggedExerciseTable>(exercise_, {sql::toColumn(key)});
}

std::vector<LoggedExercise> LogQueries::exercises() {
    return allOf<LoggedExerciseTable>(exercises_);
}

std::vector<OwnExercise> LogQueries::ownExercises() {
    return allOf<OwnExerciseTable>(ownExercises_);
}

std::vector<Band> LogQueries::bands() {
    return allOf<BandTable>(bands_);
}

bool LogQueries::isBandUsed(Id<Band> band) {
    return bandUsed_.rows({sql::toColumn(band)}).next();
}

std::vector<NameMapping> LogQueries::nameMappings() {
    return allOf<NameMappingTable>(nameMappings_);
}

std::vector<OwnPlan> LogQueries::plans() {
    std::vector<OwnPlan> plans;
    Rows rows = plans_.rows();
    while (rows.next()) {
        plans.push_back(OwnPlanTable::read(rows, planItems_));
    }
    planItems_.forgetUnused();
    return plans;
}

std::optional<OwnPlan> LogQueries::plan(Id<OwnPlan> id) {
    return oneOf<OwnPlanTable>(plan_, {sql::toColumn(id)});
}

std::vector<PlanUse> LogQueries::planUse() {
    std::vector<PlanUse> use;
    Rows rows = planUse_.rows();
    while (rows.next()) {
        use.push_back({rows.string(0), dayIn(rows, 1)});
    }
    return use;
}

std::vector<WeighIn> LogQueries::weighIns() {
    return allOf<WeighInTable>(weighIns_);
}

std::vector<ExerciseOverride> LogQueries::exerciseOverrides() {
    return allOf<ExerciseOverrideTable>(overrides_);
}

std::vector<Annotation> LogQueries::annotations() {
    return allOf<AnnotationTable>(annotations_);
}

std::vector<ImportedSpan> LogQueries::importedSpans() {
    std::vector<ImportedSpan> spans;
    Rows rows = importedSpans_.rows();
    while (rows.next()) {
        spans.push_back({rows.string(0), dayIn(rows, 1), dayIn(rows, 2)});
    }
    return spans;
}

std::vector<Setting> LogQueries::settings() {
    return allOf<SettingTable>(settings_);
}

std::optional<Setting> LogQueries::setting(std::string_view key) {
    return oneOf<SettingTable>(setting_, {sql::toColumn(std::string(key))});
}

} // namespace dorsal
