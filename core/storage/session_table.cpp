// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/session_table.h"

namespace dorsal {

TableText SessionTable::text() {
    return {QStringLiteral("session"),
            {QStringLiteral("uuid"), QStringLiteral("start"), QStringLiteral("utc_offset_min"),
             QStringLiteral("finished_at"), QStringLiteral("title"), QStringLiteral("notes"),
             QStringLiteral("source"), QStringLiteral("plan")}};
}

Session SessionTable::read(const Rows& rows) {
    Session row;
    sql::ColumnReader(rows).into(row.id, row.uuid, row.start, row.utcOffset, row.finishedAt, row.title,
                                 row.notes, row.source, row.plan);
    return row;
}

void SessionTable::appendFields(const Session& row, QVariantList& values) const {
    values << sql::toColumn(row.uuid) << sql::toColumn(row.start) << sql::toColumn(row.utcOffset)
           << sql::toColumn(row.finishedAt) << sql::toColumn(row.title) << sql::toColumn(row.notes)
           << sql::toColumn(row.source) << sql::toColumn(row.plan);
}

} // namespace dorsal
