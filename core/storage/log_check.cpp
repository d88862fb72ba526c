// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/log_check.h"

#include "core/files/plan_json.h"
#include "core/storage/log_probe.h"
#include "core/storage/schema.h"
#include "core/storage/statement.h"

#include <QFileInfo>

namespace dorsal {

namespace {

constexpr std::chrono::seconds checkLockWait{5};

/// A rule that SQLite does not keep by itself: `sql` lists the rows that break it.
struct Rule {
    int sinceSchema;
    const char* name;
    const char* sql;
};

constexpr Rule rules[] = {
    {1, "set of an item without an exercise: ",
     "SELECT l.id FROM logged_set l JOIN session_item i ON i.id = l.item WHERE i.exercise IS NULL LIMIT 20"},
    {1, "exercises merged in a ring: ",
     "WITH RECURSIVE sound(id) AS (SELECT id FROM exercise WHERE merged_into IS NULL UNION"
     " SELECT e.id FROM exercise e JOIN sound s ON e.merged_into = s.id)"
     " SELECT id FROM exercise WHERE id NOT IN sound LIMIT 20"},
    {1, "both deleted and there: ",
     "SELECT uuid FROM tombstone WHERE uuid IN (SELECT uuid FROM session UNION ALL SELECT uuid FROM band"
     " UNION ALL SELECT uuid FROM own_exercise) LIMIT 20"},
    {2, "both deleted and there: ",
     "SELECT uuid FROM tombstone WHERE uuid IN (SELECT uuid FROM plan UNION ALL SELECT uuid FROM weigh_in"
     " UNION ALL SELECT uuid FROM exercise_override) LIMIT 20"},
    {3, "both deleted and there: ",
     "SELECT uuid FROM tombstone WHERE uuid IN (SELECT uuid FROM annotation) LIMIT 20"},
};

/// Collects what is wrong in one open log.
class LogCheck {
public:
    LogCheck(const Database& database, const QString& path)
        : database_(database), path_(path), schema_(schemaOf(database)) {}

    std::vector<Problem> run() {
        checkFile();
        if (problems_.empty()) {
            checkReferences();
            checkRules();
            checkPlans();
            if (schema_ >= 2) {
                checkOwnPlans();
            }
        }
        return std::move(problems_);
    }

private:
    void add(const std::string& what) {
        problems_.push_back({ProblemKind::DamagedLog, path_.toStdString(), 0, what, {}});
    }

    void checkFile() {
        Statement statement(database_, QStringLiteral("PRAGMA integrity_check(100)"));
        Rows rows = statement.rows();
        while (rows.next()) {
            if (rows.string(0) != "ok") {
                add(rows.string(0));
            }
        }
    }

    void checkReferences() {
        Statement statement(database_, QStringLiteral("PRAGMA foreign_key_check"));
        Rows rows = statement.rows();
        while (rows.next() && problems_.size() < 100) {
            add(rows.string(0) + " " + rows.string(1) + " refers to a missing " + rows.string(2));
        }
    }

    void checkRules() {
        for (const Rule& rule : rules) {
            if (rule.sinceSchema > schema_) {
                continue;
            }
            Statement statement(database_, QString::fromLatin1(rule.sql));
            Rows rows = statement.rows();
            while (rows.next()) {
                add(rule.name + rows.string(0));
            }
        }
    }

    void checkPlans() {
        Statement statement(database_, QStringLiteral("SELECT id, planned FROM session_item"
                                                      " WHERE planned IS NOT NULL"));
        Rows rows = statement.rows();
        while (rows.next() && problems_.size() < 100) {
            if (!planItemFromJson(rows.string(1))) {
                add("unreadable plan of item " + rows.string(0));
            }
        }
    }

    void checkOwnPlans() {
        Statement statement(database_, QStringLiteral("SELECT id, items FROM plan"));
        Rows rows = statement.rows();
        while (rows.next() && problems_.size() < 100) {
            if (!planItemsFromJson(rows.string(1))) {
                add("unreadable plan " + rows.string(0));
            }
        }
    }

    const Database& database_;
    const QString& path_;
    int schema_;
    std::vector<Problem> problems_;
};

} // namespace

std::vector<Problem> checkLog(const std::filesystem::path& path) {
    const QString name = QString::fromStdString(path.string());
    if (!QFileInfo::exists(name)) {
        return {{ProblemKind::FileMissing, path.string(), 0, {}, {}}};
    }
    try {
        const auto newest = static_cast<int>(migrationScripts().size());
        probeHeader(name, newest);
        const bool inUse = QFileInfo(name + QStringLiteral("-wal")).size() > 0;
        const Database database(name, inUse ? Access::ReadOnly : Access::Untouched, checkLockWait);
        return LogCheck(database, name).run();
    } catch (const ProblemError& error) {
        return {error.problem()};
    }
}

} // namespace dorsal
