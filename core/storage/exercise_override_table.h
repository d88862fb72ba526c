// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sql_table.h"

namespace dorsal {

/// Table `exercise_override`.
class ExerciseOverrideTable final : public SqlTable<ExerciseOverride> {
public:
    explicit ExerciseOverrideTable(const Database& database) : SqlTable(database, text()) {}

    [[nodiscard]] static TableText text();
    [[nodiscard]] static ExerciseOverride read(const Rows& rows);

protected:
    void appendFields(const ExerciseOverride& row, QVariantList& values) const override;
    [[nodiscard]] ExerciseOverride rowFrom(const Rows& rows) const override { return read(rows); }
};

} // namespace dorsal
