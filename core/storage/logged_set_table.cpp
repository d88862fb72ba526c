// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/logged_set_table.h"

namespace dorsal {

TableText LoggedSetTable::text() {
    return {QStringLiteral("logged_set"),
            {QStringLiteral("item"), QStringLiteral("position"), QStringLiteral("kind"),
             QStringLiteral("side"), QStringLiteral("reps"), QStringLiteral("load_mg"),
             QStringLiteral("help_mg"), QStringLiteral("band"), QStringLiteral("held_s"),
             QStringLiteral("target_s"), QStringLiteral("distance_mm"), QStringLiteral("per_rep_s"),
             QStringLiteral("rir_halves"), QStringLiteral("pain"), QStringLiteral("note"),
             QStringLiteral("performed_at")}};
}

LoggedSet LoggedSetTable::read(const Rows& rows) {
    LoggedSet row;
    sql::ColumnReader(rows).into(row.id, row.item, row.position, row.kind, row.side, row.reps, row.load,
                                 row.help, row.band, row.held, row.target, row.distance, row.perRep, row.rir,
                                 row.pain, row.note, row.performedAt);
    return row;
}

void LoggedSetTable::appendFields(const LoggedSet& row, QVariantList& values) const {
    values << sql::toColumn(row.item) << sql::toColumn(row.position) << sql::toColumn(row.kind)
           << sql::toColumn(row.side) << sql::toColumn(row.reps) << sql::toColumn(row.load)
           << sql::toColumn(row.help) << sql::toColumn(row.band) << sql::toColumn(row.held)
           << sql::toColumn(row.target) << sql::toColumn(row.distance) << sql::toColumn(row.perRep)
           << sql::toColumn(row.rir) << sql::toColumn(row.pain) << sql::toColumn(row.note)
           << sql::toColumn(row.performedAt);
}

} // namespace dorsal
