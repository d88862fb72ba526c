// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/logged_exercise_table.h"

namespace dorsal {

TableText LoggedExerciseTable::text() {
    return {QStringLiteral("exercise"),
            {QStringLiteral("key"), QStringLiteral("name"), QStringLiteral("merged_into")}};
}

LoggedExercise LoggedExerciseTable::read(const Rows& rows) {
    LoggedExercise row;
    sql::ColumnReader(rows).into(row.id, row.key, row.name, row.mergedInto);
    return row;
}

void LoggedExerciseTable::appendFields(const LoggedExercise& row, QVariantList& values) const {
    values << sql::toColumn(row.key) << sql::toColumn(row.name) << sql::toColumn(row.mergedInto);
}

} // namespace dorsal
