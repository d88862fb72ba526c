// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/weigh_in_table.h"

namespace dorsal {

TableText WeighInTable::text() {
    return {QStringLiteral("weigh_in"),
            {QStringLiteral("uuid"), QStringLiteral("day"), QStringLiteral("weight_mg")}};
}

WeighIn WeighInTable::read(const Rows& rows) {
    WeighIn row;
    sql::ColumnReader(rows).into(row.id, row.uuid, row.day, row.weight);
    return row;
}

void WeighInTable::appendFields(const WeighIn& row, QVariantList& values) const {
    values << sql::toColumn(row.uuid) << sql::toColumn(row.day) << sql::toColumn(row.weight);
}

} // namespace dorsal
