// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/session_item_table.h"

#include "core/files/plan_json.h"

namespace dorsal {

TableText SessionItemTable::text() {
    return {QStringLiteral("session_item"),
            {QStringLiteral("session"), QStringLiteral("position"), QStringLiteral("slot"),
             QStringLiteral("exercise"), QStringLiteral("name_as_imported"), QStringLiteral("superset"),
             QStringLiteral("note"), QStringLiteral("skipped"), QStringLiteral("planned")}};
}

SessionItem SessionItemTable::read(const Rows& rows) {
    SessionItem row;
    sql::ColumnReader(rows).into(row.id, row.session, row.position, row.slot, row.exercise,
                                 row.nameAsImported, row.superset, row.note, row.skipped);
    const std::string planned = rows.string(9);
    if (!planned.empty()) {
        row.planned = planItemFromJson(planned);
        if (!row.planned) {
            throw ProblemError({ProblemKind::DamagedLog, {}, 0, planned, {}});
        }
    }
    return row;
}

void SessionItemTable::appendFields(const SessionItem& row, QVariantList& values) const {
    values << sql::toColumn(row.session) << sql::toColumn(row.position) << sql::toColumn(row.slot)
           << sql::toColumn(row.exercise) << sql::toColumn(row.nameAsImported) << sql::toColumn(row.superset)
           << sql::toColumn(row.note) << sql::toColumn(row.skipped)
           << (row.planned ? sql::toColumn(planItemToJson(*row.planned)) : QVariant());
}

} // namespace dorsal
