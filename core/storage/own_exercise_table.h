// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sql_table.h"

namespace dorsal {

/// Table `own_exercise`.
class OwnExerciseTable final : public SqlTable<OwnExercise> {
public:
    explicit OwnExerciseTable(const Database& database) : SqlTable(database, text()) {}

    [[nodiscard]] static TableText text();
    [[nodiscard]] static OwnExercise read(const Rows& rows);

protected:
    void appendFields(const OwnExercise& row, QVariantList& values) const override;
    [[nodiscard]] OwnExercise rowFrom(const Rows& rows) const override { return read(rows); }
};

} // namespace dorsal
