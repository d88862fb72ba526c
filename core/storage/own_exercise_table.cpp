// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/own_exercise_table.h"

#include "core/files/muscle_json.h"

namespace dorsal {

TableText OwnExerciseTable::text() {
    return {QStringLiteral("own_exercise"),
            {QStringLiteral("uuid"), QStringLiteral("name"), QStringLiteral("measure"),
             QStringLiteral("per_side"), QStringLiteral("balance"), QStringLiteral("category"),
             QStringLiteral("muscles"), QStringLiteral("equipment")}};
}

OwnExercise OwnExerciseTable::read(const Rows& rows) {
    OwnExercise row;
    std::string muscles;
    std::string equipment;
    sql::ColumnReader(rows).into(row.id, row.uuid, row.name, row.measure, row.perSide, row.balance,
                                 row.category, muscles, equipment);
    auto shares = musclesFromJson(muscles);
    auto kit = equipmentFromJson(equipment);
    if (!shares || !kit) {
        throw ProblemError({ProblemKind::DamagedLog, {}, 0, shares ? equipment : muscles, {}});
    }
    row.muscles = *std::move(shares);
    row.equipment = *std::move(kit);
    return row;
}

void OwnExerciseTable::appendFields(const OwnExercise& row, QVariantList& values) const {
    values << sql::toColumn(row.uuid) << sql::toColumn(row.name) << sql::toColumn(row.measure)
           << sql::toColumn(row.perSide) << sql::toColumn(row.balance) << sql::toColumn(row.category)
           << sql::toColumn(musclesToJson(row.muscles)) << sql::toColumn(equipmentToJson(row.equipment));
}

} // namespace dorsal
