// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/name_mapping_table.h"

namespace dorsal {

TableText NameMappingTable::text() {
    return {QStringLiteral("name_mapping"), {QStringLiteral("name"), QStringLiteral("exercise")}};
}

NameMapping NameMappingTable::read(const Rows& rows) {
    NameMapping row;
    sql::ColumnReader(rows).into(row.id, row.name, row.exercise);
    return row;
}

void NameMappingTable::appendFields(const NameMapping& row, QVariantList& values) const {
    values << sql::toColumn(row.name) << sql::toColumn(row.exercise);
}

} // namespace dorsal
