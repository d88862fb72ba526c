// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/band_table.h"

namespace dorsal {

TableText BandTable::text() {
    return {QStringLiteral("band"),
            {QStringLiteral("uuid"), QStringLiteral("name"), QStringLiteral("rank"),
             QStringLiteral("retired"), QStringLiteral("colour"), QStringLiteral("pull_mg")}};
}

Band BandTable::read(const Rows& rows) {
    Band row;
    sql::ColumnReader(rows).into(row.id, row.uuid, row.name, row.rank, row.retired, row.colour, row.pull);
    return row;
}

void BandTable::appendFields(const Band& row, QVariantList& values) const {
    values << sql::toColumn(row.uuid) << sql::toColumn(row.name) << sql::toColumn(row.rank)
           << sql::toColumn(row.retired) << sql::toColumn(row.colour) << sql::toColumn(row.pull);
}

} // namespace dorsal
