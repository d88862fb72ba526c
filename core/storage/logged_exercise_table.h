// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sql_table.h"

namespace dorsal {

/// Table `exercise`.
class LoggedExerciseTable final : public SqlTable<LoggedExercise> {
public:
    explicit LoggedExerciseTable(const Database& database) : SqlTable(database, text()) {}

    [[nodiscard]] static TableText text();
    [[nodiscard]] static LoggedExercise read(const Rows& rows);

protected:
    void appendFields(const LoggedExercise& row, QVariantList& values) const override;
    [[nodiscard]] LoggedExercise rowFrom(const Rows& rows) const override { return read(rows); }
};

} // namespace dorsal
