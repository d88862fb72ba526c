// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/exercise_override_table.h"

#include "core/files/muscle_json.h"

namespace dorsal {

TableText ExerciseOverrideTable::text() {
    return {QStringLiteral("exercise_override"),
            {QStringLiteral("uuid"), QStringLiteral("key"), QStringLiteral("name"), QStringLiteral("balance"),
             QStringLiteral("muscles"), QStringLiteral("step_mg"), QStringLiteral("load_unit")}};
}

ExerciseOverride ExerciseOverrideTable::read(const Rows& rows) {
    ExerciseOverride row;
    std::optional<std::string> muscles;
    sql::ColumnReader(rows).into(row.id, row.uuid, row.key, row.name, row.balance, muscles, row.step,
                                 row.unit);
    if (muscles) {
        row.muscles = musclesFromJson(*muscles);
        if (!row.muscles) {
            throw ProblemError({ProblemKind::DamagedLog, {}, 0, *muscles, {}});
        }
    }
    return row;
}

void ExerciseOverrideTable::appendFields(const ExerciseOverride& row, QVariantList& values) const {
    values << sql::toColumn(row.uuid) << sql::toColumn(row.key) << sql::toColumn(row.name)
           << sql::toColumn(row.balance)
           << (row.muscles ? sql::toColumn(musclesToJson(*row.muscles)) : QVariant())
           << sql::toColumn(row.step) << sql::toColumn(row.unit);
}

} // namespace dorsal
