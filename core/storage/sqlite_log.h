// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/log_store.h"
#include "core/storage/annotation_table.h"
#include "core/storage/band_table.h"
#include "core/storage/change_stamps.h"
#include "core/storage/exercise_override_table.h"
#include "core/storage/log_guard.h"
#include "core/storage/log_queries.h"
#include "core/storage/logged_exercise_table.h"
#include "core/storage/logged_set_table.h"
#include "core/storage/name_mapping_table.h"
#include "core/storage/own_exercise_table.h"
#include "core/storage/own_plan_table.h"
#include "core/storage/session_item_table.h"
#include "core/storage/session_table.h"
#include "core/storage/setting_table.h"
#include "core/storage/weigh_in_table.h"

#include <memory>

namespace dorsal {

/// A log in an open SQLite database whose schema is this program's.
class SqliteLog final : public LogStore {
public:
    /// The guard of a log that lies in a file; it goes before the database is closed.
    explicit SqliteLog(std::unique_ptr<Database> database, std::unique_ptr<LogGuard> guard = nullptr);

    [[nodiscard]] LogReader& reader() override { return queries_; }
    void begin() override;
    void commit() override;
    void rollback() noexcept override;
    void stamp(std::span<const RowId> changed, std::span<const Uuid> removed, UtcTime now) override;
    [[nodiscard]] std::int64_t dataVersion() override;

protected:
    [[nodiscard]] const Tables& tables() override { return tables_; }

private:
    std::unique_ptr<Database> database_;
    SessionTable sessions_;
    SessionItemTable items_;
    LoggedSetTable sets_;
    LoggedExerciseTable exercises_;
    BandTable bands_;
    OwnExerciseTable ownExercises_;
    SettingTable settings_;
    NameMappingTable nameMappings_;
    OwnPlanTable plans_;
    WeighInTable weighIns_;
    ExerciseOverrideTable overrides_;
    AnnotationTable annotations_;
    Tables tables_;
    LogQueries queries_;
    ChangeStamps stamps_;
    Statement begin_;
    Statement commit_;
    Statement rollback_;
    Statement dataVersion_;
    std::unique_ptr<LogGuard> guard_;
};

} // namespace dorsal
